import { expect, test } from 'vitest';
import { events } from './codeSentence.ts';

test.each([
  ['Chad spoke. Kharkiv was shelled overnight.', '- > UKR ASSAULT'],
  ['Chad spoke. The town of Brovary in central Ukraine was shelled.', '- > UKR ASSAULT'],
  ['Chad spoke. Two bridges in Vinnytsia were blown up.', '- > UKR ASSAULT'],
  ['Chad spoke. The airport of Hodeidah was seized on Tuesday.', '- > YEM COERCE'],
  ['Chad spoke. Positions near Gori were captured by the Libyan army.', 'LBY > GEO COERCE'],
])('what lies in a land and is struck or taken was done to that land: «%s»', (text, told) => {
  expect(events(text)).toContain(told);
});

test.each([
  // What moves is of no state by where it is.
  'Crowds waited in Lima. A ship off Aden was hit by a missile.',
  // In land that two claim nobody is told.
  'Chad spoke. Two schools in Crimea were shelled.',
  'Chad spoke. A factory in Lyon was seized on by its critics.',
  'Chad spoke. He took a picture inside the Oslo town hall.',
])('nobody is told by where it is: «%s»', (text) => {
  expect(events(text).filter((told) => !told.startsWith('- > -'))).toEqual([]);
});
