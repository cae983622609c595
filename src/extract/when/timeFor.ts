import type { TimeSpan } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, DETERMINER, PREPOSITION } from '../clauses/words.ts';
import type { Attribution } from '../speech/attribution.ts';
import { clauseStart, type TokenRange, timeRange } from './clauseReach.ts';

/**
 * 'a day after | the ship had sailed': the day of what follows, and not of what it is told with.
 * 'They met again the day after.' points nowhere.
 */
export function pointsAhead(view: SentenceView, time: TimeSpan): boolean {
  const { to } = timeRange(view, time);
  const next = view.tokens[to];
  return (
    /^(?:after|before)$/u.test(wordAt(view, to - 1)) &&
    to - timeRange(view, time).from > 1 &&
    next?.kind === 'word' &&
    !/^(?:and|but|when|that|in|at)$/u.test(next.norm)
  );
}

/**
 * 'said on Monday that 5,000 had come': the day of the saying is not the day of what is said. A time inside
 * the words of another speaker is no day of saying.
 */
export const isOfTeller = (text: string, time: Span, told: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ content, cue }) =>
      contains(content, told) &&
      !contains(content, time) &&
      // 'came last month; by its own count nine died': what a semicolon parts from the cue is not of it.
      !text.slice(Math.min(time.end, cue.start), Math.max(time.start, cue.start)).includes(';'),
  ) && !attributions.some(({ content }) => contains(content, time));

/** "Tuesday's talks", 'the 2015 accord', 'a June summit', 'an agent born in 1974': the time of that noun and of nothing else. */
export function isOfNoun(view: SentenceView, time: TimeSpan): boolean {
  const { from, to } = tokenRange(view.tokens, time);
  const next = view.tokens[to];
  if (/^(?:'s|')$/u.test(next?.norm ?? '') || [from - 1, from - 2].some((at) => wordAt(view, at) === 'born')) return true;
  const owned = DETERMINER.has(wordAt(view, from - 1)) || wordAt(view, from - 1) === "'s";
  return owned && next?.kind === 'word' && !PREPOSITION.has(next.norm) && !/^(?:and|or|but)$/u.test(next.norm) && !view.isVerb[to];
}

/** 'RIGA, Dec 1 (Reuters) -' tells where and when a report was filed. */
const isDateline = (view: SentenceView, { to }: TokenRange): boolean => /^[(/]$/u.test(wordAt(view, to));

/** Whether a time opens its clause: 'On Friday …', '…; on 18 October …', 'In an interview with a broadcaster on Saturday, …'. */
export function isFronted(view: SentenceView, time: TimeSpan): boolean {
  const range = timeRange(view, time);
  const { from, to } = range;
  if (isOfNoun(view, time) || isDateline(view, range)) return false;
  const start = clauseStart(view, from);
  if (from === start || wordAt(view, from - 1) === ',') return true;
  // 'Only last month', 'Also on Friday', 'Before dawn yesterday'.
  const isAdverb = (word: string): boolean =>
    ADVERB.has(word) || /^(?:and|but|or|early|late|dawn|daybreak|dusk|noon|midnight|sunrise|sunset|nightfall)$/u.test(word);
  if (view.tokens.slice(start, from).every(({ norm }) => isAdverb(norm))) return true;
  return wordAt(view, to) === ',' && start === 0 && PREPOSITION.has(wordAt(view, 0));
}
