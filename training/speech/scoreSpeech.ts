import type { Attribution } from '../../src/extract/speech/attribution.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { AttributionDocument, GoldAttribution } from './attributionGold.ts';

/** What sort of words hand an attribution to its source. */
export const CUE_KINDS = ['verb', 'noun', 'preposition', 'quotation only'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** One attribution that an annotator marked, and the one found for it, if any. */
export interface Judged {
  readonly document: string;
  readonly kind: CueKind;
  readonly cue: string;
  readonly source: string;
  readonly around: string;
  readonly found: boolean;
  /** Shares of the words of the content that both have, of those found and of those annotated; null where nothing was found. */
  readonly content: { readonly precision: number; readonly recall: number } | null;
}

/** How a document's speakers were found. */
export interface SpeechScore {
  readonly judged: readonly Judged[];
  /** Distinct pairs of source and cue found, and how many of them the annotators have. */
  readonly claims: number;
  readonly right: number;
  /** Those that they have not, as a reader would look at them. */
  readonly extra: readonly string[];
}

interface Words {
  readonly text: string;
  readonly spans: readonly Span[];
}

const wordsOf = (text: string): Words => ({
  text,
  spans: [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
});

/** Words that say nothing of whom or what: to share one of them is to share nothing. */
const EMPTY = /^(?:the|an?|of|and|to|in|for|is|was|has|had|have|that|s)$/iu;

function sharesWord({ text, spans }: Words, one: Span, others: readonly Span[]): boolean {
  const shared = spans.filter((word) => overlaps(word, one) && others.some((other) => overlaps(word, other)));
  return shared.some((word) => !EMPTY.test(text.slice(word.start, word.end)));
}

/** 'the minister, [who] said': the pronoun right after a noun is the same source as the noun. */
function withRelative({ text }: Words, speaker: Span): Span {
  const pronoun = /^,? (?:who|which|that)\b/u.exec(text.slice(speaker.end, speaker.end + 8));
  return pronoun ? { start: speaker.start, end: speaker.end + pronoun[0].length } : speaker;
}

/** A colon or a dash that is all of a cue. */
const sharesMark = ({ text }: Words, one: Span, others: readonly Span[]): boolean =>
  !/\p{L}/u.test(text.slice(one.start, one.end)) && others.some((other) => overlaps(one, other));

/** Source and cue both overlap; where none is named, only the cue can. */
const agrees = (words: Words, gold: GoldAttribution, found: Attribution): boolean =>
  (sharesWord(words, found.cue, gold.cue) || sharesMark(words, found.cue, gold.cue)) &&
  (found.speaker === null
    ? gold.source.length === 0
    : gold.source.length === 0 || sharesWord(words, withRelative(words, found.speaker), gold.source));

function kindOf(text: string, cue: readonly Span[]): CueKind {
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
  if (!/\p{L}/u.test(words)) return 'quotation only';
  if (/^(?:according|in|by|for|from|per|to)\b/u.test(words)) return 'preposition';
  const last = words.split(/\s+/u).at(-1) ?? '';
  return /(?:ment|tion|sion|ance|ence|ity|claims?|report|view|views|opinion|message|speech|remarks?|belief|fears?|hope|call|poll)s?$/u.test(
    last,
  ) && words.split(/\s+/u).length < 3
    ? 'noun'
    : 'verb';
}

function contentShare(words: Words, gold: GoldAttribution, found: readonly Attribution[]): Judged['content'] {
  const within = (spans: readonly Span[]) => words.spans.filter((word) => spans.some((span) => overlaps(span, word)));
  const [have, want] = [within(found.map(({ content }) => content)), new Set(within(gold.content))];
  const both = have.filter((word) => want.has(word)).length;
  return want.size === 0 || have.length === 0 ? null : { precision: both / have.length, recall: both / want.size };
}

const show = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 70)}`.replace(/\s+/gu, ' ');

/** Compares the attributions found in a document with those that its annotator marked. */
export function scoreSpeech({ name, text, attributions }: AttributionDocument, found: readonly Attribution[]): SpeechScore {
  const words = wordsOf(text);
  // A quotation that runs on is one attribution with content in several sentences.
  const groups = [...Map.groupBy(found, ({ speaker, cue }) => `${speaker?.start}-${cue.start}`).values()];
  const agreeing = (gold: GoldAttribution) => groups.filter(([first]) => first && agrees(words, gold, first));
  const judged = attributions.map((gold): Judged => {
    const mine = agreeing(gold).flat();
    const at = { start: gold.cue[0]?.start ?? 0, end: gold.cue.at(-1)?.end ?? 0 };
    return {
      document: name,
      kind: kindOf(text, gold.cue),
      cue: gold.cue.map(({ start, end }) => text.slice(start, end)).join(' … '),
      source: gold.source.map(({ start, end }) => text.slice(start, end)).join(' … '),
      around: show(text, at),
      found: mine.length > 0,
      content: contentShare(words, gold, mine),
    };
  });
  const wrong = groups.flatMap(([first]) => (first && !attributions.some((gold) => agrees(words, gold, first)) ? [first] : []));
  return {
    judged,
    claims: groups.length,
    right: groups.length - wrong.length,
    extra: wrong.map((one) => `${name}  «${one.speaker ? text.slice(one.speaker.start, one.speaker.end) : ''}»  ${show(text, one.cue)}`),
  };
}
