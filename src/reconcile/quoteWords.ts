import type { Mention } from '../model/mention.ts';

/** The words of a quote that carry what was done, and its numbers; names of parties and places are left to their own evidence. */
export interface QuoteWords {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const EMPTY_WORDS = new Set(
  (
    'about above after again against ahead all also among and another any are around been before behind being between both but ' +
    'came can come could did does done down during each earlier even ever every first for from further get going had has have having her here ' +
    'him his how into its just last later least less like made make many may might more most much must near never next ' +
    'nor not now off once one only other our out over own part put same say said saying says set she should since some such take taken ' +
    'than that the their them then there these they this those through told too took two under until upon use used very was ' +
    'week well were what when where which while who whom whose why will with within without would year yesterday you your ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
  ).split(' '),
);

/** A light stem: what inflection adds to regular verbs and nouns is cut, so that 'deployed' meets 'deploying'. */
export function stem(word: string): string {
  if (word.length <= 4) return word;
  const cut = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s)$/, '');
  const bare = cut.length >= 3 ? cut : word;
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
}

/** The words and numbers of a text, lower-cased. */
export const lowerWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? [];

const namesIn = (mention: Mention): ReadonlySet<string> =>
  new Set([...mention.actors, ...mention.recipients, ...mention.where].flatMap(({ name, text }) => [name, text]).flatMap(lowerWords));

const isTellingWord = (word: string, names: ReadonlySet<string>): boolean => word.length > 2 && !EMPTY_WORDS.has(word) && !names.has(word);

/** What the sentence of a mention says beside its names. */
export function contextWords(mention: Mention): ReadonlySet<string> {
  const names = namesIn(mention);
  return new Set(lowerWords(mention.sentence.text).flatMap((word) => (isTellingWord(word, names) ? [stem(word)] : [])));
}

const made = new WeakMap<Mention, QuoteWords>();

/** What the quote says beside its names; made once, since a quote is compared with many. */
export function quoteWords(mention: Mention): QuoteWords {
  const known = made.get(mention) ?? wordsOf(mention);
  made.set(mention, known);
  return known;
}

function wordsOf(mention: Mention): QuoteWords {
  const names = namesIn(mention);
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const word of lowerWords(mention.quote)) {
    if (/^\d/.test(word)) numbers.add(word.replaceAll(',', ''));
    else if (isTellingWord(word, names)) words.add(stem(word));
  }
  return { words, numbers: new Set([...numbers].filter(isTelling)) };
}

/** Years and single digits are shared by sentences that have nothing else in common. */
const isTelling = (number: string): boolean => number.length > 1 && !/^(?:19|20)\d\d$/.test(number);

/** How much two quotes speak for one event: up to 2 for words, of the shorter quote's three at least, and 1 for a common number. */
export function wordEvidence(a: QuoteWords, b: QuoteWords): number {
  const fewer = Math.max(3, Math.min(a.words.size, b.words.size));
  return Math.min(2, (3 * common(a.words, b.words)) / fewer) + Math.min(1, common(a.numbers, b.numbers));
}

/** The most that what two sentences share speaks for one event. */
export const MOST_CONTEXT = 1.5;

/** How much two sentences speak for one event: up to `MOST_CONTEXT`, of the shorter one's five words at least. */
export function contextEvidence(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.min(MOST_CONTEXT, (3 * common(a, b)) / Math.max(5, Math.min(a.size, b.size)));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const small = a.size < b.size ? a : b;
  const large = small === a ? b : a;
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}
