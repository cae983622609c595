import { expect, test } from 'vitest';
import { readText } from './readText.ts';

/** What words that refer back lead to: 'code «words» < words they lead back to', in order; the names themselves are left out. */
const referencesOf = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ actors }) =>
    actors.flatMap(({ code, text: words, antecedent }) =>
      antecedent ? [`${code} «${words}» < ${text.slice(antecedent.start, antecedent.end)}`] : [],
    ),
  );

/** Sentences with every reference in them. Read by eye; changed only by reading again. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  // Groups.
  ['Putin met Biden. Both leaders were calm.', 'RUS «Both leaders» < Putin', 'USA «Both leaders» < Biden'],
  ['India shelled Pakistan. The two countries then talked.', 'IND «The two countries» < India', 'PAK «The two countries» < Pakistan'],
  ['Russia, Belarus and Poland met. Both sides were calm.'],
  ['Togo and Benin met. Both were calm.', 'TGO «Both» < Togo', 'BEN «Both» < Benin'],
  ['Togo and Benin met. The pair spoke.', 'TGO «The pair» < Togo', 'BEN «The pair» < Benin'],
  [
    'Togo, Benin and Chad met. The three countries spoke.',
    'TGO «The three countries» < Togo',
    'BEN «The three countries» < Benin',
    'TCD «The three countries» < Chad',
  ],
  ['Togo and Benin met. All three spoke.'],
  // A pair of singers is no pair of states.
  ['Togo met Benin over two singers, who said the pair sang.'],
  // Lands by their region.
  ['Peru left. The Andean country spoke.', 'PER «The Andean country» < Peru'],
  ['Peru and Chile met. The Andean country spoke.'],
  ['Georgia left. The former Soviet republic spoke.', 'GEO «The former Soviet republic» < Georgia'],
  // Officials there and in a capital.
  ['Togo shut the road. Officials there spoke.', 'TGO «Officials» < Togo'],
  ['Togo met Benin. Officials there spoke.'],
  ['A Greek frigate sailed. The ship fired.', 'GRC «The ship» < Greek frigate'],
  ['Putin met Biden. He waved with both hands.'],
  [
    'Russia sent tanks to Kazakhstan while police there fired; the government spoke of five dead.',
    'KAZ «police» < Kazakhstan',
    'KAZ «the government» < Kazakhstan',
  ],
  ['Russia and Belarus moved their troops.', 'RUS «their» < Russia', 'BLR «their» < Belarus'],
  // The former and the latter.
  ['Togo and Benin met. The latter spoke.', 'BEN «The latter» < Benin'],
  ['Togo and Benin spoke, and the former left.', 'TGO «the former» < Togo'],
  ['Togo wrote to Benin before the latter answered.', 'BEN «the latter» < Benin'],
  ['Togo and Benin met Chad and Mali. The latter spoke.'],
  ['Togo, Benin and Chad met. The latter spoke.'],
  ['Togo and Benin met. The former minister spoke.'],
  // Whose.
  ['Togo, whose army waits, spoke.', 'TGO «whose» < Togo'],
  ['Togo and Benin, whose armies wait, spoke.', 'TGO «whose» < Togo', 'BEN «whose» < Benin'],
  ['Togo rents houses whose roofs leak.'],
  // 'It' behind a colon, and of whom something is held out for.
  ["Togo's answer was short: it blamed Benin.", 'TGO «it» < Togo'],
  ["Togo's winter was short: it blamed Benin."],
  ['Togo will put costs on Benin if it strikes.', 'BEN «it» < Benin'],
  ['Neither Togo nor Benin left, but they spoke.', 'TGO «they» < Togo', 'BEN «they» < Benin'],
  // The country.
  ['Latvia closed its border. Soldiers patrol the country.', 'LVA «its» < Latvia', 'LVA «the country» < Latvia'],
  ['Russia and Ukraine met. The country waited.'],
  ['A press union counted them. Chad still holds twelve reporters, and three were killed in Mali, it said.'],
  ['Libya spoke. Chad has shelled two villages, it said.', 'LBY «it» < Libya'],
  // Organisations.
  ['NATO met in Riga. The military alliance sent ships.', 'NATO «The military alliance» < NATO'],
  ['The EU met. Minsk blamed the 27-nation bloc.', 'EU «the 27-nation bloc» < EU'],
  ['Ministers met. The alliance sent ships.'],
  ['Ministers met. The transatlantic alliance sent ships.', 'NATO «The transatlantic alliance» < alliance'],
  ['Ministers met. Help came from the Alliance.', 'NATO «the Alliance» < Alliance'],
  ['The Harvest Alliance met. The Alliance sent ships.'],
  ['Ministers met. The 27-nation bloc sent ships.', 'EU «The 27-nation bloc» < bloc'],
  ['Ministers met. The six-nation bloc sent ships.'],
  ['The EU met on Monday. It rained. ECOWAS shut a road. The bloc sent ships.', 'ECOWAS «The bloc» < ECOWAS'],
  ['ECOWAS met on Monday. It rained. NATO shut a road. The bloc sent ships.', 'NATO «The bloc» < NATO'],
  // Craft.
  ['NATO stopped a ship. Its crew was held.'],
  // Roles.
  [
    'LIMA, March 3 (Reuters) - Peru shut the road. Chile sent doctors. It rained. Nobody left. The army built a bridge.',
    'PER «The army» < Peru',
  ],
  [
    "Russia's Ministry of Foreign Affairs replied. The foreign ministry denied it.",
    "RUS «The foreign ministry» < Russia's Ministry of Foreign Affairs",
  ],
  ['Lukashenko spoke. The veteran leader left.', 'BLR «The veteran leader» < Lukashenko'],
  ['Lukashenko spoke. The strongman left.', 'BLR «The strongman» < Lukashenko'],
  ['Macron spoke. The young leader left.'],
  ['Sergei Lavrov spoke. The top diplomat was calm.', 'RUS «The top diplomat» < Sergei Lavrov'],
  ['The Latvian defence ministry spoke. The Estonian foreign ministry spoke. The ministry left.'],
  ['Zelensky signed a decree to enlarge the army.', 'UKR «the army» < Zelensky'],
  ['In Yerevan a crowd gathered. The prime minister refused.', 'ARM «crowd» < Yerevan', 'ARM «The prime minister» < Yerevan'],
  ['Poland is lying, the foreign ministry said.'],
  ['Latvia bought drones. Estonia bought drones. The military attaché left.'],
  // Owners within their clause.
  ['Poland said Belarus had moved its troops.', 'BLR «its» < Belarus'],
  ['Kyiv accused Moscow of massing troops near its border with Ukraine.', 'RUS «its» < Moscow'],
  ['Britain urged Russia to withdraw its troops.', 'RUS «its» < Russia'],
  ['Poland said Belarus had moved. It denied this.'],
  // People.
  ['Biden, who spoke with Putin on Monday, said that he would wait.', 'USA «he» < Biden'],
  ['Macron met with Scholz. He was calm.', 'FRA «He» < Macron'],
  ['Putin rang Macron. He was calm.'],
  ['Lavrov spoke. An analyst disagreed. He sees a risk.'],
  ['Lavrov spoke. A student cried. He had lost his keys.'],
  // Many.
  ['Russian troops left. They burnt their camp.', 'RUS «They» < Russian troops', 'RUS «their» < Russian troops'],
  ['Moscow said that some units were going back to their bases.', 'RUS «their» < Moscow'],
  ['Russia sent trucks. They were empty.'],
  // The clause decides whose 'its' and 'his' are.
  ['Sweden told Malta that Peru had lost its fleet.', 'PER «its» < Peru'],
  ['Biden promised Ukraine help in its dispute with Russia.', 'UKR «its» < Ukraine'],
  ['Oslo blamed Ankara for its build-up.', 'TUR «its» < Ankara'],
  ['Macron rang Scholz on Monday from his yacht.', 'FRA «his» < Macron'],
  ['Norway blamed Turkey. It has sent two ships.', 'NOR «It» < Norway'],
  ['Norway blamed Turkey. It denied the charge.'],
  ['The Kremlin is far away. Only last month it sent tanks to Syria.', 'RUS «it» < Kremlin'],
  ['Turkey backs Libya and has armed it with drones.', 'LBY «it» < Libya'],
  ['The West warned Iran. It was late.'],
  ['Malta urged Peru on Monday to recall its ships.', 'PER «its» < Peru'],
  ['Malta blamed Peru and its friends.', 'PER «its» < Peru'],
  ['NATO may grow and put arms on its territory.'],
  // The land where things are.
  ['A Thai envoy in Laos spoke in the north of the country.', 'LAO «the country» < Laos'],
  ['Peru accused its rival Chile of selling arms to the country.', 'PER «its» < Peru', 'PER «the country» < Peru'],
  // Other words for the same.
  ['Sergei Lavrov spoke. The diplomat was calm.', 'RUS «The diplomat» < Sergei Lavrov'],
  ['Thai troops landed. The soldiers dug in.', 'THA «The soldiers» < Thai troops'],
  ['Thai troops met Chinese troops. The soldiers dug in.'],
  ['Sailors of the Black Sea Fleet left. The fleet is old.', 'RUS «The fleet» < Sailors of the Black Sea Fleet'],
  [
    'Putin met Biden. Snow fell. Ice came. Fog rose. Rain came. The two leaders left.',
    'RUS «The two leaders» < Putin',
    'USA «The two leaders» < Biden',
  ],
  // 'Mr' with a common surname, where the text speaks of the state.
  ['London was calm. Mr Wallace was not.'],
  // The speaker's side.
  ['“We will defend our land,” Zelensky said.', 'UKR «We» < Zelensky', 'UKR «our» < Zelensky'],
  ['“They threaten us,” Lavrov said. “We will answer.”', 'RUS «us» < Lavrov', 'RUS «We» < Lavrov'],
  ['“We wait,” an analyst said.'],
  ['“We wait,” Lavrov told Blinken.', 'RUS «We» < Lavrov'],
  ['Our troops are tired, wrote Putin.'],
];

test.each(ROWS.map(([text, ...references]) => ({ text, references })))('$text', ({ text, references }) => {
  expect(referencesOf(text)).toEqual(references);
});

test('a heading names nobody for the pronouns of the text', () => {
  expect(referencesOf('Putin warns Latvia\n\nHe spoke on Monday. It was late.')).toEqual([]);
});

test('the two Koreas are told apart by their half', () => {
  expect(referencesOf('North Korea fired. South Korea waited. The North said it was a test.')).toContain('PRK «The North» < North Korea');
});
