import type { ParsedToken } from '../../model/parsedToken.ts';
import type { Change, Tree } from './withMends.ts';

type Tokens = readonly (ParsedToken | undefined)[];

export const isSubject = (token: ParsedToken | undefined): boolean => /^(?:nsubj|csubj|expl)/u.test(token?.deprel ?? '');
export const subjectOf = ({ tokens, below }: Tree, verb: number): number | undefined => below(verb).find((at) => isSubject(tokens[at]));
export const hasSubject = (tree: Tree, verb: number): boolean => subjectOf(tree, verb) !== undefined;

/** A verb or a helper by a form that tells: 'sends', 'sent', 'will'. */
export const isFiniteForm = (token: ParsedToken | undefined): boolean =>
  /^(?:VERB|AUX)$/u.test(token?.upos ?? '') && /^(?:VBZ|VBD|VBP|MD)$/u.test(token?.xpos ?? '');

/** Where a verb's auxiliaries and adverbs begin. */
export function groupStart(tokens: Tokens, verb: number): number {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.head === verb && /^(?:aux|aux:pass|advmod|cop)$/u.test(tokens[from - 1]?.deprel ?? '')) from--;
  return from;
}

/** Whether the way up from a token leads to another. */
export function isBelow(tokens: Tokens, at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]?.head ?? -1, steps++) if (up === top) return true;
  return false;
}

/** The nearest token on the way up that stands before the one it starts from, and that is wanted. */
export function aboveAndBefore(tokens: Tokens, at: number, isWanted: (up: number) => boolean): number | undefined {
  for (let up = tokens[at]?.head ?? -1, steps = 0; up >= 0 && steps < 20; up = tokens[up]?.head ?? -1, steps++)
    if (up < at && isWanted(up)) return up;
  return undefined;
}

/** The days of the week, in small letters. */
export const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

/** The places of 'after', 'massing' and 'troops' in 'after massing troops'. */
interface Gerund {
  readonly mark: number;
  readonly deed: number;
  readonly thing: number;
}

/** Makes a form in -ing that was taken for an adjective the verb of a clause below another verb, with its object and the word before it. */
export const asGerund = ({ mark, deed, thing }: Gerund, head: number): Change => [
  [deed, { head, deprel: 'advcl', upos: 'VERB' }],
  [thing, { head: deed, deprel: 'obj' }],
  [mark, { head: deed, deprel: 'mark', upos: 'SCONJ' }],
];
