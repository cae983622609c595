import type { Span } from '../../src/model/span.ts';

/** Letters and digits only, as the gold is matched: line breaks, dashes and quotation marks do not matter. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Where a quotation stands in a text, its letters and digits compared alone; null where it does not. */
export function findBare(text: string, quote: string): Span | null {
  const units = [...text].reduce<{ readonly at: number; readonly letters: { letter: string; start: number; end: number }[] }>(
    ({ at, letters }, unit) => {
      for (const letter of bare(unit)) letters.push({ letter, start: at, end: at + unit.length });
      return { at: at + unit.length, letters };
    },
    { at: 0, letters: [] },
  ).letters;
  const wanted = bare(quote);
  const from = units
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted);
  const [first, last] = [units[from], units[from + wanted.length - 1]];
  return from < 0 || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
