import type { EventStatus } from '../../codebook/status.ts';
import { dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from './dependents.ts';
import { ofGovernor, ofModal, REFUSING } from './governorStatus.ts';
import { isAsked, isAskedOutright } from './isAsked.ts';
import { statusOfNamedDeed } from './namedDeed.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { thwarted } from './thwarted.ts';
import { unrealised } from './unrealised.ts';
import { type VerbGroup, verbGroup } from './verbGroup.ts';
import { hasWordOf, wordList } from './wordList.ts';

/** 'abandoned its plans', 'denied any plan': the verb before gives the plan up. */
const givenUp = (view: SentenceView, plan: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      view.isVerb[plan - back] === true && /^(?:abandon|drop|scrap|shelve|cancel|reject|reverse)$/u.test(lemmaAt(view, plan - back)),
  );

/** 'Russia invading is not on the cards': what the gerund names is denied by what follows. */
const deniedAfter = (view: SentenceView, head: number, to: number): boolean =>
  view.tokens
    .slice(head, to)
    .some(
      (token, index) =>
        /^(?:is|are|was|were)$/u.test(token.norm) && /^(?:not|n't|off|impossible|unlikely)$/u.test(wordAt(view, head + index + 1)),
    );

/** 'is seen as [invading]': what others make of it. */
const SEEN = /^(?:see|view|regard|portray|paint|depict|perceive|brand|describe|interpret|construe)$/u;

/** 'lost no time', 'made no secret of it': these deny nothing. */
const AFFIRMING = /^(?:time|secret|effort|doubt|choice|bone|mistake|illusion|exception|option|heed|attention)s?$/u;

/** What is warned or defended against may come. */
const SAVES =
  /^(?:warn|warning|caution|defend|protect|guard|secure|shield|insure|prepare|vow|promise|pledge|ally|help|brace|fortify|bolster|deter)$/u;

/** The lemma of the verb that a word hangs on by way of its noun: of 'against' in 'warned Chad against a raid', 'warn'. */
function lemmaOfVerbBefore(view: SentenceView, at: number): string {
  let verb = at - 1;
  while (verb > 0 && view.isVerb[verb] !== true && wordAt(view, verb) !== 'warning') verb--;
  return lemmaAt(view, verb);
}

/** 'an attack against [the bloc] using migrants': whom a word is against, and not what is done. */
const namesBetween = (view: SentenceView, at: number, from: number): boolean =>
  view.tokens.slice(at + 1, from).some((_, index) => /^(?:NOUN|PROPN|PRON)$/u.test(uposAt(view, at + 1 + index)));

/** 'planning an invasion', 'considering sanctions', 'denied shelling': the verb just before a participle or a noun. */
export function ofVerbBefore(view: SentenceView, from: number): EventStatus | null {
  let least = Math.max(0, from - 4);
  for (let at = from - 1; at >= least; at--) {
    const lemma = lemmaAt(view, at);
    const word = wordAt(view, at);
    // 'plans for a "big" raid': marks around one word are none.
    if (/^["“”«»'‘’]$/u.test(word)) {
      least = Math.max(0, least - 1);
      continue;
    }
    if (word === 'as' && SEEN.test(lemmaAt(view, at - 1))) return 'possible';
    if (/^(?:[,;:.]|with|by|after|before|during|amid|as)$/u.test(word)) return null;
    if (word === 'against') return SAVES.test(lemmaOfVerbBefore(view, at)) ? 'possible' : namesBetween(view, at, from) ? null : 'negated';
    if (word === 'no' && AFFIRMING.test(wordAt(view, at + 1))) return null;
    if (/^(?:no|without|never|not)$/u.test(word)) return 'negated';
    if (
      /^(?:possible|potential|feared|threatened|future|looming|imminent|hypothetical|alleged|supposed|purported|fake|faked|staged|invented|sham|fabricated|doctored|bogus)$/u.test(
        word,
      )
    )
      return 'possible';
    // 'the threat of an offensive', 'talk of war': words about a deed are not the deed.
    if (
      /^(?:threats?|fears?|dangers?|risks?|possibility|prospects?|chances?|hopes?|momentum|groundwork|anticipation|expectation|expectations|talk|idea|warnings?|pretext|rumou?rs?|allegations?|accusations?|claims?|reports?|probability|likelihood|scenario|preparations?|tales?|fairy-tales?|narratives?|stories|story|myths?|hysteria|scares?|hype|speculation|rhetoric|fantasy|fantasies|prelude|precursor|cover-up|justification|recipe|springboard|excuse|grounds|case|event|eventuality|capable|incapable|brink|verge|cusp|simulation|mock)$/u.test(
        word,
      )
    )
      return 'possible';
    if (/^(?:planned|upcoming|forthcoming|scheduled|proposed|framework|roadmap|blueprint)$/u.test(word)) return 'planned';
    if (/^plans?$/u.test(word) && givenUp(view, at)) return 'negated';
    if (!view.isVerb[at] && !/^plans?$/u.test(word)) continue;
    if (/^(?:plan|prepare|announce|propose|order|promise|pledge|schedule|intend|aim)$/u.test(lemma)) return 'planned';
    if (
      /^(?:consider|fear|discuss|weigh|risk|mull|contemplate|ponder|expect|suspect|predict|simulate|rehearse|imagine|envisage|depict|practise|practice)$/u.test(
        lemma,
      )
    )
      return 'possible';
    if (!REFUSING.has(lemma) && !/^(?:cancel|rule|reject|exclude|avert|forestall)$/u.test(lemma)) return null;
    if (!verbGroup(view, at).negated) return 'negated';
    // 'does not rule out talks': what nobody excludes may be; 'did not stop criticising' goes on.
    return /^(?:stop|fail)$/u.test(lemma) ? null : 'possible';
  }
  return null;
}

/** 'remarks about [moving] missiles': what is only spoken of. */
const isSpokenOf = (view: SentenceView, gerund: number): boolean =>
  /^(?:about|on|of)$/u.test(wordAt(view, gerund - 1)) &&
  /^(?:remarks?|words?|statements?|comments?|suggestions?|musings?|speech|speeches|questions?|thoughts?)$/u.test(wordAt(view, gerund - 2));

/** 'should prepare a package, including [cutting] it off': no surer than what it is part of. */
function ofIncluding(view: SentenceView, gerund: number): EventStatus | null {
  const first = relationAt(view, gerund) === 'conj' ? headAt(view, gerund) : gerund;
  if (!dependents(view, first, 'case mark').some((mark) => wordAt(view, mark) === 'including')) return null;
  // 'possible bans, including [cutting] it off'
  const whole = dependents(view, headAt(view, first), 'amod').map((at) => wordAt(view, at));
  if (whole.some((word) => /^(?:possible|potential|future)$/u.test(word))) return 'possible';
  if (whole.some((word) => /^(?:planned|proposed|upcoming)$/u.test(word))) return 'planned';
  for (let at = headAt(view, first), steps = 0; at >= 0 && steps < 4; at = headAt(view, at), steps++)
    if (view.isVerb[at]) {
      const group = verbGroup(view, at);
      return ofModal(group.modal) ?? (group.governor === null ? null : ofGovernor(view, group.governor));
    }
  return null;
}

/** 'will cut ties by [sending] the envoy home', 'would ban it, besides [sending] arms': the means, and what comes with a deed, are no surer than that is. */
function ofMeans(view: SentenceView, gerund: number): EventStatus | null {
  const isMeans =
    relationAt(view, gerund) === 'advcl' &&
    dependents(view, gerund, 'mark case').some((mark) => /^(?:by|besides|through)$/u.test(wordAt(view, mark)));
  const end = isMeans ? headAt(view, gerund) : -1;
  if (end < 0 || end > gerund || view.isVerb[end] !== true) return null;
  const group = verbGroup(view, end);
  return ofModal(group.modal) ?? (group.governor === null ? null : ofGovernor(view, group.governor));
}

const IF: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
const CONDITIONS = wordList([...IF, 'case', 'event']);

/** 'in [case] Chad attacks', 'in the [event] that it does'; 'in the case of Chad' and 'in any case' set no condition. */
const isCaseSet = (view: SentenceView, at: number): boolean =>
  (wordAt(view, at) === 'case' && wordAt(view, at - 1) === 'in') ||
  (wordAt(view, at) === 'event' && wordAt(view, at - 1) === 'the' && wordAt(view, at - 2) === 'in');

/** 'warned of war if talks fail and [accused] Chad': what is joined to a verb before the condition hangs on none. */
const isJoinedBefore = (view: SentenceView, from: number, condition: number): boolean => {
  const verb = view.isVerb[from] === true ? from : headAt(view, from);
  return verb >= 0 && relationAt(view, verb) === 'conj' && headAt(view, verb) < condition && view.isVerb[headAt(view, verb)] === true;
};

/** 'if', 'unless', 'whether', 'in case' before a word in its clause. */
export const inCondition = (view: SentenceView, from: number): boolean => {
  if (!hasWordOf(view, CONDITIONS)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const word = wordAt(view, at);
    if (IF.has(word) || isCaseSet(view, at)) return !isJoinedBefore(view, from, at);
    if (/^[,;:.]$/u.test(word)) return false;
  }
  return false;
};

/** Verbs of wishes and words, which stand now though their matter is to come: 'wants talks next year'. */
const TOLD_NOW = /^(?:want|need|seek|demand|urge|call|ask|request|warn|accuse|support|favou?r|oppose|reject|expect|await)$/u;

const FUTURE = wordList(['next', 'tomorrow', 'coming']);

const tellsFuture = (view: SentenceView, from: number, to: number): boolean => {
  if (!hasWordOf(view, FUTURE)) return false;
  for (let at = from; at < to; at++)
    if (wordAt(view, at) === 'next' || wordAt(view, at) === 'tomorrow' || (wordAt(view, at) === 'coming' && wordAt(view, at - 1) === 'the'))
      return true;
  return false;
};

/** 'none of the soldiers will fight', 'no attempt was made': nobody does it. */
const deniesSubject = (view: SentenceView, verb: number): boolean =>
  dependents(view, verb, 'nsubj*').some(
    (subject) =>
      /^(?:none|nobody|neither|nothing)$/u.test(wordAt(view, subject)) ||
      dependents(view, subject, 'det').some((at) => /^(?:no|neither)$/u.test(wordAt(view, at))),
  );

/** 'gave no guarantees', 'made no such promise': nothing is given. */
const deniesObject = (view: SentenceView, verb: number): boolean =>
  dependents(view, verb, 'obj').some(
    (object) => dependents(view, object, 'det').some((at) => wordAt(view, at) === 'no') && !AFFIRMING.test(wordAt(view, object)),
  );

/** 'fears Russia [will invade]', 'is worried that it [would strike]': what is only feared. */
const isFeared = (view: SentenceView, verb: number): boolean =>
  hasRelation(view, verb, 'ccomp advcl* acl*') &&
  /^(?:fear|worry|dread|concerned|worried|afraid|alarmed|nervous|anxious|imagine|pretend|dream|suspect|suspicion|anxiety|concern)$/u.test(
    lemmaAt(view, headAt(view, verb)),
  );

/** 'a high probability that they [have agreed]': what is only likely. */
const isGuessed = (view: SentenceView, verb: number): boolean =>
  hasRelation(view, verb, 'ccomp acl*') &&
  /^(?:probability|likelihood|possibility|chance|risk|prospect|danger)$/u.test(lemmaAt(view, headAt(view, verb)));

const EITHER = wordList(['either']);

/** 'Either Chad leaves or Libya [attacks]': one of two. */
function isEither(view: SentenceView, { head }: VerbGroup): boolean {
  if (!hasWordOf(view, EITHER)) return false;
  const either = view.tokens.findIndex(({ norm }) => norm === 'either');
  if (either < 0 || either > head) return false;
  const or = view.tokens.findIndex(({ norm }, at) => at > either && norm === 'or');
  return or > either && (head < or || dependents(view, head, 'cc').includes(or)) && view.isVerb.slice(or).some(Boolean);
}

const HOPES = /^(?:hope|wish|pray|fear|worry|dread)$/u;

/** 'hopes that Chad chooses to [withdraw]': what is only hoped or feared, also through a verb between. */
function isHoped(view: SentenceView, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = headAt(view, at), steps++) {
    const relation = relationAt(view, at);
    const above = headAt(view, at);
    if (relation === 'ccomp' && above >= 0 && HOPES.test(lemmaAt(view, above))) return true;
    // 'hopes to say that it [met] them': what is to be said is no surer.
    if (relation === 'ccomp') return hasRelation(view, above, 'xcomp') && HOPES.test(lemmaAt(view, headAt(view, above)));
    if (
      !/^(?:xcomp|conj)$/u.test(relation) &&
      !(relation === 'advcl' && dependents(view, at, 'mark').some((mark) => wordAt(view, mark) === 'to'))
    )
      return false;
  }
  return false;
}

/** Verbs that make something known. */
const MAKES_KNOWN = /^(?:announce|say|tell|report|confirm|declare)$/u;

/** 'are going to be able to announce we [are having] talks': what is under way only once it can be made known. */
function isYetToBeSaid(view: SentenceView, { head, progressive }: VerbGroup): boolean {
  let at = progressive && hasRelation(view, head, 'ccomp parataxis') ? headAt(view, head) : -1;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (/^(?:able|going|gonna)$/u.test(wordAt(view, at)))
      return view.tokens.slice(at, head).some((token, index) => xposAt(view, at + index) === 'VB' && MAKES_KNOWN.test(token.norm));
    at = hasRelation(view, at, 'xcomp parataxis') ? headAt(view, at) : -1;
  }
  return false;
}

/** 'will take stock as it [meets] them', 'will be told as soon as it is [agreed]': what goes on beside a deed to come is to come itself. */
function isBesidePlan(view: SentenceView, { head }: VerbGroup): boolean {
  const isPresent =
    /^VB[PZ]$/u.test(xposAt(view, head)) || dependents(view, head, 'aux:pass').some((at) => /^(?:is|are)$/u.test(wordAt(view, at)));
  if (relationAt(view, head) !== 'advcl' || !isPresent) return false;
  const over = headAt(view, head);
  const main = wordAt(view, over) === 'soon' ? headAt(view, over) : over;
  return (
    view.isVerb[main] === true &&
    dependents(view, head, 'mark advmod').some((mark) => /^(?:as|when|before|after|until|once)$/u.test(wordAt(view, mark))) &&
    dependents(view, head, 'aux').length === 0 &&
    ofModal(verbGroup(view, main).modal) === 'planned'
  );
}

/** What is done with men and arms before they are used. */
const MUSTERS = /^(?:mass|amass|position|gather|assemble|concentrate|ready|train|recruit|hire|muster|station|raise|prime|arm|equip)$/u;

/** 'massed men [to attack] Chad': what they are drawn up for is still to come. */
const isMusteredFor = (view: SentenceView, head: number): boolean =>
  hasRelation(view, head, 'advcl xcomp') &&
  dependents(view, head, 'mark').some((mark) => wordAt(view, mark) === 'to') &&
  MUSTERS.test(lemmaAt(view, headAt(view, head)));

/** Realis of a verb as its auxiliaries, what governs it, conditions and future times tell it: 'actual' where none of these says otherwise. `to` ends its clause. */
export function statusOfVerb(view: SentenceView, group: VerbGroup, to: number): EventStatus {
  if (
    group.negated ||
    deniesSubject(view, group.head) ||
    (group.governor !== null && view.isVerb[group.governor] === true && deniesSubject(view, group.governor)) ||
    deniesObject(view, group.head) ||
    /^(?:nobody|none|nothing)$/u.test(wordAt(view, group.head + 1)) ||
    (wordAt(view, group.head + 1) === 'no' && wordAt(view, group.head + 2) === 'one')
  )
    return 'negated';
  // 'is against [sending] troops'
  const opposed = wordAt(view, group.head - 1) === 'against' ? ofVerbBefore(view, group.head) : null;
  if (opposed !== null) return opposed;
  const prevented = thwarted(view, group) ?? unrealised(view, group);
  if (prevented !== null) return prevented;
  if (isGuessed(view, group.head) || isAsked(view, group) || isEither(view, group)) return 'possible';
  if (isAskedOutright(view, group.head)) return 'possible';
  const modal = ofModal(group.modal);
  if (modal !== null && (inCondition(view, group.from) || isFeared(view, group.head))) return 'possible';
  if (modal !== null) return modal;
  if (group.governor !== null) {
    const governed = ofGovernor(view, group.governor);
    const outer = view.isVerb[group.governor] ? verbGroup(view, group.governor) : null;
    if (outer?.negated && governed !== 'negated') return 'negated';
    // 'did not hesitate to attack' did so, 'did not refuse to talk' may.
    if (outer?.negated && group.governor !== null && /^(?:fail|hesitate)$/u.test(lemmaAt(view, group.governor))) return 'actual';
    if (governed !== null) return governed !== 'negated' && inCondition(view, group.governor) ? 'possible' : governed;
    const further = outer ? ofModal(outer.modal) : null;
    if (further !== null) return further;
    // 'a deal to be struck': what is yet to be done is not done.
    if (group.passive && !view.isVerb[group.governor] && wordAt(view, group.from) === 'to') return 'possible';
  }
  const isGerund = wordAt(view, group.head).endsWith('ing') || wordAt(view, group.from) === 'having';
  if (isGerund && !group.progressive && uposAt(view, group.head) !== 'NOUN') {
    // 'promising aid and [warning] Chad', 'denied shelling and [burning] it': as sure as what it is joined to.
    const joined = hasRelation(view, group.head, 'conj') ? headAt(view, group.head) : -1;
    if (joined >= 0 && view.isVerb[joined] === true && wordAt(view, joined).endsWith('ing'))
      return statusOfVerb(view, verbGroup(view, joined), group.head);
    const before = isSpokenOf(view, group.head) ? 'possible' : ofVerbBefore(view, group.from);
    if (before !== null) return before;
    // 'the idea of punishing Chad for [striking] Mali is dead': what somebody has coming for a deed denies none.
    const isRequited = dependents(view, group.head, 'mark case').some((at) => wordAt(view, at) === 'for');
    if (!isRequited && deniedAfter(view, group.head, view.tokens.length)) return 'negated';
    const advised = ofIncluding(view, group.head) ?? ofMeans(view, group.head) ?? statusOfNamedDeed(view, group.head);
    if (advised !== null) return advised;
  }
  if (inCondition(view, group.from) || isHoped(view, group.head) || isYetToBeSaid(view, group)) return 'possible';
  if (isBesidePlan(view, group) || isMusteredFor(view, group.head)) return 'planned';
  const present = group.progressive || wordAt(view, group.head) === `${lemmaAt(view, group.head)}s`;
  return present && !TOLD_NOW.test(lemmaAt(view, group.head)) && tellsFuture(view, group.head, to) ? 'planned' : 'actual';
}
