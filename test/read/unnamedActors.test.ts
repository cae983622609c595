import { expect, test } from 'vitest';
import { UNNAMED_ROLE } from '../../src/codebook/unnamedRoles.ts';
import { readText } from './readText.ts';

const unnamedIn = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ actors }) =>
    actors.filter(({ code }) => code === '').map((actor) => `${actor.sector} ${actor.text}`),
  );

test.each([
  ['Police detained forty protesters.', ['COP Police', 'CVL protesters']],
  ['A gunman shot two villagers.', ['UAF gunman', 'CVL villagers']],
  ['Masked gunmen opened fire.', ['UAF Masked gunmen']],
  ['Seventeen parties demanded new talks.', ['PTY parties']],
  ['Rebels seized the port and the army withdrew.', ['REB Rebels', 'MIL army']],
  ['Local journalists were beaten by riot police.', ['MED Local journalists', 'COP riot police']],
  ['The road was closed by troops.', ['MIL troops']],
  ['Opposition leaders met; trade unions struck.', ['OPP Opposition leaders', 'LAB trade unions']],
  ['Students and workers marched.', ['EDU Students', 'LAB workers']],
  ['A court freed the hostages.', ['JUD court', 'CVL hostages']],
  ['Pirates boarded the ship.', ['UAF Pirates']],
  ['Shells killed two doctors. Three nurses were wounded.', ['CVL doctors', 'CVL nurses']],
  ['Doctors fight the flu. Tourists visited the castle.', []],
])('%s', (text, expected) => expect(unnamedIn(text)).toEqual(expected));

test.each([
  // Who is sent, counted or owned does nothing of its own.
  'Poland sent troops to the border.',
  'Ukraine has soldiers in the east.',
  "Putin's soldiers went home.",
  'Russia moved its troops.',
  'Polish police waited.',
  'US-led forces advanced.',
  'Syrian rebels waited.',
  // Words that only describe the next.
  'They met at the police station.',
  'An army base burned.',
  'Police raids went on.',
  'The Police Academy opened.',
])('nobody unnamed acts in: %s', (text) => expect(unnamedIn(text)).toEqual([]));

test("a reference to a state's police told before is that state's, not unnamed", () => {
  const { sentences } = readText('The Polish police came. The police left.');
  expect(sentences.map(({ actors }) => actors.map(({ code, sector }) => `${code}/${sector}`))).toEqual([['POL/COP'], ['POL/COP']]);
});

const rolesOf = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ actors }) =>
    actors.filter(({ sector }) => sector !== null).map(({ code, sector }) => `${code}/${sector}`),
  );

test.each([
  // The only place, the state told of last, the state of the sentence before.
  ['Police detained forty protesters in Minsk.', ['BLR/COP', 'BLR/CVL']],
  ['Protesters marched in Belarus.', ['BLR/CVL']],
  ['Russia rushed tanks to Kazakhstan, while police there fired.', ['KAZ/COP']],
  ['In Yerevan the shops closed. A crowd stormed the building.', ['ARM/CVL']],
  // Two states, a victim without a place, whoever speaks, troops and gunmen: nobody's.
  ['Russia killed three civilians.', ['/CVL']],
  ['Russia attacked. Three civilians were killed.', ['/CVL']],
  ['Russia shelled the town, activists said.', ['/CVL']],
  ['Polish envoys met protesters in Minsk.', ['POL/GOV', 'BLR/CVL']],
  ['Russia shelled three civilians in Kharkiv.', ['UKR/CVL']],
  ['Gunmen fled in Minsk.', ['/UAF']],
])('whose they are: %s', (text, expected) => expect(rolesOf(text)).toEqual(expected));

test.each(['Both parties signed. The two ministers left.', 'The ambassadors of the Nine agreed.'])(
  'a reference or those of someone are not unnamed: %s',
  (text) => expect(unnamedIn(text)).toEqual([]),
);

test('roles are written in small letters, in at most four words', () => {
  for (const role of UNNAMED_ROLE.keys()) expect(role).toMatch(/^[a-z-]+(?: [a-z-]+){0,3}$/u);
});
