import { COMPOUND_PEOPLES } from '../../codebook/names/peopleNames.ts';
import type { ParsedToken } from '../../model/parsedToken.ts';
import type { Token } from '../../model/reading.ts';
import { isUpperAt } from '../isUpperAt.ts';
import { normalise } from '../tokenise.ts';
import { isTableName } from './nameTable.ts';

/** A word as names are made of: a token, or a part of one such as 'Russian' in 'pro-Russian'. */
export interface NamePiece extends Token {
  /** Begins with a capital. */
  readonly upper: boolean;
  /** Follows the piece before it with no more than a hyphen between: 'NATO-Russia'. */
  readonly joined: boolean;
  /** First word of a sentence or of a quotation: its capital says nothing. */
  readonly first: boolean;
  /** The tagger's part of speech, where there is one. */
  readonly tag: string | null;
}

const HYPHEN = /[-‐‑–]/u;
const PREFIX = /^(?:pro|anti|ex|non|post|pre|mid|trans|inter|then|former|mostly)$/iu;
const OPENER = /^(?:["“”'‘(:[*•|–—-]|\.{2,}|…)$/u;

/** Longer words with hyphens are no names; the bound keeps the work linear. */
const LONGEST = 60;

const isKnownPart = (word: string): boolean => COMPOUND_PEOPLES.has(word.toLowerCase()) || isTableName(word);

/** Where a word with hyphens falls apart into names: 'Russian|backed', 'pro|Russian', 'NATO|Russia', but not 'Kassym-Jomart' or 'S-400'. */
function cuts(word: string): readonly number[] {
  if (word.length > LONGEST || !HYPHEN.test(word) || isTableName(word)) return [];
  const at = [...word.matchAll(/[-‐‑–]/gu)].map(({ index }) => index).filter((index) => index > 0);
  const [head, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  if (/^\p{Ll}{2,}$/u.test(word.slice(last + 1)) && isKnownPart(word.slice(0, last))) return [...cuts(word.slice(0, last)), last];
  if (PREFIX.test(word.slice(0, head)) && /^\p{Lu}/u.test(word.slice(head + 1)))
    return [head, ...cuts(word.slice(head + 1)).map((cut) => cut + head + 1)];
  const parts = word.split(HYPHEN);
  return parts.every((part) => /^\p{Lu}/u.test(part) && isKnownPart(part)) ? at : [];
}

const NONE: readonly number[] = [];

/** Hardly a word has a hyphen, and those alone are cut. */
const cutsOf = (text: string, { start, end, norm }: Token): readonly number[] => (HYPHEN.test(norm) ? cuts(text.slice(start, end)) : NONE);

/** Whether the word behind a mark is the first of a sentence or of a quotation. */
const opensAfter = (mark: string, isFirst: boolean): boolean => OPENER.test(mark) || (isFirst && !/\p{L}/u.test(mark));

/** The words of a sentence as names are made of them, in order. */
export function namePieces(text: string, tokens: readonly Token[], tags: readonly ParsedToken[] | null): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let first = true;
  tokens.forEach((token, index) => {
    const tag = tags?.[index]?.upos ?? null;
    const marks = token.kind === 'punctuation' ? NONE : cutsOf(text, token);
    if (marks.length === 0) pieces.push({ ...token, upper: isUpperAt(text, token.start), joined: false, first, tag });
    else
      [0, ...marks.map((cut) => cut + 1)].forEach((from, part) => {
        const [start, end] = [token.start + from, marks[part] === undefined ? token.end : token.start + marks[part]];
        const own = { ...token, start, end, kind: 'word' as const, norm: normalise(text.slice(start, end)) };
        pieces.push({ ...own, upper: isUpperAt(text, start), joined: part > 0, first: first && part === 0, tag });
      });
    first = token.kind === 'punctuation' && opensAfter(text.slice(token.start, token.end), first);
  });
  return pieces;
}
