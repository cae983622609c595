import { SUPPOSITIONS, type Supposition } from '../codebook/suppositions.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** Words of a sentence. */
interface Words extends Span {
  readonly sentence: Span & { readonly text: string };
}

/** How many letters of a sentence are looked at on either side of words. */
const REACH = 160;

/** Whether a sentence says one of some things of its words. */
function isSaid(ways: readonly Supposition[], { start, end, sentence }: Words): boolean {
  const [from, to] = [Math.max(0, start - sentence.start), Math.max(0, end - sentence.start)];
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  const within = sentence.text.slice(from, to + REACH);
  return ways.some((one) => one.before?.test(before) === true || one.within?.test(within) === true);
}

const OPEN = SUPPOSITIONS.filter(({ isRefusal }) => !isRefusal);
const REFUSED = SUPPOSITIONS.filter(({ isRefusal }) => isRefusal);
const OF_DENIALS = SUPPOSITIONS.filter(({ ofDenials }) => ofDenials);

/** Whether a sentence leaves open what some of its words tell: under a condition, in a question, as what is held off. */
export const isLeftOpen = (words: Words): boolean => isSaid(OPEN, words);

/** Whether words that deny stand under a condition or in a question, so that nobody denies. */
export const isDenialLeftOpen = (words: Words): boolean => isSaid(OF_DENIALS, words);

/** What of a mention tells whether somebody asserts it. */
export type Assertable = Pick<Mention, 'start' | 'end' | 'sentence' | 'says' | 'actors'>;

const asserted = new WeakMap<Assertable, boolean>();

/** Whether who tells a deed says that it is so or will come; what is told as refused only where another, who is named, is told to say it. */
export function isAsserted(mention: Assertable): boolean {
  const known = asserted.get(mention) ?? !(isSaid(OPEN, mention) || (!isAnothersWord(mention) && isSaid(REFUSED, mention)));
  asserted.set(mention, known);
  return known;
}

const isAnothersWord = ({ says: [speaker], actors }: Assertable): boolean =>
  speaker !== undefined &&
  speaker.code !== '' &&
  speaker.sector !== 'MED' &&
  (speaker.stance === 'claims' || speaker.stance === 'accuses' || speaker.stance === 'warns') &&
  !actors.some(({ code }) => code === speaker.code);
