import { expect, test } from 'vitest';
import { readText } from './readText.ts';

/** Whom the words of a text lead back to that name nobody: 'code/sector «words»', pronouns left out. */
const describedIn = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ actors }) =>
    actors.flatMap(({ code, sector, via, text: words }) => (via === 'description' ? [`${code}/${sector ?? ''} «${words}»`] : [])),
  );

/** What a text tells by description, found or left alone. Read by eye; changed only by reading again. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  // The one neighbour that a text has told of.
  ['Rwandan troops entered Goma. Kinshasa accused its neighbour of murder.', 'RWA/ «neighbour»'],
  ["Rwandan troops entered Goma. Kinshasa spoke of its far smaller eastern neighbour's lies.", 'RWA/ «neighbour»'],
  ["Eritrea has called up its men. Ethiopia's neighbor also shut the border.", 'ERI/ «neighbor»'],
  ['Eritrea has called up its men. Ethiopia told its neighbour Sudan.'],
  ['Eritrea and Sudan have called up their men. Ethiopia warned its neighbour.'],
  ['Canada has called up its men. Ethiopia warned its neighbour.'],
  ['The general spoke of his neighbour. Ethiopia and Eritrea waited.'],
  ['Russia and Ukraine talked. China waited. Moscow spoke of its western neighbour.', 'UKR/ «neighbour»'],
  ['Estonia waited. China waited. Moscow spoke of its eastern neighbour.', 'CHN/ «neighbour»'],
  ['Ukraine waited. Moscow spoke of its Eastern European neighbour.', 'UKR/ «neighbour»'],
  // Rivals: the one other side of the last sentences.
  ['Greece sent a ship after Turkey drilled near Rhodes. Athens accused its old rival of lies.', 'TUR/ «rival»'],
  ['The Sudanese army bombed the Rapid Support Forces. The army accused its rivals of theft.', 'SDN/MIL «The army»', 'RSF/REB «rivals»'],
  ['Greece, Turkey and Libya met. Athens accused its old rival of lies.'],
  ['Greece sent a ship after Turkey drilled near Rhodes. Athens wants peace with its foes.'],
  // Armed groups.
  [
    'The Houthis fired at a tanker. The group said it would go on. The Iran-backed militia took a ship.',
    'YEM/REB «The group»',
    'YEM/REB «The Iran-backed militia»',
  ],
  ['Boko Haram attacked Maiduguri. The insurgents burnt houses.', 'NGA/REB «The insurgents»'],
  ['Hamas and Islamic Jihad fired rockets. The group said it would go on.'],
  ['Boko Haram attacked Maiduguri. Amnesty International was shocked. The group asked for an inquiry.'],
  ['The Houthis fired at a tanker. Rain fell. Ships waited. Prices rose. Oil fell. Banks shut. Talks began. The group was shut out.'],
  // Names in short.
  ['The Polisario Front attacked a post. The Front said so.', 'ESH/REB «The Front»'],
  ['The Security Council met. The Council called for calm.', 'UN/IGO «The Council»'],
  ['The European Union and the African Union met. The Union called for calm.'],
  ['The United Kingdom sent a ship. The Kingdom was calm.'],
  ['Iran shut the strait. Four boats of the Guards took a ship.', 'IRN/MIL «the Guards»'],
  ['The Coldstream Guards marched in London. Iran complained. The Guards marched on.'],
  ['Chad shut the road. The Guards took a lorry.'],
  // Juntas.
  [
    'Niger closed its airspace. The junta expelled the French envoy. The generals accused France.',
    'NER/GOV «The junta»',
    'NER/GOV «The generals»',
  ],
  ['Niger and Mali closed their airspace. The junta expelled the French envoy.'],
  // Armies of two.
  ['Indian and Pakistani troops fired at each other. Both armies lost men.', 'IND/ «Both armies»', 'PAK/ «Both armies»'],
  // The mainland.
  ['Taiwan sent up jets. China complained. The mainland says so each week.', 'CHN/ «The mainland»'],
  ['Spain sent up jets. China complained. The mainland says so each week.'],
];

test.each(ROWS.map(([text, ...described]) => ({ text, described })))('$text', ({ text, described }) => {
  expect(describedIn(text)).toEqual(described);
});
