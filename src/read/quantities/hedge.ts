import type { Qualifier } from '../../codebook/qualifier.ts';
import { normAt, type Piece, readsAs } from './pieces.ts';

export interface Hedge {
  /** Index of its first piece. */
  readonly start: number;
  readonly qualifier: Qualifier;
}

const rows = (qualifier: Qualifier, phrases: string): readonly { readonly words: readonly string[]; readonly qualifier: Qualifier }[] =>
  phrases.split('|').map((phrase) => ({ words: phrase.split(' '), qualifier }));

/** Hedges before a number, the longest first so that 'no more than' is not 'more than'. */
const BEFORE = [
  ...rows(
    'about',
    'about|around|roughly|approximately|approx|approx .|circa|some|nearly|almost|close to|an estimated|estimated|in the region of|in the order of|somewhere around|virtually|as good as',
  ),
  ...rows(
    'up_to',
    'up to|as many as|as much as|at most|at the most|no more than|not more than|a maximum of|up to and including|up to about|up to around|up to some|maximum of',
  ),
  ...rows(
    'less_than',
    'fewer than|less than|just under|under|below|slightly less than|well under|slightly under|little less than|well below|just below',
  ),
  ...rows('at_least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the least|as few as'),
  ...rows(
    'more_than',
    'more than|over|well over|just over|above|well above|upwards of|upward of|in excess of|exceeding|slightly more than|slightly over|a little over|well more than|far more than|little more than|beyond',
  ),
].toSorted((a, b) => b.words.length - a.words.length);

/** Words that may stand between hedge and number: 'about another 500', 'up to an additional 5,000'. */
const BETWEEN: readonly (readonly string[])[] = [
  ['another'],
  ['a', 'further'],
  ['an', 'additional'],
  ['an', 'extra'],
  ['additional'],
  ['an', 'estimated'],
  ['a', 'total', 'of'],
];

const TOPIC =
  /^(?:tales?|stor(?:y|ies)|talk(?:s|ed|ing)?|reports?|claims?|questions?|asked|concern(?:s|ed)?|alarm|worr(?:y|ies|ied)|fears?|disputes?|row|tensions?|warn(?:s|ed|ings?)?|spoke|spoken|speaking|anger|debate|rumou?rs?)$/;

const PARTICLE_VERB =
  /^(?:hand|hands|handed|handing|turn|turned|turning|take|takes|took|taken|taking|gave|given|give|sign|signed|fly|flew|flown|carried|bring|brought)$/;

/** 'tales about 30,000 soldiers', 'concern over 100,000 troops', 'hand over two boats': the word belongs to what stands before it and hedges nothing. */
const namesTopic = (pieces: readonly Piece[], index: number): boolean =>
  (normAt(pieces, index) === 'over' && PARTICLE_VERB.test(normAt(pieces, index - 1))) ||
  (/^(?:about|over)$/.test(normAt(pieces, index)) && [1, 2, 3, 4].some((back) => TOPIC.test(normAt(pieces, index - back))));

const hedgeEndingAt = (pieces: readonly Piece[], end: number): Hedge | null => {
  const row = BEFORE.find(({ words }) => end >= words.length && readsAs(pieces, end - words.length, words));
  return row && !(row.words.length === 1 && namesTopic(pieces, end - 1))
    ? { start: end - row.words.length, qualifier: row.qualifier }
    : null;
};

/** The hedge whose last word stands right before the piece at `index`; '~', '>' and '<' count too. */
export function hedgeBefore(pieces: readonly Piece[], index: number): Hedge | null {
  const mark = normAt(pieces, index - 1);
  if (mark === '~' || mark === '≈') return { start: index - 1, qualifier: 'about' };
  const direct = hedgeEndingAt(pieces, index);
  if (direct) {
    // 'at least about 50', 'up to an estimated 300': the bound outweighs the guess.
    const outer = direct.qualifier === 'about' ? hedgeEndingAt(pieces, direct.start) : null;
    return outer ?? direct;
  }
  const between = BETWEEN.find((words) => index > words.length && readsAs(pieces, index - words.length, words));
  return between ? hedgeEndingAt(pieces, index - between.length) : null;
}

const AFTER: readonly { readonly words: readonly string[]; readonly qualifier: Qualifier }[] = [
  ...rows('at_least', 'or more|- plus|plus|+|and more|or above'),
  ...rows('about', 'or so|- odd|odd|or thereabouts|- ish'),
  ...rows('up_to', 'or fewer|or less|at most'),
];

/** A hedge right after the number: '1,000 or more', 'twenty-odd', '500+'. */
export function hedgeAfter(pieces: readonly Piece[], index: number): { readonly end: number; readonly qualifier: Qualifier } | null {
  const row = AFTER.find(({ words }) => readsAs(pieces, index, words));
  if (!row) return null;
  const bare = row.words[0] === 'plus' || row.words[0] === 'odd' || row.words[0] === '-';
  if (bare && row.words[0] !== 'odd' && pieces[index]?.glued !== true) return null;
  return { end: index + row.words.length, qualifier: row.qualifier };
}
