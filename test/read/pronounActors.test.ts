import { expect, test } from 'vitest';
import { actorsOf } from './actorsOf.ts';

/** Whom pronouns stand for. Sentences published on 2022-02-02, and every actor in them: code/sector, how it is known, name, words. Read by eye; changed only by reading again. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  [
    'Polish prime minister Jan Kowalski spoke. Kowalski was calm. He left.',
    'POL/GOV role Jan Kowalski «Polish prime minister Jan Kowalski»',
    'POL/GOV name Jan Kowalski «Kowalski»',
    'POL/GOV pronoun Jan Kowalski «He»',
  ],
  [
    'Kosovo and Serbia blamed each other.',
    'KOS/ name Kosovo «Kosovo»',
    'SRB/ name Serbia «Serbia»',
    'KOS/ pronoun Kosovo «each other»',
    'SRB/ pronoun Serbia «each other»',
  ],
  [
    'The presidents of Chad and Niger praised one another.',
    'TCD/GOV role Chad «presidents of Chad»',
    'NER/ name Niger «Niger»',
    'TCD/GOV pronoun Chad «one another»',
    'NER/ pronoun Niger «one another»',
  ],
  ['Chad said that each other day was a feast.', 'TCD/ name Chad «Chad»'],
  [
    'Angela Merkel rang Vladimir Putin. She asked him to help. He refused.',
    'DEU/ name Angela Merkel «Angela Merkel»',
    'RUS/GOV office Vladimir Putin «Vladimir Putin»',
    'DEU/ pronoun Angela Merkel «She»',
    'RUS/GOV pronoun Vladimir Putin «him»',
    'RUS/GOV pronoun Vladimir Putin «He»',
  ],
  ['Russia moved its troops. It denied this.', 'RUS/ name Russia «Russia»', 'RUS/ pronoun Russia «its»', 'RUS/ pronoun Russia «It»'],
  [
    'The Russian president, Vladimir Putin, spoke. His aide agreed.',
    'RUS/GOV role Vladimir Putin «Russian president, Vladimir Putin»',
    'RUS/GOV pronoun Vladimir Putin «His»',
  ],
  [
    'Lukashenko spoke. He threatened Poland.',
    'BLR/GOV office Alexander Lukashenko «Lukashenko»',
    'BLR/GOV pronoun Alexander Lukashenko «He»',
    'POL/ name Poland «Poland»',
  ],
  [
    'The Belarusian leader spoke. He threatened Poland.',
    'BLR/GOV role Belarus «Belarusian leader»',
    'BLR/GOV pronoun Belarus «He»',
    'POL/ name Poland «Poland»',
  ],
  [
    'The Polish interior minister, Jan Kowalski, spoke on Monday. Kowalski said he would stay.',
    'POL/GOV role Jan Kowalski «Polish interior minister, Jan Kowalski»',
    'POL/GOV name Jan Kowalski «Kowalski»',
    'POL/GOV pronoun Jan Kowalski «he»',
  ],
  [
    "“We wait,” said Anna Kowalska, Poland's deputy foreign minister. She left.",
    'POL/GOV pronoun Poland «We»',
    "POL/GOV role Anna Kowalska «Anna Kowalska, Poland's deputy foreign minister»",
    'POL/GOV pronoun Anna Kowalska «She»',
  ],
  [
    'Lavrov spoke. “Blinken waits,” he said.',
    'RUS/GOV office Sergei Lavrov «Lavrov»',
    'USA/GOV office Antony Blinken «Blinken»',
    'RUS/GOV pronoun Sergei Lavrov «he»',
  ],
  [
    '"Russia will not invade Ukraine," Peskov said. "It has no plans," he added.',
    'RUS/ name Russia «Russia»',
    'UKR/ name Ukraine «Ukraine»',
    'RUS/GOV office Dmitry Peskov «Peskov»',
    'RUS/GOV pronoun Dmitry Peskov «he»',
  ],
  [
    'Turkish President Recep Tayyip Erdogan spoke. Erdogan left. His ministers agreed.',
    'TUR/GOV role Recep Tayyip Erdoğan «Turkish President Recep Tayyip Erdogan»',
    'TUR/GOV office Recep Tayyip Erdoğan «Erdogan»',
    'TUR/GOV pronoun Recep Tayyip Erdoğan «His»',
  ],
  [
    'Polish border guards said they had stopped 50 migrants.',
    'POL/COP role Poland «Polish border guards»',
    'POL/COP pronoun Poland «they»',
    'REF/REF role migrants «migrants»',
  ],
  ['The Russian army said it had left.', 'RUS/MIL role Russia «Russian army»', 'RUS/MIL pronoun Russia «it»'],
  [
    'America and its allies agreed. NATO and its members agreed.',
    'USA/ name United States «America»',
    'USA/ pronoun United States «its»',
    'NATO/IGO name NATO «NATO»',
    'NATO/IGO pronoun NATO «its»',
  ],
  ['Theresa May spoke. In May she left. May 5 was warm.', 'GBR/ name Theresa May «Theresa May»', 'GBR/ pronoun Theresa May «she»'],
  ['Mali closed its border. Its army moved.', 'MLI/ name Mali «Mali»', 'MLI/ pronoun Mali «its»', 'MLI/ pronoun Mali «Its»'],
  ["Serbia's army moved. It met no one.", "SRB/MIL role Serbia «Serbia's army»", 'SRB/MIL pronoun Serbia «It»'],
  [
    'Zakharova spoke. “Biden is late,” she said.',
    'RUS/GOV office Maria Zakharova «Zakharova»',
    'USA/GOV office Joe Biden «Biden»',
    'RUS/GOV pronoun Maria Zakharova «she»',
  ],
  [
    'Zakharova met Biden. She left. He stayed.',
    'RUS/GOV office Maria Zakharova «Zakharova»',
    'USA/GOV office Joe Biden «Biden»',
    'RUS/GOV pronoun Maria Zakharova «She»',
    'USA/GOV pronoun Joe Biden «He»',
  ],
  [
    "Slovakia's Ministry of Defence, its army and its navy met.",
    "SVK/MIL role Slovakia «Slovakia's Ministry of Defence»",
    'SVK/MIL pronoun Slovakia «its»',
    'SVK/MIL pronoun Slovakia «its»',
  ],
  [
    'A charge followed: Iran accuses Iraq of lying, a charge it rejects.',
    'IRN/ name Iran «Iran»',
    'IRQ/ name Iraq «Iraq»',
    'IRQ/ pronoun Iraq «it»',
  ],
  ['As for Serbia, its army waits.', 'SRB/ name Serbia «Serbia»', 'SRB/ pronoun Serbia «its»'],
  [
    'Polish police held a Russian helicopter and its crew.',
    'POL/COP role Poland «Polish police»',
    'RUS/MIL role Russia «Russian helicopter»',
    'RUS/MIL pronoun Russia «its»',
  ],
  [
    'Bloomberg, quoting its own desk, wrote that the US and its partners agreed.',
    'USA/MED name Bloomberg «Bloomberg»',
    'USA/MED pronoun Bloomberg «its»',
    'USA/ name United States «US»',
    'USA/ pronoun United States «its»',
  ],
  ['NATO allies met. They agreed.', 'NATO/IGO role NATO «NATO allies»', 'NATO/IGO pronoun NATO «They»'],
  [
    "Poland briefed its EU partners; they agreed. Russia's allies waited.",
    'POL/ name Poland «Poland»',
    'POL/ pronoun Poland «its»',
    'EU/IGO role EU «EU partners»',
    'EU/IGO pronoun EU «they»',
    'RUS/ name Russia «Russia»',
  ],
  [
    'Polish troops moved. They left. Poland spoke. They left.',
    'POL/MIL role Poland «Polish troops»',
    'POL/MIL pronoun Poland «They»',
    'POL/ name Poland «Poland»',
  ],
  [
    'Refugees crossed. They waited. Their children froze.',
    'REF/REF role refugees «Refugees»',
    'REF/REF pronoun refugees «They»',
    'REF/REF pronoun refugees «Their»',
  ],
];

test.each(ROWS.map(([text, ...actors]) => ({ text, actors })))('$text', ({ text, actors }) => {
  expect(actorsOf(text, '2022-02-02')).toEqual(actors);
});
