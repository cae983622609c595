import type { EventStatus } from '../../codebook/status.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from './dependents.ts';
import { perSentence } from './perToken.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import type { VerbGroup } from './verbGroup.ts';

const SHOWN = /^(?:evidence|sign|indication|proof|hint|suggestion|trace|confirmation|word|sense|reason)$/u;
const SHOWS = /^(?:suggest|indicate|show|prove|point|hint|confirm)$/u;

/** Whether a verb, or a noun's determiner, is denied: 'there is [no] evidence', 'have [not] seen any sign'. */
const isDeniedNoun = (view: SentenceView, noun: number): boolean =>
  dependents(view, noun, 'det').some((at) => wordAt(view, at) === 'no') ||
  dependents(view, headAt(view, noun), 'advmod').some((at) => /^(?:not|n't|never)$/u.test(wordAt(view, at)));

/** 'no evidence that Chad [attacked]', 'no sign of it [withdrawing]', 'nothing suggests that it [will]': what nobody has seen may be or not. */
function ofLack(view: SentenceView, verb: number): EventStatus | null {
  if (!hasRelation(view, verb, 'acl* ccomp')) return null;
  const above = headAt(view, verb);
  if (above < 0 || above > verb) return null;
  if (SHOWN.test(lemmaAt(view, above)) && !view.isVerb[above]) return isDeniedNoun(view, above) ? 'possible' : null;
  const isNothing = dependents(view, above, 'nsubj').some((at) => /^(?:nothing|nobody|little)$/u.test(wordAt(view, at)));
  return isNothing && SHOWS.test(lemmaAt(view, above)) ? 'possible' : null;
}

const EDGE = /^(?:brink|verge|cusp|edge|eve)$/u;

/** 'instead of [attacking]', 'rather than [attack]', 'has yet to [attack]', 'on the brink of [attacking]', 'close to [attacking]': what words right before make of a deed. */
function ofWordsBefore(view: SentenceView, { from }: VerbGroup): EventStatus | null {
  const [last, second] = [1, 2].map((back) => wordAt(view, from - back));
  const isLeft =
    (last === 'of' && second === 'instead') ||
    (last === 'than' && second === 'rather') ||
    (last === 'yet' && /^(?:has|have|had)$/u.test(second ?? '')) ||
    (last === 'of' && second === 'short' && lemmaAt(view, from - 3) === 'stop');
  if (isLeft) return 'negated';
  const isNear = (last === 'of' && EDGE.test(second ?? '')) || (wordAt(view, from) === 'to' && /^(?:close|closer|near)$/u.test(last ?? ''));
  return isNear ? 'possible' : null;
}

const hasWould: (view: SentenceView) => boolean = perSentence((view) =>
  view.tokens.some(({ norm }) => /^(?:would|could|might|'d)$/u.test(norm)),
);

/** '[Had] Chad attacked, Libya would have', '[Were] Chad to attack': a condition by its order of words. */
function ofTurnedCondition(view: SentenceView, verb: number): EventStatus | null {
  const subject = dependent(view, verb, 'nsubj*');
  if (subject === null || view.tokens.at(-1)?.norm === '?' || !hasWould(view)) return null;
  const isTurned = dependents(view, verb, 'aux*').some((at) => at < subject && /^(?:had|were|should)$/u.test(wordAt(view, at)));
  return isTurned ? 'possible' : null;
}

/** 'It would be a mistake to [attack]', 'it is wrong to [attack]': what is judged before it is done; 'it was wrong' may judge what was. */
function ofJudgement(view: SentenceView, { head, governor }: VerbGroup): EventStatus | null {
  const judged = governor ?? -1;
  if (judged < 0 || view.isVerb[judged] || !/^(?:NOUN|ADJ)$/u.test(uposAt(view, judged))) return null;
  // 'it is our aim to attack' tells what is meant, and judges nothing.
  if (/^(?:plan|aim|intention)$/u.test(lemmaAt(view, judged))) return null;
  if (!hasRelation(view, head, 'acl advcl csubj ccomp xcomp') || !/^(?:root|ccomp|conj|parataxis)$/u.test(relationAt(view, judged)))
    return null;
  const isIt = dependents(view, judged, 'nsubj expl').some((at) => wordAt(view, at) === 'it');
  const is = dependents(view, judged, 'cop aux').map((at) => wordAt(view, at));
  return isIt && is.length > 0 && !is.some((word) => /^(?:was|were)$/u.test(word)) ? 'possible' : null;
}

/** What the words around a verb say of a deed that has not been done or that nobody has seen: null where they say nothing of the kind. */
export const unrealised = (view: SentenceView, group: VerbGroup): EventStatus | null =>
  ofLack(view, group.head) ?? ofWordsBefore(view, group) ?? ofTurnedCondition(view, group.head) ?? ofJudgement(view, group);
