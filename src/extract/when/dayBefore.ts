import { daysBetween } from '../../model/day.ts';
import type { Sentence, TimeSpan } from '../../model/reading.ts';
import type { When } from '../../model/when.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import { timeRange } from './clauseReach.ts';
import { isFronted, isOfNoun, pointsAhead } from './timeFor.ts';

/** What a sentence may take over from the one before it in its paragraph. */
export interface Before {
  readonly view: SentenceView;
  readonly attributions: readonly Attribution[];
}

const isNarrow = ({ when }: TimeSpan): boolean => when?.start != null && when.end !== null && daysBetween(when.start, when.end) <= 1;

/** A day told outside everybody's words, where somebody speaks, may be that of the saying alone. */
const isOfSaying = (time: TimeSpan, attributions: readonly Attribution[]): boolean =>
  attributions.length > 0 && !attributions.some(({ content }) => content.start <= time.start && time.end <= content.end);

/** 'on Friday', 'yesterday', a time at the head: told of what was done. The date under a picture is not. */
const isAdverbial = (view: SentenceView, time: TimeSpan): boolean =>
  !isOfNoun(view, time) &&
  (isFronted(view, time) || /^(?:on|in)$/u.test(wordAt(view, timeRange(view, time).from)) || !/\d{4}/u.test(time.when?.text ?? ''));

/** Only a sentence that tells no time of its own goes on with the day of the one before it. */
const goesOn = (sentence: Sentence, before: Sentence): boolean =>
  /^(?:prose|item)$/u.test(sentence.kind) &&
  before.paragraph === sentence.paragraph &&
  sentence.times.every((time) => time.when === null && /^a length/u.test(time.reason ?? ''));

/**
 * The day on which the story stands when a sentence begins: that of the sentence before it in the same paragraph,
 * where that tells one day, or opens with one. Null where it tells none, several, or only when somebody spoke.
 */
export function dayBefore(view: SentenceView, before: Before | null): When | null {
  if (before === null || !goesOn(view.sentence, before.view.sentence)) return null;
  const told = before.view.sentence.times.filter(
    (time) => time.when !== null && !pointsAhead(before.view, time) && isAdverbial(before.view, time),
  );
  const day = told.length === 1 ? told[0] : told.find((time, index) => index === 0 && isFronted(before.view, time));
  if (!day?.when || !isNarrow(day) || isOfSaying(day, before.attributions)) return null;
  return { ...day.when, basis: 'implied', from: `told with ${JSON.stringify(day.when.text)} in the sentence before` };
}

const OFF_THE_DAY: ReadonlySet<string> = new Set(['had', "'d", 'earlier', 'previously', 'before', 'since', 'ago', 'once', 'will', 'would']);
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', "'ve"]);

/**
 * The day of the story for something done: 'had fled' lies before that day, and 'have fled' reaches from it to the
 * publication, so these take it over only from a story of the publication day.
 */
export function dayOfDeed(view: SentenceView, day: When | null, published: string | null): When | null {
  const says = (words: ReadonlySet<string>): boolean => view.tokens.some(({ norm }) => words.has(norm));
  if (day === null || says(OFF_THE_DAY)) return null;
  return says(PERFECT) && day.end !== published?.slice(0, 10) ? null : day;
}
