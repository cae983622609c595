import type { EventStatus } from '../../codebook/status.ts';
import { dependent, dependents, hasRelation, headAt, relationAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { PLAN, type VerbGroup, verbGroup } from './verbGroup.ts';

const KEEPS = /^(?:prevent|stop|keep|bar|ban|exclude|block|hinder|restrain|prohibit|forbid|refrain|abstain|hold)$/u;
const TALKS_OUT = /^(?:deter|dissuade|discourage|caution|warn|advise)$/u;
const GIVES_UP = /^(?:deny|reject|dismiss|refute|disavow|abandon|drop|scrap|shelve|cancel|reverse|renounce|ditch)$/u;

/** 'kept Chad [from attacking]', 'warned it [against attacking]': no deed where it was kept from, a possible one where that is only sought. */
function ofKeeping(view: SentenceView, gerund: number): EventStatus | null {
  const isFrom = dependents(view, gerund, 'mark case').some((at) => /^(?:from|against)$/u.test(wordAt(view, at)));
  const keeper = headAt(view, gerund);
  if (!isFrom || keeper < 0 || keeper > gerund) return null;
  if (TALKS_OUT.test(lemmaAt(view, keeper))) return 'possible';
  if (!KEEPS.test(lemmaAt(view, keeper))) return null;
  const { modal, governor, negated } = verbGroup(view, keeper);
  return modal !== null || governor !== null || negated ? 'possible' : 'negated';
}

/** What one has in mind or stands ready for: where that is denied, so is the deed. */
const MEANT = /^(?:plan|aim|intention|decision|goal|idea|about|ready|willing|prepared|poised)$/u;

/** 'plans of [launching] a raid': the plan that a participle tells more of; null where there is none. */
const planOf = (view: SentenceView, verb: number): number | null =>
  wordAt(view, verb).endsWith('ing') && PLAN.test(wordAt(view, headAt(view, verb))) ? headAt(view, verb) : null;

const isDeniedGerund = (view: SentenceView, verb: number): boolean => {
  const above = headAt(view, verb);
  const hangs = wordAt(view, verb).endsWith('ing') && hasRelation(view, verb, 'xcomp ccomp advcl');
  return hangs && above >= 0 && GIVES_UP.test(lemmaAt(view, above)) && !verbGroup(view, above).negated;
};

/** 'denied plans [to attack]': a plan that the verb above it denies or gives up. */
export function ofPlanDenied(view: SentenceView, plan: number | null): EventStatus | null {
  if (plan === null) return null;
  // 'denied aiming [to attack]'
  if (view.isVerb[plan]) return isDeniedGerund(view, plan) ? 'negated' : null;
  // 'it was never his plan [to attack]', 'is not ready [to attack]'
  if (dependent(view, plan, 'cop') !== null && MEANT.test(wordAt(view, plan)))
    return dependents(view, plan, 'advmod').some((at) => /^(?:not|n't|never)$/u.test(wordAt(view, at))) ? 'negated' : null;
  if (!hasRelation(view, plan, 'obj nsubj:pass')) return null;
  const holder = headAt(view, plan);
  // 'denied having plans [to attack]'
  const isHeld = /^(?:have|harbour|harbor|make|entertain)$/u.test(lemmaAt(view, holder)) && hasRelation(view, holder, 'xcomp ccomp advcl');
  // 'does not have any plans [to attack]'
  if (/^(?:have|harbour|harbor)$/u.test(lemmaAt(view, holder)) && verbGroup(view, holder).negated) return 'negated';
  const above = isHeld ? headAt(view, holder) : holder;
  return above >= 0 && GIVES_UP.test(lemmaAt(view, above)) && !verbGroup(view, above).negated ? 'negated' : null;
}

/** 'it is not Chad that [attacks]': what is set apart from its doer by a cleft sentence. */
function ofCleft(view: SentenceView, verb: number): EventStatus | null {
  if (!hasRelation(view, verb, 'csubj acl:relcl ccomp advcl*')) return null;
  const above = headAt(view, verb);
  const isCleft =
    above >= 0 &&
    above < verb &&
    dependent(view, above, 'cop') !== null &&
    dependents(view, above, 'expl nsubj').some((at) => wordAt(view, at) === 'it') &&
    relationAt(view, above + 1) !== 'punct' &&
    dependents(view, verb, 'nsubj* mark').some((at) => /^(?:that|who|which)$/u.test(wordAt(view, at)));
  return isCleft && dependents(view, above, 'advmod').some((at) => /^(?:not|n't)$/u.test(wordAt(view, at))) ? 'negated' : null;
}

/** What stands above a verb and keeps its deed from being done: a hindrance, a plan denied, a cleft with 'not'; null where nothing does. */
export const thwarted = (view: SentenceView, { head, governor }: VerbGroup): EventStatus | null =>
  ofKeeping(view, head) ?? ofPlanDenied(view, governor ?? planOf(view, head)) ?? ofCleft(view, head);
