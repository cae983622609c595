import { expect, test } from 'vitest';
import { events } from './codeSentence.ts';

test.each([
  ['who meets aircraft is named by "by"', 'Six Greek jets were intercepted by Turkish jets.', ['TUR > GRC MOBILIZE']],
  ['met by a force', 'A Kenyan plane was intercepted by the Ugandan air force.', ['UGA > KEN MOBILIZE']],
  ['forces that are moved are who moves', 'Kenyan troops were massed on the border with Chad.', ['KEN > TCD MOBILIZE']],
])('passives of forces: %s', (_, text, found) => expect(events(text)).toEqual(found));

test.each([
  ['whoever governs there', 'Nine hundred protesters were arrested across Kenya.', 'KEN > KEN COERCE'],
  ['of people of another state too', 'Two Ukrainians were arrested in Moscow.', 'RUS > UKR COERCE'],
  ['nobody in land that two claim', 'A Briton was detained in Crimea.', '- > GBR COERCE'],
  ['whoever is named for it', 'Nine Chadians were arrested by French police in Niger.', 'FRA > TCD COERCE'],
])('who arrests: %s', (_, text, found) => expect(events(text)).toContain(found));

test.each([
  ['water cannon at ships', 'Two Chinese ships directed water cannons at a Philippine boat.', 'CHN > PHL ASSAULT'],
  ['a boat blasted with it', 'Chinese vessels blasted a Philippine boat with water cannon.', 'CHN > PHL ASSAULT'],
])('means of a crowd: %s', (_, text, found) => expect(events(text)).toEqual([found]));

test('neither side is both of them, and refuses', () => {
  expect(events('Turkey and Greece traded barbs. Germany offered to mediate. Neither country accepted the German offer.')).toContain(
    'TUR+GRC > DEU REJECT',
  );
  expect(events('Chad spoke. Neither side of the house is painted.')).toEqual([]);
});
