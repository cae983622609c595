import type { EventStatus, FigureStatus } from '../../codebook/status.ts';
import type { TimeSpan } from '../../model/reading.ts';
import type { When } from '../../model/when.ts';
import { type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB } from '../clauses/words.ts';
import type { Attribution } from '../speech/attribution.ts';
import { clauseReach, clauseStart, opensClause, pastVerb, type TokenRange, timeRange } from './clauseReach.ts';
import { isSimplePast } from './isSimplePast.ts';
import { isFronted, isOfNoun, isOfTeller, pointsAhead } from './timeFor.ts';

/** A predicate whose time is asked for: its tokens without the subject, and the word that tells it. */
export interface Dated extends TokenRange {
  readonly trigger: number;
}

/** How it is told: by whom, as done or not, and in a report of which day. */
export interface Told {
  readonly attributions: readonly Attribution[];
  readonly status: EventStatus | FigureStatus;
  readonly published: string | null;
}

/** Between the end of one stretch and the start of another no verb stands and no clause opens. */
const isUnbroken = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(from, to).every((_, index) => !view.isVerb[from + index] && !opensClause(view, from + index));

/** 'The ministry on Thursday [summoned] …': the time stands between subject and verb. */
const justBefore = (view: SentenceView, times: readonly TimeSpan[], { from }: Dated): TimeSpan | undefined =>
  times.find((time) => {
    const range = timeRange(view, time);
    const gap = view.tokens.slice(range.to, from).map(({ norm }) => norm);
    const isClosed = gap[0] === ',' && wordAt(view, range.from - 1) === ',';
    return range.to <= from && gap.slice(isClosed ? 1 : 0).every((word) => ADVERB.has(word));
  });

/** '[On Friday] the president of the council received …': a time at the head of the predicate's own clause. */
function atHead(view: SentenceView, times: readonly TimeSpan[], { from }: Dated): TimeSpan | undefined {
  const start = clauseStart(view, from);
  return times.findLast((time) => timeRange(view, time).from >= start && timeRange(view, time).to <= from && isFronted(view, time));
}

/** A time that opens the sentence is that of all it tells. */
const atOpening = (view: SentenceView, times: readonly TimeSpan[], { from }: Dated): TimeSpan | undefined =>
  times.find((time) => timeRange(view, time).to <= from && clauseStart(view, timeRange(view, time).from) === 0 && isFronted(view, time));

/** 'and was received', 'by offering', ', killing': a second verb of one subject, told of the same time as the first. */
function sharesTime(view: SentenceView, { from, trigger }: Dated): boolean {
  const joint = wordAt(view, from - 1);
  if (joint === 'and')
    return isSimplePast(view, trigger) && view.tokens.slice(from, trigger).every(({ norm }) => /^(?:was|were)$/u.test(norm));
  return (joint === 'by' || joint === ',') && from === trigger && wordAt(view, trigger).endsWith('ing');
}

/** 'flew to Kyiv on Thursday and [signed] a deal'. */
function ofFirstVerb(view: SentenceView, times: readonly TimeSpan[], dated: Dated): TimeSpan | undefined {
  if (!sharesTime(view, dated)) return undefined;
  const before = dated.from - 1;
  return times.findLast((time) => timeRange(view, time).to <= before && isUnbroken(view, timeRange(view, time).to, before));
}

/** 'The exchange came a day after [jets struck] a camp': what the time points to. */
const pointedAt = (view: SentenceView, times: readonly TimeSpan[], { trigger }: Dated): TimeSpan | undefined =>
  times.find((time) => {
    const { to } = timeRange(view, time);
    return pointsAhead(view, time) && to <= trigger && isUnbroken(view, to, trigger);
  });

/** "Tuesday's [talks]", 'the 2008 [summit]': the time that the noun itself carries. */
const ofNoun = (view: SentenceView, times: readonly TimeSpan[], { trigger }: Dated): TimeSpan | undefined =>
  times.find((time) => {
    const { to } = timeRange(view, time);
    return isOfNoun(view, time) && !view.isVerb[trigger] && to <= trigger && trigger - to <= 4 && isUnbroken(view, to, trigger);
  });

/** Where the words behind the predicate begin: past the verb, where a noun is its subject: '[the drill] will be held | on 10 May'. */
function behind(view: SentenceView, { from, trigger }: Dated): number {
  const isSubject = !view.isVerb.slice(from, trigger + 1).some(Boolean);
  return isSubject ? pastVerb(view, trigger + 1) : trigger + 1;
}

/** A time in the clause: right behind the word that tells the event, else one behind a further verb: 'met to discuss it on Friday'. */
function inClause(view: SentenceView, times: readonly TimeSpan[], dated: Dated, { published, status }: Told): TimeSpan | undefined {
  const rest = behind(view, dated);
  const reach = Math.max(clauseReach(view, Math.max(dated.to, rest)), clauseReach(view, rest));
  const inside = times.filter((time) => timeRange(view, time).from >= dated.from && timeRange(view, time).to <= reach);
  // What has been done does not lie ahead: 'backed his plan to hold a summit in 2025'.
  const fits = ({ when }: TimeSpan): boolean => status !== 'actual' || published === null || (when?.start ?? '') <= published.slice(0, 10);
  return inside.find((time) => isUnbroken(view, rest, timeRange(view, time).from)) ?? inside.find(fits);
}

/**
 * The time told with a predicate: in its clause, before its verb, at the head of its clause or sentence, or with
 * the verb that it is joined to. Null where the sentence gives none: never the publication day, and never the day
 * on which somebody said it.
 */
export function whenOf(view: SentenceView, dated: Dated, told: Told): When | null {
  const at = spanOf(view, dated.trigger, dated.trigger);
  const known = view.sentence.times.filter((time) => time.when !== null && !isOfTeller(view.text, time, at, told.attributions));
  const plain = known.filter((time) => !pointsAhead(view, time) && !isOfNoun(view, time));
  const found =
    pointedAt(view, known, dated) ??
    ofNoun(view, known, dated) ??
    justBefore(view, plain, dated) ??
    inClause(view, plain, dated, told) ??
    atHead(view, plain, dated) ??
    atOpening(view, plain, dated) ??
    ofFirstVerb(view, plain, dated);
  return found?.when ?? null;
}
