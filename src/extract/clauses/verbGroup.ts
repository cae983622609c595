import { causingVerb } from './causingVerb.ts';
import { dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from './dependents.ts';
import { isOfTimes } from './isOfTimes.ts';
import { isToBlame } from './isToBlame.ts';
import { perToken } from './perToken.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { ADVERB, BE, NEGATION } from './words.ts';

/** A verb with the words that go with it: 'has not yet been deployed', 'vowed to send'. */
export interface VerbGroup {
  /** The verb itself. */
  readonly head: number;
  /** First token of the group: auxiliary, 'not', adverb or 'to'. */
  readonly from: number;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** 'to' right before: the verb, noun or adjective that governs it, or null. */
  readonly governor: number | null;
}

const HELPERS = 'aux* cop advmod mark cc:preconj';

const helpersOf = (view: SentenceView, head: number): readonly number[] =>
  dependents(view, head, HELPERS).filter((at) => at < head && (relationAt(view, at) !== 'mark' || wordAt(view, at) === 'to'));

/** 'will not only shell the town', 'cannot but shell it': what is not all, or cannot be left, is done all the same. */
const isNegation = (view: SentenceView, at: number): boolean =>
  NEGATION.has(wordAt(view, at)) && !/^(?:only|just|merely|simply|but)$/u.test(wordAt(view, at + 1));

/** '[Nor] did the guards wait', 'neither sent men [nor] trained them'. */
const isNor = (view: SentenceView, head: number): boolean =>
  dependents(view, head, 'cc').some((at) => at < head && wordAt(view, at) === 'nor');

/** The first verb of a coordination, whose auxiliaries the others share: 'will [meet] and sign', or null where a verb has its own. */
function sharedWith(view: SentenceView, head: number, own: readonly number[]): number | null {
  if (relationAt(view, head) !== 'conj' || own.some((at) => hasRelation(view, at, 'aux* mark'))) return null;
  const first = headAt(view, head);
  // 'had been shelled and [accused] Chad': what has an object of its own is done by, not to, its subject.
  if (dependents(view, head, 'obj').length > 0 && dependents(view, first, 'aux:pass').length > 0) return null;
  const ownSubject = dependents(view, head, 'nsubj* expl').length > 0;
  // 'has sent tanks and plans more': a finite verb shares nothing.
  return !ownSubject &&
    uposAt(view, first) === 'VERB' &&
    /^(?:VB|VBN|VBG)$/u.test(xposAt(view, head)) &&
    xposAt(view, head) === xposAt(view, first)
    ? first
    : null;
}

const firstOf = (group: readonly number[], head: number): number => {
  let from = head;
  for (const at of group) if (at < from && head - at <= 8) from = at;
  return from;
};

/** Nouns and adjectives that 'to' tells more of. */
export const PLAN =
  /^(?:about|ready|able|likely|set|due|unlikely|plans?|decisions?|orders?|intentions?|bid|attempts?|threats?|efforts?|offers?|pledges?|promises?|failure|refusal|right|poised|willing|initiatives?|ideas?|aims?|bound|prepared|scheduled|reluctant|determined|proposals?|demands?|calls?|agreements?|decrees?|bills?|laws?|readiness|willingness|authority|permission|need|necessity|desire)$/u;

/** 'reported five [soldiers] wounded': what has come to what a participle tells, as the verb above has it; null where nothing has. */
export function sufferer(view: SentenceView, head: number): number | null {
  if (relationAt(view, head) !== 'xcomp') return null;
  const above = headAt(view, head);
  const object = dependents(view, above, 'obj').find((at) => at < head);
  // 'counted at least nine guards [killed]', where the parse takes 'at' for a preposition
  return object ?? dependents(view, above, 'obl').find((at) => at === head - 1 && dependents(view, at, 'nummod').length > 0) ?? null;
}

/** 'has in turn [blamed]': what the parse hangs a participle on that goes with the 'has' before; null where it does not. Its subject is the participle's. */
export function haveOf(view: SentenceView, head: number): number | null {
  if (relationAt(view, head) !== 'acl' || xposAt(view, head) !== 'VBN') return null;
  const noun = headAt(view, head);
  const isHave = (at: number): boolean => /^(?:has|have|had)$/u.test(wordAt(view, at));
  if (dependents(view, noun, 'aux').some(isHave)) return noun;
  const have = relationAt(view, noun) === 'obl' ? headAt(view, noun) : -1;
  return isHave(have) && dependents(view, have, 'obj ccomp xcomp').length === 0 ? have : null;
}

/** 'denies [attempts] by Oslo to send': the plan of whom 'by' names right before 'to', whatever the parse hangs the verb on; null where none stands there. */
function planBy(view: SentenceView, to: number): number | null {
  for (let at = to - 2; at >= Math.max(1, to - 8); at--) {
    if (view.isVerb[at] === true || wordAt(view, at) === ',') return null;
    if (wordAt(view, at) === 'by') return PLAN.test(wordAt(view, at - 1)) && uposAt(view, at - 1) === 'NOUN' ? at - 1 : null;
  }
  return null;
}

/** What 'to' hangs on: the verb, noun or adjective before ('vowed [to send]', 'a plan [to send]'). */
function governorOf(view: SentenceView, head: number, to: number | null): number | null {
  // 'commenting on the decision [to send]', 'is due [to meet]': what the parser hangs elsewhere belongs to the word before.
  if (to === null) return null;
  if (PLAN.test(wordAt(view, to - 1))) return to - 1;
  const own = planBy(view, to);
  if (own !== null) return own;
  if (!hasRelation(view, head, 'xcomp acl advcl ccomp csubj acl:relcl')) return null;
  const governor = headAt(view, head);
  if (governor < 0 || governor >= head) return null;
  // 'denounced plans by Oslo [to send]': the plan is what 'to' tells more of, though words stand between.
  const plan = view.isVerb[governor] ? dependents(view, governor, 'obj').find((at) => at < to && PLAN.test(wordAt(view, at))) : undefined;
  return plan ?? governor;
}

/** 'Since [May] 900 people have come': a month that the parse takes for a modal. */
const isMonth = (view: SentenceView, at: number): boolean => wordAt(view, at) === 'may' && isOfTimes(view, at);

/** 'is due [to] meet', where the parse makes one mark of both words. */
const fixedTo = (view: SentenceView, head: number): number | null =>
  wordAt(view, head - 1) === 'to' && relationAt(view, head - 1) === 'fixed' && PLAN.test(wordAt(view, head - 2)) ? head - 1 : null;

/** 'Chad [to send] 900 men': a heading tells what is to come by a bare infinitive behind a name. */
function isHeadlined(view: SentenceView, head: number, to: number | null): boolean {
  if (to === null || to === 0) return false;
  const isRoot = relationAt(view, head) === 'root' && dependents(view, head, 'nsubj').some((at) => at < to && to - at <= 3);
  const name = headAt(view, head);
  return (
    isRoot || (relationAt(view, head) === 'acl' && relationAt(view, name) === 'root' && name === to - 1 && uposAt(view, name) === 'PROPN')
  );
}

/** The group around a verb: its auxiliaries, negation and adverbs, or those of the verb it is joined to. */
export const verbGroup: (view: SentenceView, head: number) => VerbGroup = perToken((view, head): VerbGroup => {
  const own = helpersOf(view, head);
  const first = sharedWith(view, head, own);
  const shared = first === null ? null : verbGroup(view, first);
  const to = own.find((at) => wordAt(view, at) === 'to' && relationAt(view, at) === 'mark') ?? fixedTo(view, head);
  const modal = own.find((at) => xposAt(view, at) === 'MD' && !isMonth(view, at)) ?? null;
  const form = wordAt(view, head);
  const isTo = to !== null && !isToBlame(view, head) && BE.has(wordAt(view, ADVERB.has(wordAt(view, to - 1)) ? to - 2 : to - 1));
  const participle = xposAt(view, head) === 'VBN' || (form !== lemmaAt(view, head) && form.endsWith('ed'));
  const bare = participle && !own.some((at) => hasRelation(view, at, 'aux*')) && dependents(view, head, 'nsubj*').length === 0;
  // 'paratroopers deployed to Poland', 'reported five soldiers wounded'
  const reduced = bare && ((hasRelation(view, head, 'acl advcl') && haveOf(view, head) === null) || sufferer(view, head) !== null);
  const byAgent = participle && !own.some((at) => relationAt(view, at) === 'aux') && wordAt(view, head + 1) === 'by';
  return {
    head,
    from: firstOf(own, head),
    negated: own.some((at) => isNegation(view, at)) || isNor(view, head) || (shared?.negated ?? false),
    governor: governorOf(view, head, to) ?? shared?.governor ?? null,
    passive:
      own.some((at) => relationAt(view, at) === 'aux:pass') ||
      reduced ||
      byAgent ||
      (shared?.passive ?? false) ||
      causingVerb(view, head) !== null,
    progressive: form.endsWith('ing') && (own.some((at) => relationAt(view, at) === 'aux') || (shared?.progressive ?? false)),
    modal: modal !== null ? wordAt(view, modal) : isTo || isHeadlined(view, head, to) ? 'be to' : (shared?.modal ?? null),
  };
});
