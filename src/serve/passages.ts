import { searchTerms } from '../model/searchTerms.ts';
import type { Span } from '../model/span.ts';

/** A stretch of a text that has words that were searched for; offsets count in the document's text. */
export interface Passage extends Span {
  readonly text: string;
  /** The words, within the document's text. */
  readonly hits: readonly Span[];
}

const PASSAGES_MAX = 2;
/** Letters to either side of a hit. */
const AROUND = 90;

interface Token extends Span {
  readonly folded: string;
}

/** As the store's search folds words: without case and accents. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));

/**
 * Where in a text the words of a search stand: at most two passages, those with the most of its words, in the order of the text.
 * A word written with a hyphen ('no-fly') is found as the two words in a row, and a name by its other names, as the store finds them.
 */
export function passages(text: string, words: string): readonly Passage[] {
  const hits = hitsOf(text, words);
  const windows = windowsOf(hits, text);
  const best = windows.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start).slice(0, PASSAGES_MAX);
  return best
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, hits: inside }) => ({
      start,
      end,
      text: text.slice(start, end),
      hits: inside.map((hit) => ({ start: hit.start, end: hit.end })),
    }));
}

/** Every place in a text where a word of a search stands, in the order of the text. */
export const wordHits = (text: string, words: string): readonly Span[] => hitsOf(text, words).map(({ start, end }) => ({ start, end }));

function hitsOf(text: string, words: string): readonly Hit[] {
  const wanted = searchTerms(words).flatMap((ways, term) =>
    ways.map((way) => ({ term, phrase: tokensOf(way).map(({ folded }) => folded) })),
  );
  return findHits(
    tokensOf(text),
    wanted.filter(({ phrase }) => phrase.length > 0),
  );
}

interface Hit extends Span {
  readonly term: number;
}

/** One of the ways in which a term may be written. */
interface Way {
  readonly term: number;
  readonly phrase: readonly string[];
}
interface Window extends Span {
  readonly hits: readonly Hit[];
}

const weight = ({ hits }: Window): number => new Set(hits.map(({ term }) => term)).size * 100 + hits.length;

function findHits(tokens: readonly Token[], wanted: readonly Way[]): readonly Hit[] {
  const byFirst = Map.groupBy(wanted, ({ phrase }) => phrase[0] ?? '');
  return tokens.flatMap(({ start, folded }, at) =>
    (byFirst.get(folded) ?? []).flatMap(({ phrase, term }) => {
      const last = tokens[at + phrase.length - 1];
      const isThere = phrase.every((word, offset) => tokens[at + offset]?.folded === word);
      return isThere && last !== undefined ? [{ start, end: last.end, term }] : [];
    }),
  );
}

/** Hits that stand close together in one window, cut at whole words. */
function windowsOf(hits: readonly Hit[], text: string): readonly Window[] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    if (group && first && last && hit.start - last.end <= AROUND && hit.end - first.start <= 3 * AROUND) group.push(hit);
    else groups.push([hit]);
  }
  return groups.map((group) => ({
    start: wordStart(text, Math.max(0, (group[0]?.start ?? 0) - AROUND)),
    end: wordEnd(text, Math.min(text.length, (group.at(-1)?.end ?? 0) + AROUND)),
    hits: group,
  }));
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const gap = /\s/u.exec(text.slice(at, at + 30));
  return gap === null ? at : at + gap.index + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const gap = text.slice(Math.max(0, at - 30), at).search(/\s\S*$/u);
  return gap === -1 ? at : Math.max(0, at - 30) + gap;
}
