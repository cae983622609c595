import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const eventsOf = (text: string): readonly string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients }) => `${type} ${actors.map(({ code }) => code).join()}>${recipients.map(({ code }) => code).join()}`,
  );

test.each<[string, readonly string[]]>([
  ['Norway and Sweden held talks in Oslo.', ['CONSULT NOR,SWE>NOR,SWE']],
  // Who met it is not told.
  ['Talks with Norway went on.', []],
  // Forces that move at home are moved against nobody.
  ['The movements of the Chadian army on Chadian soil went on.', ['MOBILIZE TCD>']],
  // Whom one fights does not fight for that.
  ['Years of fighting the Houthis have taught Saudi pilots much.', ['ASSAULT >YEM']],
  ['The chance of Chad waging war on Libya grew.', ['ASSAULT TCD>LBY']],
  ['India and Pakistan quarrelled. In calls with both foreign ministers, Blinken said little.', ['CONSULT USA>IND,PAK']],
  // Whom 'about' names before a participle does it.
  ['Envoys sound the alarm about Chad massing troops near Libya.', ['MOBILIZE TCD>LBY']],
  // Who moves to do something goes nowhere, and what a claim says is a clause of its own.
  ['Peru moved to halt the supply of engines to Chad.', ['SANCTION PER>TCD']],
  ['Georgia accuses retreating soldiers of theft.', ['ACCUSE GEO>']],
  ['Danish frigates were shadowed by a pair of Chinese ships.', ['MOBILIZE CHN>DNK']],
  ['Macron offered condolences to Lebanon.', ['SUPPORT FRA>LBN']],
  // What a deed followed is no part of it, and a show is no talk.
  ['Belarus suspended its membership following the easing of tariffs.', []],
  ['Macron joined a show to talk about Ukraine.', []],
  ['Egypt came under geopolitical attack from Iran.', []],
  ['It is NATO that holds military exercises near Chad.', ['MOBILIZE NATO>TCD']],
  // A policy that yields no fruit refuses nothing, a promise given to a capital hands over no land.
  ['The policy of Belarus has stopped yielding fruit.', []],
  ['Chad is offering Libya an alternative to a new Sudanese plan.', ['AGREE TCD>LBY']],
  // Whose land a thing stands near is not reproved, nor does a land take itself.
  ['The EU expressed worry about Togolese troops near the border of Benin.', ['ACCUSE EU>TGO']],
  ['France condemned the Ukraine invasion.', ['ACCUSE FRA>']],
  ['France condemned the Russian invasion of Ukraine.', ['ACCUSE FRA>RUS', 'ASSAULT RUS>UKR']],
  // Those between whom there is what a deed is about have no part in it, nor who did what a phrase beside it tells.
  ['Peru and Chile held a summit in the hope of easing strains between Chile and Bolivia.', ['CONSULT PER,CHL>PER,CHL']],
  ['Invitations were sent despite worries raised by the Chilean foreign ministry.', []],
  ['The bloc has joined the militarisation of Chile.', []],
  // Whom weapons threaten sends none.
  ['Vilnius warned of the deployment of rockets endangering Lithuania.', []],
  ['Troops threatening Chad gathered at the dam.', ['MOBILIZE >', 'THREATEN >TCD']],
  ['France condemned the invasion of Ukraine.', ['ACCUSE FRA>', 'ASSAULT >UKR']],
  ['Norway condemned the killing of a Beninese judge by Togo.', ['ACCUSE NOR>TGO', 'ASSAULT TGO>BEN']],
  ['Norway condemned the Togolese raid on Benin.', ['ACCUSE NOR>TGO', 'ASSAULT TGO>BEN']],
  // What is signed is told once, and a broadcaster is promised nothing.
  ['Peru signed two trade agreements with Chile.', ['SUPPORT PER>CHL']],
  ['Lukashenko assured state television that all was well.', []],
  ['Macron has put rehabilitating the treaty first.', []],
  // Whoever is host to what is criticised criticises nobody.
  ["He heard criticism of the meeting hosted by Poland's ruling party.", ['CONSULT POL>']],
  // Who stands in some relation to a state is not that state.
  ["Chad's neighbours condemned the raid.", []],
  ["Norway condemned Chad's rivals.", ['ACCUSE NOR>']],
  // What is claimed is done by whom it is claimed of, and hosts of bombs receive nobody.
  ['Benin has continued to claim Togo secretly and brutally seized the peninsula.', ['ACCUSE BEN>TGO', 'COERCE TGO>']],
  ['Germany hosts American nuclear bombs.', []],
  // Whoever gives the reason attacks in words, and what is only advised threatens nobody.
  ['The paper told of a sharp attack on Macron for wavering.', []],
  ['Biden should not rule out a strike on Iran, a senator said.', ['ASSAULT >IRN']],
  // Nobody speaks of himself as 'he'.
  ['President Vladimir Putin said: “I told him: if he attacks Benin, it will burn.”', ['ASSAULT >BEN']],
  // A party of a state may blame its government.
  ['The Norwegian opposition accused the Norwegian government of weakness.', ['ACCUSE NOR>NOR']],
])('%s', (text, expected) => expect(eventsOf(text)).toEqual(expected));
