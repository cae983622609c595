import { expect, test } from 'vitest';
import { tenseNear } from '../../src/read/times/tenseNear.ts';
import { tokenise } from '../../src/read/tokenise.ts';

const ROWS: readonly (readonly [string, string, string])[] = [
  ['The envoy spoke on Friday.', 'Friday', 'past'],
  ['The envoy will speak on Friday.', 'Friday', 'future'],
  ['The envoy is to speak on Friday.', 'Friday', 'future'],
  ['The envoy is due on Friday.', 'Friday', 'future'],
  ['The plan could be adopted on Friday.', 'Friday', 'future'],
  ['The drill will be held on Friday, the ministry said on Monday.', 'Monday', 'past'],
  ['The drill will be held on Friday, the ministry said on Monday.', 'Friday', 'future'],
  ['On Monday, two bombers patrolled the coast.', 'Monday', 'past'],
  ['The leader, who leaves on Friday, said nothing.', 'Friday', 'future'],
  ['The council votes Monday on the roads.', 'Monday', 'future'],
  ['Arms delivered on Friday were old.', 'Friday', 'past'],
  ['The envoy has been summoned on Friday.', 'Friday', 'past'],
  ['Quiet Friday.', 'Friday', 'unknown'],
];

test.each(ROWS)('%s (%s)', (text, word, tense) => {
  const tokens = tokenise(text);
  expect(
    tenseNear(
      tokens,
      tokens.findIndex((token) => text.slice(token.start, token.end) === word),
    ),
  ).toBe(tense);
});
