import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import type { Interval } from './calendar.ts';
import { type Context, type Found, type Matcher, portion, type Resolved } from './meaning.ts';
import { runningUnit } from './runningUnit.ts';

interface Part {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

const row = (phrase: string, from: number, to: number): Part => ({ words: phrase.split(' '), from, to });

/** Early, middle and late are thirds (1–10, 11–20, 21–31 of a month); start and end are quarters. */
const PARTS: readonly Part[] = [
  row('early', 0, 1 / 3),
  row('mid', 1 / 3, 2 / 3),
  row('late', 2 / 3, 1),
  row('the middle of', 1 / 3, 2 / 3),
  row('middle of', 1 / 3, 2 / 3),
  row('the end of', 0.75, 1),
  row('end of', 0.75, 1),
  row('the start of', 0, 0.25),
  row('the beginning of', 0, 0.25),
  row('start of', 0, 0.25),
  row('beginning of', 0, 0.25),
  row('the close of', 0.75, 1),
  row('the first days of', 0, 0.25),
  row('the last days of', 0.75, 1),
  row('the early hours of', 0, 1),
  row('early hours of', 0, 1),
  row('the first week of', 0, 0.25),
  row('the last week of', 0.75, 1),
  row('the first half of', 0, 0.5),
  row('the second half of', 0.5, 1),
  row('first half of', 0, 0.5),
  row('second half of', 0.5, 1),
];

const FIRST_WORDS: ReadonlySet<string> = new Set(PARTS.map(({ words }) => words[0] ?? ''));

const narrow = (resolved: Resolved, part: Part): Resolved => {
  if (resolved.kind === 'none' || resolved.start === null || resolved.end === null || resolved.start === resolved.end) return resolved;
  return { ...resolved, ...portion({ start: resolved.start, end: resolved.end }, part.from, part.to) };
};

/** 'by end of year': the running one, though no 'the' says so. */
function bareUnit(pieces: readonly Piece[], index: number): Found | null {
  const unit = pieces[index];
  if (!unit || !/^(?:week|month|year)$/.test(unit.norm)) return null;
  const running = runningUnit([{ ...unit, norm: 'the' }, unit], 0);
  return running && { ...running, end: index + 1 };
}

/** 'late October', 'mid-2022', 'early next year', 'the end of January', over any matcher of plain times. */
export const partOf =
  (plain: Matcher): Matcher =>
  (pieces, index) => {
    const part = FIRST_WORDS.has(normAt(pieces, index)) ? PARTS.find(({ words }) => readsAs(pieces, index, words)) : undefined;
    if (!part) return null;
    const after = index + part.words.length;
    const at = /^(?:-|in|on)$/.test(normAt(pieces, after)) ? after + 1 : after;
    const running = part.words.length > 1 || normAt(pieces, after) === 'in' ? runningUnit(pieces, at) : null;
    const found = plain(pieces, at) ?? running ?? (/^(?:end|start|beginning)$/.test(part.words.at(-2) ?? '') ? bareUnit(pieces, at) : null);
    return found ? { ...found, resolve: (context) => narrow(found.resolve(context), part) } : null;
  };

/** Cuts what lies on the wrong side of the publication day off an interval that runs over it. */
function side(resolved: Resolved, context: Context, word: string): Resolved {
  if (resolved.kind === 'none' || context.published === null || resolved.start === null || resolved.end === null) return resolved;
  const day = context.published;
  if (day < resolved.start || day > resolved.end || resolved.start === resolved.end) return resolved;
  const cut: Interval = word === 'earlier' ? { start: resolved.start, end: day } : { start: day, end: resolved.end };
  return { ...resolved, ...cut, from: resolved.from ?? `cut at publication day ${day}` };
}

/** 'earlier this month', 'later in the week', 'earlier on Friday'. */
export const sideOf =
  (plain: Matcher): Matcher =>
  (pieces, index) => {
    const word = normAt(pieces, index);
    if (word !== 'earlier' && word !== 'later') return null;
    const joint = /^(?:in|on)$/.test(normAt(pieces, index + 1));
    const at = joint ? index + 2 : index + 1;
    const found: Found | null = plain(pieces, at) ?? (joint ? runningUnit(pieces, at) : null);
    return found ? { ...found, resolve: (context) => side(found.resolve(context), context, word) } : null;
  };

/** "the year's end", 'year-end': the last quarter of the running year. */
export const yearEnd: Matcher = (pieces: readonly Piece[], index: number): Found | null => {
  const long = readsAs(pieces, index, ['the', 'year', "'", 's', 'end']) ? 5 : 0;
  const short = readsAs(pieces, index, ['year', '-', 'end']) ? 3 : readsAs(pieces, index, ['year', 'end']) ? 2 : 0;
  const width = long || short;
  const running =
    width === 0
      ? null
      : runningUnit(
          [
            { ...(pieces[index] as Piece), norm: 'the' },
            { ...(pieces[index] as Piece), norm: 'year' },
          ],
          0,
        );
  return running
    ? { end: index + width, grain: 'month', resolve: (context) => narrow(running.resolve(context), row('end of', 0.75, 1)) }
    : null;
};
