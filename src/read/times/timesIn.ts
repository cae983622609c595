import type { Token } from '../../model/reading.ts';
import { type Piece, splitPieces } from '../quantities/pieces.ts';
import { findTimes } from './findTimes.ts';

/** The pieces of a sentence and the expressions of time among them. */
interface PiecesAndTimes {
  readonly pieces: readonly Piece[];
  readonly matches: ReturnType<typeof findTimes>;
}

const known = new WeakMap<readonly Token[], PiecesAndTimes & { readonly text: string }>();

/** The expressions of time of a sentence, looked for once: days and numbers are both read from them. Null without tokens. */
export function timesIn(text: string, tokens: readonly Token[]): PiecesAndTimes | null {
  const first = tokens[0];
  if (!first) return null;
  const before = known.get(tokens);
  if (before?.text === text) return before;
  const pieces = splitPieces(text, { start: first.start, end: tokens.at(-1)?.end ?? first.end });
  const found = { text, pieces, matches: findTimes(pieces) };
  known.set(tokens, found);
  return found;
}
