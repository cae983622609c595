import type { EventStatus } from '../../codebook/status.ts';
import { dependents, hasRelation, headAt, xposAt } from './dependents.ts';
import { namedByFor } from './namedByFor.ts';
import { takerOfOccasion } from './occasionGiven.ts';
import { planAbove } from './planAbove.ts';
import { statusOfVerb } from './readStatus.ts';
import { chanceUnreal } from './realis/chanceUnreal.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { type VerbGroup, verbGroup } from './verbGroup.ts';

/** Above it, a deed that no rule doubts is held to be only possible; docs/adr/0019 tells why. */
const UNREAL = 0.85;

/** The first verb of a coordination: 'tried to [gain] a foothold and build it up'. */
const firstJoined = (view: SentenceView, verb: number): number => {
  let at = verb;
  while (hasRelation(view, at, 'conj') && headAt(view, at) >= 0) at = headAt(view, at);
  return at;
};

/** 'made several attempts to [shell] it', 'tried [storming] it': what is tried is told as done. */
const isTried = (view: SentenceView, verb: number): boolean =>
  /^(?:try|attempt)$/u.test(lemmaAt(view, headAt(view, firstJoined(view, verb))));

/** 'they [reject] it': where the parse takes a finite verb for an infinitive, it has a subject of its own or is joined to a finite one. */
const isFiniteVerb = (view: SentenceView, verb: number): boolean => {
  const first = firstJoined(view, verb);
  const hasOwn = dependents(view, first, 'nsubj*').length > 0 && dependents(view, first, 'mark aux*').length === 0;
  return hasOwn || /^VB[DPZ]$/u.test(xposAt(view, first));
};

/** Whether an infinitive or a gerund tells, by all that stands around it, what is not done: 'flew there to [reinforce] them', 'talk of [shutting] it down'. What a finite verb tells is left to the rules. */
export const isUnreal = (view: SentenceView, { head, progressive }: VerbGroup): boolean =>
  !progressive &&
  /^VBG?$/u.test(xposAt(view, head)) &&
  !isFiniteVerb(view, head) &&
  !isTried(view, head) &&
  chanceUnreal(view, head) > UNREAL;

/** Whether a word completes another and has its subject from there: 'feel [emboldened] to [attack]', which the parse hangs on the word before. */
const isOpen = (view: SentenceView, at: number): boolean =>
  hasRelation(view, at, 'xcomp') ||
  (hasRelation(view, at, 'advcl') && hasRelation(view, headAt(view, at), 'xcomp') && wordAt(view, at - 1) === 'to');

/** What the verbs above say of an open complement of which nothing else says that it is not done: 'should it feel emboldened to [attack]'. */
function ofVerbsAbove(view: SentenceView, verb: number, to: number): EventStatus | null {
  for (let at = verb; isOpen(view, at); ) {
    at = headAt(view, at);
    const above = view.isVerb[at] === true ? statusOfVerb(view, verbGroup(view, at), to) : 'actual';
    if (above === 'possible' || above === 'planned') return above;
    // "won't let Chad [ship] arms"
    if (above === 'negated' && lemmaAt(view, at) === 'let') return above;
  }
  return null;
}

/** 'To [open] talks with Chad, as the law has it': a sentence that is only an infinitive tells what is to be done. */
const isBareInfinitive = (view: SentenceView, verb: number): boolean =>
  hasRelation(view, verb, 'root') &&
  xposAt(view, verb) === 'VB' &&
  dependents(view, verb, 'nsubj* aux*').length === 0 &&
  dependents(view, verb, 'mark').some((at) => wordAt(view, at) === 'to');

/** 'their denial of [shelling] it', 'of planning to [shell] it': what is denied by a noun. */
function isDenied(view: SentenceView, verb: number): boolean {
  let at = verb;
  while (isOpen(view, at)) at = headAt(view, at);
  const noun = planAbove(view, at);
  return noun >= 0 && lemmaAt(view, noun) === 'denial';
}

/** Realis of a deed that a verb tells: as the rules have it, and where they find nothing that speaks against it from the verb it completes and all that stands around it. `to` ends its clause. */
export function statusOfDeed(view: SentenceView, group: VerbGroup, to: number): EventStatus {
  const status = statusOfVerb(view, group, to);
  if (isDenied(view, group.head)) return 'negated';
  if (status !== 'actual') return status;
  // 'It is hard for Chad to [strike]', 'the need for Kyiv to [yield]': what somebody may, should or cannot do is not told as done.
  if (namedByFor(view, group.head).length > 0 || takerOfOccasion(view, group.head) !== null) return 'possible';
  return ofVerbsAbove(view, group.head, to) ?? (isBareInfinitive(view, group.head) || isUnreal(view, group) ? 'possible' : 'actual');
}
