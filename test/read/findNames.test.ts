import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedToken } from '../../src/model/parsedToken.ts';
import { findNames } from '../../src/read/findNames.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { readText } from './readText.ts';

/** Sentences and every name in them. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['Poland met the Poles in Warsaw.', 'GPE Poland', 'NORP Poles', 'GPE Warsaw'],
  ['NATO and the Kremlin replied.', 'ORG NATO', 'ORG Kremlin'],
  ['Lavrov met Jan Kowalski.', 'PER Lavrov', 'PER Jan Kowalski'],
  ['They left Mariupol for the Black Sea and Ramstein.', 'GPE Mariupol', 'LOC Black Sea', 'FAC Ramstein'],
  ['Men of the 82nd Airborne Division landed.', 'UNIT 82nd Airborne Division'],
  ['The frigate, the USS Example, sailed with two F-16s.', 'VEHICLE USS Example', 'VEHICLE F-16s'],
  ['They joined Exercise Cold Summer.', 'EVENT Exercise Cold Summer'],
  ['They met at the Example Institute near Camp Example.', 'ORG Example Institute', 'FAC Camp Example'],
  ['Ships sailed. Guns fired.'],
  ['“Ships sailed,” they said.'],
  ['Yesterday the SBU met Michael Jordan.', 'ORG SBU', 'PER Michael Jordan'],
  // Peoples, states and capitals; parts of compounds are names of their own.
  ['Poland and Lithuania warned Moscow.', 'GPE Poland', 'GPE Lithuania', 'GPE Moscow'],
  ['Muslims, Republicans and Western envoys agreed.', 'NORP Muslims', 'NORP Republicans', 'NORP Western'],
  ['A Russian-backed force met pro-Ukrainian guards.', 'NORP Russian', 'NORP Ukrainian'],
  ['U.S.-Russia talks and the Kremlin-led talks failed.', 'GPE U.S.', 'GPE Russia', 'ORG Kremlin'],
  ['The Sino-Russian pact held.', 'NORP Sino', 'NORP Russian'],
  ['The Asia-Pacific matters to al-Qaeda.', 'LOC Asia-Pacific', 'ORG al-Qaeda'],
  // Persons: titles are no part of them, first names and particles are.
  ['Gen. Ada Example and Mr Sample spoke.', 'PER Ada Example', 'PER Sample'],
  ['Deputy Foreign Minister Anna von Example left.', 'PER Anna von Example'],
  ['US Secretary of State Jane Q. Sample agreed.', 'GPE US', 'PER Jane Q. Sample'],
  ['The actress Zzyla Qorun sang.', 'PER Zzyla Qorun'],
  ['Kyiv heard Zzorlan say so, Qorun said.', 'GPE Kyiv', 'PER Zzorlan', 'PER Qorun'],
  // Bodies: with the people they belong to where the rest is no name by itself.
  ['The Russian Foreign Ministry denied it.', 'ORG Russian Foreign Ministry'],
  [
    'The Russian State Duma and the US Senate Foreign Relations Committee met.',
    'NORP Russian',
    'ORG State Duma',
    'ORG US Senate Foreign Relations Committee',
  ],
  ['He joined the Center for Harbour and Port Studies.', 'ORG Center for Harbour and Port Studies'],
  ['The Ministry of Defence of Ukraine spoke.', 'ORG Ministry of Defence of Ukraine'],
  ['The Bank of Examples sued Gazprom.', 'ORG Bank of Examples', 'ORG Gazprom'],
  ['The NATO-Russia Council met.', 'ORG NATO-Russia Council'],
  ['She told the Harrowgate newspaper so.', 'ORG Harrowgate'],
  // Places that are governed, that are not, and that were built.
  ['Shells fell in Rostov Region and in Donbas.', 'GPE Rostov Region', 'LOC Donbas'],
  ['The West looked at Eastern Ukraine and eastern Europe.', 'LOC West', 'LOC Eastern Ukraine', 'LOC eastern Europe'],
  ['Boats crossed Lake Example near Qoruvka.', 'LOC Lake Example', 'GPE Qoruvka'],
  ['Gas from Nord Stream 2 fed Example Airport.', 'FAC Nord Stream 2', 'FAC Example Airport'],
  ['They were held at the Qorun checkpoint.', 'FAC Qorun'],
  // Arms, vehicles, units and events.
  ['Javelins, an S-400 and Iskander missiles came.', 'WEAPON Javelins', 'WEAPON S-400', 'WEAPON Iskander'],
  ['Su-35s, T-72B3 tanks and a Bayraktar drone came.', 'VEHICLE Su-35s', 'VEHICLE T-72B3', 'VEHICLE Bayraktar'],
  ['HMS Example Star sailed.', 'VEHICLE HMS Example Star'],
  ['The 1st Guards Tank Army and the Black Sea Fleet moved.', 'UNIT 1st Guards Tank Army', 'UNIT Black Sea Fleet'],
  ['The Russian Black Sea Fleet moved.', 'NORP Russian', 'UNIT Black Sea Fleet'],
  ['Men of the 4th Mechanised Brigade and the Qorun Battalion left.', 'UNIT 4th Mechanised Brigade', 'UNIT Qorun Battalion'],
  ['The drills, Zapad 2021 and exercise Allied Resolve, began.', 'EVENT Zapad 2021', 'EVENT Allied Resolve'],
  ['Drills dubbed Quiet Harvest followed Operation Loud Barn.', 'EVENT Quiet Harvest', 'EVENT Operation Loud Barn'],
  // What is a name and no more; what is none.
  ['They signed the Minsk agreements.', 'OTHER Minsk'],
  ['They wrote to @Kowalski on Monday in March at 5 GMT.'],
  ['The President and the Prime Minister met the General.'],
  ['Article 5 and the 8,500 troops were named.'],
];

test.each(ROWS.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  const found = readText(text).sentences.flatMap((sentence) =>
    sentence.names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
  );
  expect(found).toEqual(names);
});

const namesOf = (text: string): readonly string[] =>
  readText(text).sentences.flatMap((sentence) => sentence.names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`));

test('a surname is a person where the document gives the full name, before or after', () => {
  expect(namesOf('Officials met Qorlan.\n\nJane Qorlan left for Minsk.')).toEqual(['PER Qorlan', 'PER Jane Qorlan', 'GPE Minsk']);
});

test('an acronym is what the name before its brackets is', () => {
  expect(namesOf('They built Qorun Harvest Airport (QHA). Planes left QHA.')).toEqual(['FAC Qorun Harvest Airport', 'FAC QHA', 'FAC QHA']);
});

test('a word that the document writes small is no name at a sentence’s start', () => {
  expect(namesOf('The harvesters left. Harvesters Qorun said nothing.')).toEqual(['PER Qorun']);
});

test('a title in capitals gives the names that are known, and no run of words', () => {
  expect(namesOf('Poland Turns Water Cannon On Migrants At Crossing\n\nThe day was cold.')).toEqual(['GPE Poland']);
});

test('the tagger’s word decides on a first word that nothing knows', () => {
  const text = 'Qorlan slept.';
  const tokens = tokenise(text);
  const tag = (upos: ParsedToken['upos']): ParsedToken => ({ upos, xpos: '', lemma: '', head: 0, deprel: 'dep' });
  const names = (first: ParsedToken['upos']) => findNames(text, tokens, { tags: [tag(first), tag('VERB'), tag('PUNCT')] });
  expect(names('PROPN')).toHaveLength(1);
  expect(names('NOUN')).toEqual([]);
  expect(findNames(text, tokens)).toEqual([]);
});

test('names lie in order, apart and inside the text, whatever the text is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('Kyiv ', 'The 1st Army of ', 'Mr A. ', 'U.S.-', 'X-Y-'),
      (tail, head) => {
        const text = head + tail;
        const found = readText(text).sentences.flatMap(({ names }) => names);
        expect(found.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
        expect(found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0))).toBe(true);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test.each([
  ['capitalised words', 'Qorun '],
  ['organisation heads', 'Bank of '],
  ['titles', 'Deputy Foreign Minister '],
  ['hyphens', 'A-'],
  ['initials', 'A. '],
  ['ordinals', '1st Guards '],
])('the time for a long line of %s grows with its length', (_, unit) => {
  const timeOf = (count: number): number => {
    const tokens = tokenise(unit.repeat(count));
    const begun = performance.now();
    findNames(unit.repeat(count), tokens);
    return performance.now() - begun;
  };
  timeOf(500);
  const [small, large] = [1, 4].map((factor) => Math.min(...[1, 2, 3].map(() => timeOf(2_000 * factor))));
  // Four times the length; squared growth would take sixteen times as long.
  expect((large ?? 0) / Math.max(small ?? 1, 1)).toBeLessThan(12);
});
