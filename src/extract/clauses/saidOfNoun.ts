import type { EventStatus } from '../../codebook/status.ts';
import { dependent, dependents, hasRelation, headAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

const OPEN =
  /^(?:unlikely|likely|possible|impossible|imminent|probable|improbable|inevitable|unavoidable|plausible|implausible|conceivable|inconceivable|unthinkable|overdue|avoidable|preventable|uncertain|near|close)$/u;

/** What there is for something that has not come yet: 'a platform [for] talks', 'momentum was building [for] a summit'. */
const GROUND =
  /^(?:momentum|groundwork|ground|way|stage|path|platform|venue|opportunity|condition|basis|prerequisite|pressure|support|appetite|hope|prospect|chance|need|date|time|door|window)$/u;

/** Whether a noun is what some ground is laid for. */
function isPreparedFor(view: SentenceView, noun: number): boolean {
  if (!dependents(view, noun, 'case').some((at) => wordAt(view, at) === 'for') || !hasRelation(view, noun, 'nmod* obl*')) return false;
  const above = headAt(view, noun);
  if (above < 0) return false;
  return (
    GROUND.test(lemmaAt(view, above)) ||
    (view.isVerb[above] === true && dependents(view, above, 'nsubj obj').some((at) => at < noun && GROUND.test(lemmaAt(view, at))))
  );
}

/** 'Talks are unlikely to [help]': what will come of a deed is open, and not whether it is done; 'unlikely to happen' says that. */
const tellsOfOutcome = (view: SentenceView, predicate: number): boolean =>
  dependents(view, predicate, 'xcomp').some(
    (at) =>
      !/^(?:happen|occur|take|begin|start|go|come|follow|resume|materiali[sz]e|continue|be|break|erupt|proceed)$/u.test(lemmaAt(view, at)),
  );

/** 'An invasion is [unlikely]', 'an attack was [feared]', 'talks are [planned]': what the clause says of a deed makes it no fact; null where it says nothing of the kind. */
export function saidOfNoun(view: SentenceView, noun: number): EventStatus | null {
  if (isPreparedFor(view, noun)) return 'possible';
  if (!hasRelation(view, noun, 'nsubj*')) return null;
  const predicate = headAt(view, noun);
  if (predicate < 0) return null;
  const lemma = lemmaAt(view, predicate);
  if (OPEN.test(lemma)) return tellsOfOutcome(view, predicate) ? null : 'possible';
  if (dependent(view, predicate, 'aux:pass') === null) return null;
  const isVague = !dependents(view, noun, 'det nmod:poss').some((at) => !/^(?:an?|any|no)$/u.test(wordAt(view, at)));
  // 'An invasion was not even discussed': what is only talked of.
  if (isVague && /^(?:discuss|mention|debate|consider|contemplate|moot|envisage|foresee)$/u.test(lemma)) return 'possible';
  if (/^(?:expect|plan|schedule|slate|prepare)$/u.test(lemma)) return 'planned';
  return /^(?:fear|rumou?r|suspect|anticipate|predict|allege)$/u.test(lemma) ? 'possible' : null;
}
