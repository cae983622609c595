import type { Sentence, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { childrenOf } from './childrenOf.ts';
import type { PlacedActor } from './placedActor.ts';
import { relationNumber } from './relation.ts';
import { verbFlags } from './verbFlags.ts';

/** A sentence with what the rules ask of it again and again worked out once. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly actors: readonly PlacedActor[];
  /** Whether each token is a verb that tells something. */
  readonly isVerb: readonly boolean[];
  /** How each token depends on its head, by `relationNumber`. */
  readonly relations: readonly number[];
  /** What depends on each token, directly. */
  readonly children: readonly (readonly number[])[];
  /** What `perToken` has worked out already, by function and token. */
  readonly memo: (unknown[] | undefined)[];
}

/** The index of the first token that ends behind an offset; the number of tokens where none does. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a span covers, as a half-open range of indices. */
export function tokenRange(tokens: readonly Token[], span: Span): { readonly from: number; readonly to: number } {
  const from = firstBehind(tokens, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++;
  return { from, to };
}

export function sentenceView(text: string, sentence: Sentence): SentenceView {
  const { tokens, grammar } = sentence;
  const actors = sentence.actors.map((actor) => ({ actor, ...tokenRange(tokens, actor) }));
  return {
    text,
    sentence,
    tokens,
    actors,
    isVerb: verbFlags(tokens, grammar, actors),
    relations: grammar.map(({ deprel }) => relationNumber(deprel)),
    children: childrenOf(grammar),
    memo: [],
  };
}

/** The lower-cased word at an index, '' outside the sentence. */
export const wordAt = (view: SentenceView, index: number): string => (index < 0 ? '' : (view.tokens[index]?.norm ?? ''));
/** The lemma of a token: that of the word list where it knows the form, else of a verb the one that grammar gives. */
export function lemmaAt(view: SentenceView, index: number): string {
  const token = index < 0 ? undefined : view.tokens[index];
  if (!token) return '';
  // 'lay' is the past of 'lie' and a verb of its own: the sentence decides.
  const isListed = token.verb && token.lemma !== token.norm && token.norm !== 'lay';
  return view.isVerb[index] && !isListed ? (view.sentence.grammar[index]?.lemma ?? token.lemma) : token.lemma;
}

export const actorStarting = (view: SentenceView, index: number): PlacedActor | undefined =>
  view.actors.find((placed) => placed.from === index);
export const actorCovering = (view: SentenceView, index: number): PlacedActor | undefined =>
  view.actors.find((placed) => placed.from <= index && index < placed.to);

/** The letters from one token to another, both included. */
export const spanOf = (view: SentenceView, from: number, to: number): Span => ({
  start: view.tokens[from]?.start ?? view.sentence.start,
  end: view.tokens[to]?.end ?? view.sentence.end,
});
