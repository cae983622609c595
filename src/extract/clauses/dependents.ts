import type { ParsedToken } from '../../model/parsedToken.ts';
import { type Relations, relationSet } from './relation.ts';
import type { SentenceView } from './sentenceView.ts';

/** How a token depends on its head, the subtype with it: 'nsubj:pass'. '' outside the sentence. */
export const relationAt = (view: SentenceView, at: number): string => view.sentence.grammar[at]?.deprel ?? '';

/** The index of the token that this one depends on, or -1. */
export const headAt = (view: SentenceView, at: number): number => view.sentence.grammar[at]?.head ?? -1;

/** The part of speech of a token; 'X' outside the sentence. */
export const uposAt = (view: SentenceView, at: number): ParsedToken['upos'] => view.sentence.grammar[at]?.upos ?? 'X';

/** The Penn tag of a token, '' outside the sentence. */
export const xposAt = (view: SentenceView, at: number): string => view.sentence.grammar[at]?.xpos ?? '';

/** Whether a token depends on its head by one of the relations: 'conj xcomp', 'nsubj*'. */
export const hasRelation = <S extends string>(view: SentenceView, at: number, relations: S & Relations<S>): boolean =>
  relationSet(relations).has(relationAt(view, at));

/** Most tokens have nothing of the kind, and this is asked for more often than anything else. */
const NONE: readonly number[] = [];

/** What depends on a token by one of the relations ('nmod obl', 'nsubj*'), in the order of the text. */
export function dependents<S extends string>(view: SentenceView, at: number, relations: S & Relations<S>): readonly number[] {
  const children = view.children[at];
  if (children === undefined || children.length === 0) return NONE;
  const wanted = relationSet(relations);
  let found: number[] | null = null;
  for (const child of children)
    if (wanted.has(relationAt(view, child))) {
      if (found === null) found = [child];
      else found.push(child);
    }
  return found ?? NONE;
}

/** The first that depends on a token by one of the relations, or null. */
export function dependent<S extends string>(view: SentenceView, at: number, relations: S & Relations<S>): number | null {
  const children = view.children[at];
  if (children === undefined || children.length === 0) return null;
  const wanted = relationSet(relations);
  for (const child of children) if (wanted.has(relationAt(view, child))) return child;
  return null;
}
