import { addDays } from '../../model/day.ts';
import { normAt, readsAs } from '../quantities/pieces.ts';
import { fromPublication, type Matcher } from './meaning.ts';

const NAMED: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0],
  yesterday: [-1, -1],
  tomorrow: [1, 1],
  tonight: [0, 0],
  overnight: [-1, 0],
};

/** 'today', 'yesterday', 'overnight', 'last night', 'this morning', 'the day before yesterday'. */
export const deictic: Matcher = (pieces, index) => {
  const named = Object.hasOwn(NAMED, normAt(pieces, index)) ? NAMED[normAt(pieces, index)] : undefined;
  const beyond = readsAs(pieces, index, ['the', 'day', 'before', 'yesterday'])
    ? -2
    : readsAs(pieces, index, ['the', 'day', 'after', 'tomorrow'])
      ? 2
      : 0;
  const part = /^(?:morning|afternoon|evening|night|day)$/.test(normAt(pieces, index + 1));
  const pair: readonly [number, number] | null =
    named ??
    (beyond !== 0
      ? [beyond, beyond]
      : readsAs(pieces, index, ['last', 'night'])
        ? [-1, -1]
        : normAt(pieces, index) === 'this' && part
          ? [0, 0]
          : null);
  if (!pair) return null;
  const end = index + (named ? 1 : beyond !== 0 ? 4 : 2);
  return {
    end,
    grain: 'day',
    resolve: fromPublication((published) => ({ start: addDays(published, pair[0]), end: addDays(published, pair[1]) })),
  };
};
