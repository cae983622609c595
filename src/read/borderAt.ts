import { STATE_BY_CODE, type State } from '../codebook/states.ts';
import { borderPlace } from '../model/borderPlace.ts';
import type { PlaceSpan, Token } from '../model/reading.ts';
import { compoundActors } from './compoundActors.ts';
import { type Entry, matchAt } from './lexicon.ts';
import { CONJUNCTIONS, LOCATIVES } from './wordClasses.ts';

const stateOf = (entries: readonly Entry[]): State | null => {
  for (const entry of entries) if (entry.kind === 'state' || entry.kind === 'demonym' || entry.kind === 'capital') return entry.state;
  return null;
};

/** The states that one token names: 'Polish-Belarusian' names two. */
function statesAt(text: string, tokens: readonly Token[], at: number): { readonly codes: readonly string[]; readonly to: number } {
  const hit = matchAt(text, tokens, at);
  const state = hit && stateOf(hit.entries);
  if (hit && state) return { codes: [state.code], to: hit.to };
  const parts = compoundActors(text, tokens[at], null);
  return parts.length === 2 ? { codes: parts.map(({ code }) => code), to: at + 1 } : { codes: [], to: at };
}

/** 'Polish', 'Polish-Belarusian', and no 'Poland'. */
const isAdjective = (text: string, tokens: readonly Token[], at: number): boolean =>
  matchAt(text, tokens, at)?.entries.every(({ kind }) => kind === 'demonym') ?? true;

/** A place with the range of its tokens. */
export type Ranged = PlaceSpan & { readonly from: number; readonly to: number };

const POSSESSIVE = /^(?:its|their|his|her)$/u;

const isBorder = (token: Token | undefined): boolean =>
  /^(?:border|borders|frontier|frontiers|borderlands|borderline)$/u.test(token?.norm ?? '');

/** 'with Belarus', 'between Poland and Belarus' after the word border. */
function statesAfter(text: string, tokens: readonly Token[], from: number): { readonly codes: readonly string[]; readonly to: number } {
  const word = tokens[from]?.norm;
  if (word !== 'with' && word !== 'between' && word !== 'of') return { codes: [], to: from };
  const skip = (at: number): number => (/^(?:the|neighbouring|ex-soviet|former)$/u.test(tokens[at]?.norm ?? '') ? at + 1 : at);
  const first = statesAt(text, tokens, skip(from + 1));
  if (first.codes.length === 0) return { codes: [], to: from };
  if (word !== 'between' || tokens[first.to]?.norm !== 'and') return first;
  const second = statesAt(text, tokens, skip(first.to + 1));
  return second.codes.length > 0 ? { codes: [...first.codes, ...second.codes], to: second.to } : first;
}

/** Whose border a text speaks of where its words do not say. */
export interface BorderOwners {
  /** The code of the state that 'its' at a token stands for, or null. */
  readonly ownerOf: (index: number) => string | null;
  /** The one state, of those the text speaks of before a token, that borders on this one; or null. */
  readonly neighbourOf: (code: string, before: number) => string | null;
}

/** 'Russian – Ukrainian': a dash of its own joins two states as a hyphen does. */
function withFirstHalf(
  text: string,
  tokens: readonly Token[],
  codes: readonly string[],
  from: number,
): { readonly codes: readonly string[]; readonly from: number } {
  const first = tokens[from - 1]?.norm === '-' ? statesAt(text, tokens, from - 2) : { codes: [], to: -1 };
  return first.codes.length > 0 && first.to === from - 1 ? { codes: [...first.codes, ...codes], from: from - 2 } : { codes, from };
}

/** States that own the border word: 'the Polish-Belarusian', "Ukraine's", 'its'. */
function statesBefore(
  text: string,
  tokens: readonly Token[],
  border: number,
  owners: BorderOwners,
): { readonly codes: readonly string[]; readonly from: number } {
  for (let at = border - 1; at >= Math.max(0, border - 5); at--) {
    const token = tokens[at];
    if (!token) break;
    if (POSSESSIVE.test(token.norm)) {
      const owner = owners.ownerOf(at);
      return { codes: owner === null ? [] : [owner], from: at };
    }
    for (const start of [at - 2, at - 1, at]) {
      const found = start >= 0 ? statesAt(text, tokens, start) : { codes: [], to: start };
      const end = /^'s?$/u.test(tokens[found.to]?.norm ?? '') ? found.to + 1 : found.to;
      // 'Poland has shut the border': a bare name owns only what follows at once.
      const isOwner = end > found.to || end === border || isAdjective(text, tokens, start);
      if (found.codes.length > 0 && end === at + 1 && !isOwner) return { codes: [], from: border };
      if (found.codes.length > 0 && end === at + 1) return withFirstHalf(text, tokens, found.codes, start);
    }
    // 'Polish soldiers guard [the] border': what stands before a verb owns nothing behind it.
    if (/^(?:the|an?|this|that)$/u.test(token.norm) && tokens[at - 1]?.verb === true) break;
    if (token.kind === 'punctuation' || CONJUNCTIONS.has(token.norm) || LOCATIVES.has(token.norm)) break;
  }
  return { codes: [], from: border };
}

const NO_PLACE =
  /^(?:guard|guards|guarding|force|forces|service|services|troops|police|officials?|agency|security|control|controls|regime|policy|law)$/u;

/** Who owns a border by the words before it; of 'its border with Chad', one that borders on Chad, whomever 'its' was taken for. */
function ownersBeside(
  { codes, from }: { readonly codes: readonly string[]; readonly from: number },
  beside: readonly string[],
  tokens: readonly Token[],
  { neighbourOf }: BorderOwners,
): readonly string[] {
  const [[owner], [other]] = [codes, beside];
  const isPronoun = POSSESSIVE.test(tokens[from]?.norm ?? '');
  if (!isPronoun || owner === undefined || other === undefined || owner === other) return codes;
  if (STATE_BY_CODE.get(owner)?.neighbours.includes(other) ?? true) return codes;
  return [neighbourOf(other, from)].filter((code) => code !== null);
}

/** One border word with the words that say whose it is, or null. */
export function borderAt(text: string, tokens: readonly Token[], border: number, owners: BorderOwners): Ranged | null {
  if (!isBorder(tokens[border]) || NO_PLACE.test(tokens[border + 1]?.norm ?? '')) return null;
  const before = statesBefore(text, tokens, border, owners);
  const near = statesAfter(text, tokens, border + 1);
  // 'its border standoff with Belarus': a noun may stand between.
  const after = near.codes.length > 0 || tokens[border + 2]?.norm !== 'with' ? near : statesAfter(text, tokens, border + 2);
  // 'Poland borders Belarus' is a verb.
  if (
    tokens[border]?.norm === 'borders' &&
    statesAt(text, tokens, tokens[border + 1]?.norm === 'the' ? border + 2 : border + 1).codes.length > 0
  )
    return null;
  const said = [...new Set([...ownersBeside(before, after.codes, tokens, owners), ...after.codes])];
  const [only] = said;
  if (only === undefined) return null;
  const other = said.length === 1 ? owners.neighbourOf(only, before.from) : null;
  const from = before.from;
  const to = Math.max(border + 1, after.to);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { ...borderPlace(other === null ? said : [...said, other], text.slice(start, end)), start, end, from, to };
}
