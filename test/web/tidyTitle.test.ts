import { expect, test } from 'vitest';
import { tidyTitle } from '../../web/src/words/tidyTitle.ts';

test.each([
  ['Minister : Ferries , buses halted .', 'Minister: Ferries, buses halted.'],
  ['U . K . Fleet Leaves Port', 'U.K. Fleet Leaves Port'],
  ['Norway ’s harbour', 'Norway’s harbour'],
  ['Rates fall .5 points', 'Rates fall .5 points'],
  ['As it was: plain, and so left', 'As it was: plain, and so left'],
])('%s is read as %s', (title, read) => expect(tidyTitle(title)).toBe(read));
