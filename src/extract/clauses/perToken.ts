import type { SentenceView } from './sentenceView.ts';

let functions = 0;

/**
 * A function of a sentence and one of its tokens that reckons each answer once and keeps it with the sentence: the rules ask
 * for the same verb group, subject or noun again and again. The answer may hang on nothing else; whoever gets it leaves it as it is.
 */
export function perToken<T extends object | string | number | boolean | null>(
  reckon: (view: SentenceView, at: number) => T,
): (view: SentenceView, at: number) => T {
  const own = functions++;
  return (view, at) => {
    view.memo[own] ??= [];
    const answers = view.memo[own] as (T | undefined)[];
    const known = answers[at];
    if (known !== undefined) return known;
    const fresh = reckon(view, at);
    answers[at] = fresh;
    return fresh;
  };
}

/** The same of a sentence as a whole. */
export function perSentence<T extends object | string | number | boolean | null>(
  reckon: (view: SentenceView) => T,
): (view: SentenceView) => T {
  const answer = perToken((view) => reckon(view));
  return (view) => answer(view, 0);
}
