import type { Quantity, Token } from '../model/reading.ts';
import { isTitleCase } from './quantities/designation.ts';
import { quantityAt } from './quantities/quantityAt.ts';
import type { Reader } from './quantities/reader.ts';
import { timesIn } from './times/timesIn.ts';

/** For every piece, the time it belongs to: a year, another time, or none. */
function timesByPiece(matches: NonNullable<ReturnType<typeof timesIn>>['matches']): Reader['times'] {
  const times = new Map<number, { readonly end: number; readonly kind: 'year' | 'time' }>();
  for (const match of matches) {
    const kind = match.grain === 'year' ? 'year' : 'time';
    if (match.grain !== 'none') for (let index = match.start; index < match.end; index++) times.set(index, { end: match.end, kind });
  }
  return times;
}

/**
 * All numbers of one sentence, in reading order and not overlapping: bounds, hedge, unit and kind. The span covers the
 * hedge, the number, its magnitude and the unit's sign or word; not the noun that is counted, nor 'another' and 'a further'.
 * `tokens` are the sentence's own; offsets count in `text`. Never throws, and takes time linear in the sentence.
 */
export function readQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const found = timesIn(text, tokens);
  if (!found) return [];
  const { pieces, matches } = found;
  const reader: Reader = { pieces, times: timesByPiece(matches), titleCase: isTitleCase(pieces) };
  const quantities: Quantity[] = [];
  for (let index = 0, taken = 0; index < pieces.length; ) {
    const read = quantityAt(reader, index);
    if (read) {
      const from = Math.max(read.start, taken);
      quantities.push({ ...read.quantity, start: pieces[from]?.start ?? 0, end: pieces[read.end - 1]?.end ?? 0 });
      taken = read.end;
    }
    index = read ? Math.max(read.end, index + 1) : index + 1;
  }
  return quantities;
}
