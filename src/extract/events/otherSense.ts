import type { EventType } from '../../codebook/eventType.ts';
import { dependents, hasRelation, headAt, uposAt } from '../clauses/dependents.ts';
import { isToBlame } from '../clauses/isToBlame.ts';
import { givesOccasion } from '../clauses/occasionGiven.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { EventRule } from '../rules/eventRule.ts';
import { isOfClass } from '../rules/wordClass.ts';
import type { Predicate } from './predicate.ts';

/** A predicate as a rule meets it, with the words that the rule asks for beside it. */
interface Met {
  readonly view: SentenceView;
  readonly rule: EventRule;
  readonly companions: readonly string[];
  readonly predicate: Predicate;
}

/** 'defended its interests', 'to defend our decision': what is one's own, where nobody else is named. */
const isOwnCause = (view: SentenceView, { trigger, objectNoun, complements }: Predicate): boolean =>
  lemmaAt(view, trigger) === 'defend' &&
  objectNoun !== null &&
  complements.object.length === 0 &&
  dependents(view, objectNoun, 'nmod:poss').some((at) => /^(?:its|their|our|my|your|his|her)$/u.test(wordAt(view, at)));

/** 'moved to [block] the supply': who moves to do something goes nowhere. */
const onlySetsAbout = (view: SentenceView, { trigger, objectNoun }: Predicate): boolean =>
  view.isVerb[trigger] === true &&
  /^(?:move|rush|push|go|come|march|jump)$/u.test(lemmaAt(view, trigger)) &&
  (objectNoun === null || objectNoun > trigger + 2) &&
  wordAt(view, trigger + 1) === 'to' &&
  view.isVerb[trigger + 2] === true &&
  !/^(?:see|meet|visit)$/u.test(lemmaAt(view, trigger + 2));

/** 'has Danish [backing]': it is backed, and backs nobody. */
const isBacked = (view: SentenceView, { trigger }: Predicate): boolean =>
  lemmaAt(view, trigger) === 'have' && dependents(view, trigger, 'obj').some((at) => wordAt(view, at) === 'backing');

/** 'recognised the danger': who sees that something is so backs nobody. */
const onlySees = (view: SentenceView, { trigger, objectNoun }: Predicate): boolean =>
  /^(?:recognise|recognize)$/u.test(lemmaAt(view, trigger)) &&
  /^(?:dangers?|risks?|facts?|needs?|importance|problems?|realit(?:y|ies)|seriousness|gravity|difficult(?:y|ies)|value|mistakes?|threats?|necessity)$/u.test(
    wordAt(view, objectNoun ?? -1),
  );

/** 'used its [influence] so that they keep to the measures': what is used is no sanction. */
const usesOther = (view: SentenceView, { trigger, objectNoun }: Predicate): boolean =>
  lemmaAt(view, trigger) === 'use' && objectNoun !== null && !isOfClass('sanctions', wordAt(view, objectNoun));

/** 'put the force [at 9,000]': who only tells how many there are moves nobody. */
const onlyReckons = (view: SentenceView, trigger: number): boolean =>
  /^(?:put|place|set)$/u.test(lemmaAt(view, trigger)) &&
  dependents(view, trigger, 'obl*').some(
    (at) => uposAt(view, at) === 'NUM' && dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'at'),
  );

/** 'said no.', 'said no to it', 'said no, again': no more is said than that word. */
function saysNoMore(view: SentenceView, trigger: number): boolean {
  const next = view.tokens[trigger + 2];
  return wordAt(view, trigger + 1) === 'no' && (next === undefined || /^(?:[.!;”"’']|to|again|twice|on|at)$/u.test(next.norm));
}

/** '[as] officials [concede]': who only says that something is so. */
const grants = (view: SentenceView, trigger: number): boolean =>
  lemmaAt(view, trigger) === 'concede' && dependents(view, trigger, 'mark').some((at) => wordAt(view, at) === 'as');

/** 'swears that it is a drill': no promise. */
const swears = (view: SentenceView, trigger: number): boolean =>
  /^(?:swear|vow)$/u.test(lemmaAt(view, trigger)) &&
  dependents(view, trigger, 'ccomp').some((clause) => verbGroup(view, clause).modal === null);

/** 'The troops poured [water] over them', 'mercenaries prepare a [provocation]': what they handle is no force. */
const handlesOther = (view: SentenceView, rule: EventRule, { trigger, objectNoun }: Predicate): boolean => {
  const lemma = lemmaAt(view, trigger);
  if (objectNoun === null || isOfClass('forces', wordAt(view, objectNoun))) return false;
  return lemma === 'pour' || (lemma === 'prepare' && rule.with.includes('forces'));
};

/** 'rejected the [protest]', 'lodged a protest with it': what a government sends to another, and nobody in the streets. */
const isNoteOfProtest = (view: SentenceView, { trigger }: Predicate): boolean =>
  /^protests?$/u.test(wordAt(view, trigger)) &&
  hasRelation(view, trigger, 'obj nsubj:pass') &&
  /^(?:reject|lodge|deliver|receive|hand|file|register|convey|send|make|dismiss|ignore|repeat|issue|enter)$/u.test(
    lemmaAt(view, headAt(view, trigger)),
  );

/** 'be [gone] within a day': no move. */
const isGone = (view: SentenceView, trigger: number): boolean =>
  wordAt(view, trigger) === 'gone' &&
  dependents(view, trigger, 'aux* cop').some((at) => /^(?:be|is|are|was|were|been)$/u.test(wordAt(view, at)));

/** 'promised not to [attack]': who says that he will not strike threatens nobody. */
const vowsNot = (view: SentenceView, trigger: number): boolean =>
  dependents(view, trigger, 'xcomp').some((at) => isOfClass('retaliation', lemmaAt(view, at)) && verbGroup(view, at).negated);

/** '[reduces] its dependence on Russian gas', 'cuts consumption': what one uses less of oneself is taken from nobody. */
const usesLess = (view: SentenceView, { objectNoun }: Predicate): boolean =>
  /^(?:dependence|dependency|reliance|exposure|consumption|usage|emissions?|demand|deficits?|debts?|spending|expenditure)$/u.test(
    wordAt(view, objectNoun ?? -1),
  );

/** '[cut off] the Chadian forces in the north from their supplies': forces in the field are surrounded. */
const cutsOffForces = (view: SentenceView, { trigger, objectNoun }: Predicate): boolean =>
  objectNoun !== null &&
  lemmaAt(view, trigger) === 'cut' &&
  wordAt(view, trigger + 1) === 'off' &&
  isOfClass('forces', wordAt(view, objectNoun));

/** '[offers] a glimpse', 'offered no explanation': what is only shown or told is no offer to anybody. */
const onlyShows = (view: SentenceView, { trigger, objectNoun }: Predicate): boolean =>
  lemmaAt(view, trigger) === 'offer' &&
  /^(?:glimpses?|insights?|clues?|hints?|explanations?|views?|glances?|pictures?|details?|analysis|accounts?|examples?|reasons?|evidence|proof|criticism|excuses?|opinions?|reminders?|contrast)$/u.test(
    wordAt(view, objectNoun ?? -1),
  );

/** 'is [eager] to pressure Chad': what one would do to another is no consent. */
const wouldHarm = (view: SentenceView, { trigger }: Predicate): boolean =>
  !view.isVerb[trigger] &&
  /^(?:eager|keen|happy|willing)$/u.test(wordAt(view, trigger)) &&
  dependents(view, trigger, 'xcomp advcl ccomp').some((at) =>
    /^(?:pressure|press|attack|invade|strike|punish|weaken|undermine|exploit|provoke|blame|divide|isolate|sanction|seize|annex|destabili[sz]e)$/u.test(
      lemmaAt(view, at),
    ),
  );

/** 'a [request] for comment': what a reporter asks for is no deed of states. */
const asksForComment = (view: SentenceView, { trigger }: Predicate): boolean =>
  /^(?:requests?|questions?|appeals?)$/u.test(wordAt(view, trigger)) &&
  dependents(view, trigger, 'nmod acl').some((at) => /^(?:comments?|interviews?|reaction|remarks?)$/u.test(wordAt(view, at)));

/** 'comment on the French [call]': where the word that would make it an appeal stands before, somebody rang up. */
const isByPhone = (view: SentenceView, companions: readonly string[], trigger: number): boolean =>
  /^calls?$/u.test(wordAt(view, trigger)) &&
  !view.isVerb[trigger] &&
  companions.length > 0 &&
  !view.tokens.some(({ norm }, at) => at > trigger && companions.includes(norm));

/** Words and what they stand on. */
const OF_WORDS =
  /^(?:warnings?|messages?|demands?|points?|calls?|claims?|arguments?|cases?|impressions?|views?|beliefs?|convictions?|narratives?|appeals?|threats?|accusations?|fears?|concerns?|suspicions?|perceptions?|stances?|resolve|determination|commitments?|statements?|words|rhetoric|evidence|proof)$/u;

/** 'reinforced its [warning]', 'to reinforce its [commitment]', 'amassed [evidence]': who makes words stronger moves nobody. */
const stressesWords = (view: SentenceView, { trigger, objectNoun }: Predicate): boolean =>
  /^(?:reinforce|strengthen|bolster|amass|muster|assemble)$/u.test(lemmaAt(view, trigger)) && OF_WORDS.test(wordAt(view, objectNoun ?? -1));

/** '[cannot] rule out': what nobody can exclude he refuses to nobody. */
const cannotExclude = (view: SentenceView, { trigger }: Predicate): boolean =>
  lemmaAt(view, trigger) === 'rule' && wordAt(view, trigger - 1) === 'cannot';

/** Senses of a word in which it tells nothing of a class, and what it tells then. */
const OTHER_SENSES: Partial<Record<EventType, readonly (readonly [(met: Met) => boolean, string])[]>> = {
  SUPPORT: [
    [({ view, predicate }) => isOwnCause(view, predicate), 'what is defended is its own'],
    [({ view, predicate }) => onlySees(view, predicate), 'it only sees that something is so'],
    [({ view, predicate }) => isBacked(view, predicate), 'it is backed'],
  ],
  MOBILIZE: [
    [({ view, companions, predicate }) => companions.length === 0 && onlySetsAbout(view, predicate), 'it only sets about doing something'],
    [({ view, rule, predicate }) => handlesOther(view, rule, predicate), 'what it handles is no force'],
    [({ view, predicate }) => stressesWords(view, predicate), 'only words are made stronger'],
    [({ view, predicate: { trigger } }) => isGone(view, trigger), 'it tells who is gone'],
    [({ view, predicate: { trigger } }) => onlyReckons(view, trigger), 'it only tells how many there are'],
  ],
  CONSULT: [[({ view, predicate }) => onlySetsAbout(view, predicate), 'it only sets about doing something']],
  ACCUSE: [[({ view, predicate: { trigger } }) => isToBlame(view, trigger), 'it bears the blame']],
  SANCTION: [
    [({ view, predicate }) => usesOther(view, predicate), 'what it uses is no sanction'],
    [({ view, predicate }) => usesLess(view, predicate), 'it only uses less'],
    [({ view, predicate }) => cutsOffForces(view, predicate), 'forces in the field are cut off'],
  ],
  PROTEST: [[({ view, predicate }) => isNoteOfProtest(view, predicate), 'it is a note of protest']],
  REJECT: [
    [({ view, predicate }) => cannotExclude(view, predicate), 'nothing is excluded'],
    [({ view, rule, predicate: { trigger } }) => rule.id === 'reject/say-no' && !saysNoMore(view, trigger), 'more is said than no'],
  ],
  REQUEST: [
    [({ view, predicate }) => asksForComment(view, predicate), 'it only asks for a comment'],
    [({ view, companions, predicate: { trigger } }) => isByPhone(view, companions, trigger), 'it is a call by phone'],
  ],
  RETREAT: [
    [({ view, predicate }) => cutsOffForces(view, predicate), 'forces in the field are cut off'],
    [({ view, predicate: { trigger } }) => givesOccasion(view, trigger), 'it only gives an occasion'],
  ],
  AID: [[({ view, predicate: { trigger } }) => givesOccasion(view, trigger), 'it only gives an occasion']],
  CONCEDE: [[({ view, predicate: { trigger } }) => grants(view, trigger), 'it only says that something is so']],
  AGREE: [
    [({ view, predicate: { trigger } }) => swears(view, trigger), 'it only says that something is so'],
    [({ view, predicate }) => onlyShows(view, predicate), 'it only shows something'],
    [({ view, predicate }) => wouldHarm(view, predicate), 'it would be done against the other'],
  ],
  THREATEN: [[({ view, predicate: { trigger } }) => vowsNot(view, trigger), 'it is not to be done']],
};

/** In which other sense a word stands that a rule takes for a deed, or null. */
export const otherSense = (view: SentenceView, rule: EventRule, companions: readonly string[], predicate: Predicate): string | null =>
  OTHER_SENSES[rule.type]?.find(([isMeant]) => isMeant({ view, rule, companions, predicate }))?.[1] ?? null;
