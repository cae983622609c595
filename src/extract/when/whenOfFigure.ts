import type { TimeSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import { relationAt } from '../clauses/dependents.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { clauseHeads } from '../figures/clauseHeads.ts';
import { opensClause, pastVerb, type TokenRange, timeRange } from './clauseReach.ts';
import { isOfNoun, isOfTeller, pointsAhead } from './timeFor.ts';
import { type Told, whenOf } from './whenOf.ts';

/** Whether a clause opens between a figure and a time: 'about 17,500 take part in the drill, [which] ends on Thursday'. */
function isParted(view: SentenceView, figure: TokenRange, time: TimeSpan): boolean {
  const range = timeRange(view, time);
  // 'relations, [which have been cool for a decade], as 90 tanks arrive'
  const [aside] = clauseHeads(view, range.to - 1);
  if (aside !== undefined && relationAt(view, aside) === 'acl:relcl' && !clauseHeads(view, figure.from).includes(aside)) return true;
  const [from, to] = range.from >= figure.to ? [figure.to, range.from] : [range.to, figure.from];
  return view.tokens.slice(from, to).some((token, index) => {
    // 'They downed two on Wednesday, while India lost one.'; 'the bombing of February 14, in which 40 died' tells one day for both.
    const isSameTime = range.to <= figure.from && token.norm === 'which' && /^(?:in|during|at)$/u.test(wordAt(view, from + index - 1));
    return (
      (token.kind === 'word' || token.norm === ';') &&
      opensClause(view, from + index) &&
      !isSameTime &&
      !/^(?:while|whereas|as)$/u.test(token.norm)
    );
  });
}

/** The one whose word of saying stands nearest to a time: 'if Oman is right, although [Kenya announced on Monday] that …'. */
function nearestTo(time: Span, { attributions }: Told): Told['attributions'] {
  const far = ({ cue }: Told['attributions'][number]): number => Math.min(Math.abs(cue.end - time.start), Math.abs(time.end - cue.start));
  const least = Math.min(...attributions.map(far));
  return attributions.filter((one) => far(one) === least);
}

/** What is there now is so on the day of the saying; what was done or will be is not. */
const isAsOfTelling = (status: Told['status']): boolean => /^(?:present|moving|alert)$/u.test(status);

/** The time of the clause that a figure stands in, else the only one that its sentence tells, where no other clause claims it. */
function timeOf(view: SentenceView, figure: Span, told: Told): When | null {
  const range = tokenRange(view.tokens, figure);
  const asOfTelling = isAsOfTelling(told.status);
  const tellers = asOfTelling ? [] : told.attributions;
  const near = [range.to, pastVerb(view, range.to)]
    .map((to) => whenOf(view, { from: range.from, to, trigger: range.from }, { ...told, attributions: tellers }))
    .find((when) => when !== null);
  if (near) return near;
  const known = view.sentence.times.filter((time) => time.when !== null && !pointsAhead(view, time) && !isOfNoun(view, time));
  const only = known.length === 1 ? known[0] : undefined;
  if (!only || isOfTeller(view.text, only, figure, tellers)) return null;
  return !isParted(view, range, only) || (asOfTelling && isOfTeller(view.text, only, figure, nearestTo(only, told))) ? only.when : null;
}

/** What is there, on its way or done is not dated ahead: 'has 90 tanks there and may attack next year'. */
const isAhead = (when: When, { status, published }: Told): boolean =>
  /^(?:present|moving|alert|past|denied)$/u.test(status) && published !== null && (when.start ?? '') > published.slice(0, 10);

/** '900 now, against 600 [in May]': the time behind another number that this one is set against. */
function isOfOther(view: SentenceView, figure: Span, when: When): boolean {
  const time = view.sentence.times.find((one) => one.when === when);
  const other = view.sentence.quantities.find(({ kind, start }) => kind === 'count' && start >= figure.end);
  if (!time || !other || other.end > time.start) return false;
  const { from } = tokenRange(view.tokens, other);
  return [from - 1, from - 2].some((at) => /^(?:against|than)$/u.test(wordAt(view, at)));
}

/** The time of a figure; null where its sentence gives none, or only one that cannot be its own. */
export function whenOfFigure(view: SentenceView, figure: Span, told: Told): When | null {
  const when = timeOf(view, figure, told);
  return when && (isAhead(when, told) || isOfOther(view, figure, when)) ? null : when;
}
