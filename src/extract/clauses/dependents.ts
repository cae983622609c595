import type { ParsedToken } from '../../model/parsedToken.ts';
import type { SentenceView } from './sentenceView.ts';

/** How a token depends on its head, the subtype with it: 'nsubj:pass'. '' outside the sentence. */
export const relationAt = (view: SentenceView, at: number): string => view.sentence.grammar[at]?.deprel ?? '';

/** The index of the token that this one depends on, or -1. */
export const headAt = (view: SentenceView, at: number): number => view.sentence.grammar[at]?.head ?? -1;

/** The part of speech of a token; 'X' outside the sentence. */
export const uposAt = (view: SentenceView, at: number): ParsedToken['upos'] => view.sentence.grammar[at]?.upos ?? 'X';

/** The Penn tag of a token, '' outside the sentence. */
export const xposAt = (view: SentenceView, at: number): string => view.sentence.grammar[at]?.xpos ?? '';

/** What depends on a token by one of the relations, in the order of the text. */
export const dependents = (view: SentenceView, at: number, relations: RegExp): readonly number[] =>
  (view.children[at] ?? []).filter((child) => relations.test(relationAt(view, child)));

/** The first that depends on a token by one of the relations, or null. */
export const dependent = (view: SentenceView, at: number, relations: RegExp): number | null => dependents(view, at, relations)[0] ?? null;
