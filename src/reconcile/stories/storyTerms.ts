import type { Document } from '../../model/document.ts';
import type { TermCounts } from '../../model/termCounts.ts';
import { hashText } from '../hashText.ts';
import { stem } from '../quoteWords.ts';

/** What a document tells, as hashes of 32 bits that hold their kind, by how often it stands there. Plain data. */
export type StoryTerms = ReadonlyMap<number, number>;

/** News tells its matter at the top; what follows is background that many stories share. */
export const LEAD_WORDS = 250;
/** A title is a summary. */
export const TITLE_WEIGHT = 2;
/** Two words in a row, 'travel ban', tell more than either, but they repeat what the words said. */
export const PAIR_WEIGHT = 0.5;

const EMPTY_WORDS = new Set(
  (
    'a about after again all also an and any are as at be been before being but by can could did do does down even for from further get had has ' +
    'have he her here him his how i if in into is it its just like made make may me might more most mr mrs ms must my new no nor not now of off on ' +
    'one only or other our out over own said same say says she should so some such t than that the their them then there these they this those ' +
    'through to told too two under until up us very was we were what when where which while who whom whose why will with would you your'
  ).split(' '),
);

/** The two lowest bits of a term tell its kind, the next whether it is two words in a row. */
const KIND_BITS = 3;
const PAIR_BIT = 4;

/**
 * What a term stands for, and which of its lowest bits tell that. What documents share of one kind says something else than what they
 * share of another. Names and numbers are never two in a row: what would be such is told by the undated alone (`undatedTerms.ts`).
 */
const KINDS = {
  about: { mask: KIND_BITS, bits: 0 },
  title: { mask: KIND_BITS, bits: 1 },
  name: { mask: KIND_BITS | PAIR_BIT, bits: 2 },
  number: { mask: KIND_BITS | PAIR_BIT, bits: 3 },
  opening: { mask: KIND_BITS | PAIR_BIT, bits: 6 },
  beside: { mask: 15, bits: 7 },
  letters: { mask: 15, bits: 15 },
} as const;
export type TermKind = keyof typeof KINDS;
export const TERM_KINDS = Object.keys(KINDS) as readonly TermKind[];

/** The terms of one kind. */
export function termsOfKind(terms: StoryTerms, kind: TermKind): StoryTerms {
  const { mask, bits } = KINDS[kind];
  return new Map([...terms].filter(([term]) => (term & mask) === bits));
}

/** The terms of one kind, ascending by hash, so that sums over them are the same to the last digit whatever order they came in. */
export type SortedTerms = TermCounts;

/** The terms of one kind. */
export const sortedTerms = (terms: StoryTerms, kind: TermKind): SortedTerms => sortTerms(termsOfKind(terms, kind));

/** The terms of one kind among those of all. */
export function countsOfKind(terms: TermCounts, kind: TermKind): SortedTerms {
  const { mask, bits } = KINDS[kind];
  return keptOf(terms, (term) => (term & mask) === bits);
}

function keptOf({ hashes, often }: TermCounts, isKept: (term: number, told: number) => boolean): SortedTerms {
  const [own, times] = [new Uint32Array(hashes.length), new Float64Array(hashes.length)];
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    const [term, told] = [hashes[at] ?? 0, often[at] ?? 0];
    if (!isKept(term, told)) continue;
    own[count] = term;
    times[count] = told;
    count += 1;
  }
  return { hashes: own.subarray(0, count), often: times.subarray(0, count) };
}

/** Terms in order. */
export function sortTerms(terms: StoryTerms): SortedTerms {
  const hashes = Uint32Array.from(terms.keys()).sort();
  return { hashes, often: Float64Array.from(hashes, (hash) => terms.get(hash) ?? 0) };
}

/** Those that are single words. */
export const singleWords = (terms: SortedTerms): SortedTerms => keptOf(terms, (term) => (term & PAIR_BIT) === 0);

/** Of what a document is about, what its title says, by the terms of the title. */
export const aboutInTitle = ({ hashes, often }: SortedTerms): SortedTerms => ({
  hashes: hashes.map((term) => (term & ~KIND_BITS) >>> 0),
  often,
});

/** Of what a document is about, what stands below its title. */
export function aboutInLead(about: SortedTerms, title: SortedTerms): SortedTerms {
  const titled = new Map<number, number>();
  for (const [at, term] of aboutInTitle(title).hashes.entries()) titled.set(term, TITLE_WEIGHT * (title.often[at] ?? 0));
  const often = about.often.map((times, at) => times - (titled.get(about.hashes[at] ?? 0) ?? 0));
  return keptOf({ hashes: about.hashes, often }, (_, times) => times > 0);
}

/** The term of a kind that a text is, such as a word or two with a space between. */
export function termOf(kind: TermKind, text: string): number {
  const { mask, bits } = KINDS[kind];
  return ((hashText(text) & ~(mask | PAIR_BIT)) | bits | (text.includes(' ') ? PAIR_BIT : 0)) >>> 0;
}

/** The term that a lower-case word is, wherever it stands. */
export const wordTerm = (word: string): number => termOf('about', stem(word));

/**
 * The terms of a document: what it is about (words and pairs of words of title and lead), and apart from that those of its
 * title, its names and its numbers. Punctuation and inflection do not matter, nor does case but for names.
 */
export function storyTerms({ title, text }: Pick<Document, 'title' | 'text'>): StoryTerms {
  const terms = new Map<number, number>();
  const add = (kind: TermKind, term: string, weight: number): void => {
    const key = termOf(kind, term);
    terms.set(key, (terms.get(key) ?? 0) + weight);
  };
  const [inTitle, inLead] = [wordsOf(title ?? ''), wordsOf(text, LEAD_WORDS)];
  const addWords = (kind: TermKind, words: readonly Word[], weight: number): void => {
    for (const [at, { stem: word }] of words.entries()) {
      if (word === '') continue;
      add(kind, word, weight);
      const before = words[at - 1]?.stem ?? '';
      if (before !== '') add(kind, `${before} ${word}`, weight * PAIR_WEIGHT);
    }
  };
  addWords('title', inTitle, 1);
  addWords('about', inTitle, TITLE_WEIGHT);
  addWords('about', inLead, 1);
  for (const { name, number } of [...inTitle, ...inLead]) {
    if (name !== null) add('name', name, 1);
    if (number !== null) add('number', number, 1);
  }
  return terms;
}

/** A word as terms are made of it. */
export interface Word {
  /** As it is written, in lower case. */
  readonly word: string;
  /** '' where a word tells nothing, so that pairs do not reach across it. */
  readonly stem: string;
  /** The word where it is written as a name: with a capital, not at the head of a sentence. */
  readonly name: string | null;
  readonly number: string | null;
}

const SENTENCE_END = /(?:^|[.!?"“”])\s*$/u;

/** The first words in their order. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): readonly Word[] {
  const whole = text.normalize('NFKC');
  let end = 0;
  return [...whole.matchAll(/[\p{L}\p{N}]+/gu).take(most)].map(({ 0: written, index }) => {
    const isFirst = SENTENCE_END.test(whole.slice(end === 0 ? 0 : end - 1, index));
    end = index + written.length;
    const word = written.toLowerCase();
    const isEmpty = word.length < 2 || EMPTY_WORDS.has(word);
    return {
      word,
      stem: isEmpty ? '' : stem(word),
      name: !isEmpty && !isFirst && /^\p{Lu}/u.test(written) ? word : null,
      number: /^\p{N}/u.test(word) ? word : null,
    };
  });
}
