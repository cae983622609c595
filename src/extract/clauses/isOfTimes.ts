import type { SentenceView } from './sentenceView.ts';

/** Whether a token is part of a day, an hour or a span of time that its sentence tells. */
export const isOfTimes = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  return token !== undefined && view.sentence.times.some(({ start, end }) => start <= token.start && token.end <= end);
};
