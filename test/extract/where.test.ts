import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** The places of the event whose quote holds a word; what is led back to stands behind '<'. */
function placesOf(text: string, word: string): readonly string[] {
  const { mentions } = codeText(text, '2023-05-10');
  const mention = mentions.findLast(({ quote }) => quote.includes(word));
  if (!mention) throw new Error(`No event with ${JSON.stringify(word)} among ${JSON.stringify(mentions.map(({ quote }) => quote))}`);
  return mention.where.map(({ name, text: words, resolvedFrom }) => (resolvedFrom === undefined ? name : `${name} < ${words}`));
}

const ROWS: readonly (readonly [why: string, text: string, word: string, places: readonly string[]])[] = [
  ['the end of a way and not its start', 'Norway sent two battalions from Tromsø to Kirkenes.', 'sent', ['Kirkenes']],
  ['a start where that is all', 'Turkish troops withdrew from Derna.', 'withdrew', ['Derna']],
  ['what they leave for', 'The marines left Gibraltar for Cyprus on Monday.', 'left', ['Cyprus', 'Gibraltar']],
  ['where it is fired from', 'Hezbollah fighters fired rockets from Sidon on Monday.', 'fired', ['Sidon']],
  ['several ends', 'Canada sent soldiers to Latvia, Poland and Slovakia.', 'sent', ['Latvia', 'Poland', 'Slovakia']],
  ['what goes, between the verb and the place', 'Turkey ordered 800 soldiers to Mosul.', 'ordered', ['Mosul']],
  ['a retreat is from where they were', 'French troops withdrew from Gao to Niger.', 'withdrew', ['Gao', 'Niger']],
  ['an adverbial before the verb', 'In Nyala, gunmen of the RSF shelled a market.', 'shelled', ['Nyala']],
  ['one of the first of two verbs', 'In Riga, Turkish president Erdogan met Latvian ministers and signed a deal.', 'met', ['Riga']],
  ['a place inside what is hit', 'Sudanese jets bombed a hospital in the east of Omdurman.', 'bombed', ['Omdurman']],
  ['an object that is a place', 'Ethiopian forces captured Adigrat on Sunday.', 'captured', ['Adigrat']],
  ['a state that is entered', 'Rwandan troops invaded Burundi.', 'invaded', ['Burundi']],
  ['people who are somewhere', 'Police in Almaty detained nine protesters.', 'detained', ['Almaty']],
  ['no place of those who speak', 'The Chinese embassy in Canberra condemned the Australian sanctions.', 'condemned', []],
  ['no topic of talks', 'Jordan held talks with Iran on Syria.', 'talks', []],
  ['where talks are held, beside their topic', 'Jordan held talks with Iran on Syria in Muscat.', 'talks', ['Muscat']],
  ['capitals that talk are governments', 'The talks between Ankara, Athens and the EU ended.', 'talks', []],
  ['beside where they talk', 'Talks between Ankara and Athens in Vienna failed.', 'alks', ['Vienna']],
  ['capitals that work together', 'Cooperation between Ankara and Tirana has grown.', 'ooperation', []],
  ['a capital that is given something', 'Japan sent more military aid to Amman.', 'aid', []],
  ['and one that it is flown to', 'Japan flew aid to Amman.', 'aid', ['Amman']],
  ['a capital that is visited', 'Macron will travel to Amman to meet the king of Jordan.', 'travel', ['Amman']],
  ['no place on the telephone', 'Macron spoke by phone with Modi about Niger.', 'spoke', []],
  ['the town that a clause is about', 'They flew to Goma, where Rwandan troops shelled a market.', 'shelled', ['Goma']],
  ['the region that a clause is about', 'Kidal, which Malian troops captured last year, is calm.', 'captured', ['Kidal']],
  ['whose airspace it is', 'Chinese jets patrolled Taiwanese airspace.', 'patrolled', ['Taiwan']],
  ['its own airspace', 'Jordan closed its airspace.', 'closed', ['Jordan']],
  ['on the soil of a state', 'Turkish and Azerbaijani forces held a joint exercise on the territory of Georgia.', 'exercise', ['Georgia']],
  ['a side of a line', 'Indian troops shelled a village on the Pakistani side.', 'shelled', ['Pakistan']],
  ['where somebody was to whom it was done', 'Polish police detained six men who were crossing near Medyka.', 'detained', ['Medyka']],
  ['what they guard', 'Finland raised the number of soldiers guarding its border with Norway.', 'raised', ['Finland-Norway border']],
  ['no place where he had been', 'Danish police arrested two protesters who had fought in Aleppo.', 'arrested', []],
  ['the clause about it', 'Kenya condemned the suicide bombing in which nine police died at Mandera.', 'bombing', ['Mandera']],
  ['what it is said to be', 'Turkish jets struck what Ankara called a camp near Dohuk.', 'struck', ['Dohuk']],
  ["'there' in its sentence", 'Kenya airlifted food to Baidoa, and Ethiopian soldiers arrived there.', 'arrived', ['Baidoa < there']],
  ["'the city' of the sentence before", 'Rockets fell on Misrata. Turkish drones attacked the city.', 'attacked', ['Misrata < the city']],
  [
    "'the border' of the sentence before",
    'Guards watched the border between Armenia and Azerbaijan. Armenia sent troops to the border.',
    'sent',
    ['Armenia-Azerbaijan border < the border'],
  ],
  ['neither of two', 'They flew from Misrata to Derna and Tobruk. Turkish drones attacked the city.', 'attacked', []],
  ['the story goes on', 'In Gyumri the news was met with anger. Police arrested dozens.', 'arrested', ['Gyumri < Gyumri']],
  ['not in another paragraph', 'In Gyumri the news was met with anger.\n\nPolice arrested dozens.', 'arrested', []],
  ['not for a foreign power', 'In Gyumri the news was met with anger. Turkish police arrested dozens.', 'arrested', []],
  [
    'who arrives comes to where the story is',
    'In Baku, Aliyev received the envoys. On Friday Turkish soldiers arrived.',
    'arrived',
    ['Baku < Baku'],
  ],
];

test.each(ROWS.map(([why, text, word, places]) => ({ why, text, word, places })))('$why: $text', ({ text, word, places }) => {
  expect(placesOf(text, word)).toEqual(places);
});
