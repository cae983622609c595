import { expect, test } from 'vitest';
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
];

test.each(ROWS.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  const found = readText(text).sentences.flatMap((sentence) =>
    sentence.names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
  );
  expect(found).toEqual(names);
});
