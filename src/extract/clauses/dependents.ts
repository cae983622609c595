import type { ParsedToken } from '../../model/parsedToken.ts';
import { type Relations, relationsNamed } from './relation.ts';
import type { SentenceView } from './sentenceView.ts';

/** What grammar says of a token; undefined outside the sentence. The engine is slow where -1 is looked up in an array, and heads are often -1. */
const grammarAt = (view: SentenceView, at: number): ParsedToken | undefined => (at < 0 ? undefined : view.sentence.grammar[at]);

/** How a token depends on its head, the subtype with it: 'nsubj:pass'. '' outside the sentence. */
export const relationAt = (view: SentenceView, at: number): string => grammarAt(view, at)?.deprel ?? '';

/** The index of the token that this one depends on, or -1. */
export const headAt = (view: SentenceView, at: number): number => grammarAt(view, at)?.head ?? -1;

/** The part of speech of a token; 'X' outside the sentence. */
export const uposAt = (view: SentenceView, at: number): ParsedToken['upos'] => grammarAt(view, at)?.upos ?? 'X';

/** The Penn tag of a token, '' outside the sentence. */
export const xposAt = (view: SentenceView, at: number): string => grammarAt(view, at)?.xpos ?? '';

/** Whether a token depends on its head by one of the relations: 'conj xcomp', 'nsubj*'. */
export const hasRelation = <S extends string>(view: SentenceView, at: number, relations: S & Relations<S>): boolean =>
  at >= 0 && relationsNamed(relations)[view.relations[at] ?? -1] === true;

/** Most tokens have nothing of the kind, and this is asked for more often than anything else. */
const NONE: readonly number[] = [];

/** What depends on a token by one of the relations ('nmod obl', 'nsubj*'), in the order of the text. */
export function dependents<S extends string>(view: SentenceView, at: number, relations: S & Relations<S>): readonly number[] {
  const children = at < 0 ? undefined : view.children[at];
  if (children === undefined || children.length === 0) return NONE;
  const wanted = relationsNamed(relations);
  let found: number[] | null = null;
  for (const child of children)
    if (wanted[view.relations[child] ?? -1] === true) {
      if (found === null) found = [child];
      else found.push(child);
    }
  return found ?? NONE;
}

/** The first that depends on a token by one of the relations, or null. */
export function dependent<S extends string>(view: SentenceView, at: number, relations: S & Relations<S>): number | null {
  const children = at < 0 ? undefined : view.children[at];
  if (children === undefined || children.length === 0) return null;
  const wanted = relationsNamed(relations);
  for (const child of children) if (wanted[view.relations[child] ?? -1] === true) return child;
  return null;
}
