import { dependents } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { isDenied, isFuture, isOwn, others, type Told, wordsFrom } from './contentClause.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** Verbs of violence, or of paying back, that their own subject announces. */
const VIOLENT =
  /^(?:destroy|kill|execute|behead|burn|strike|attack|retaliate|hit|punish|crush|annihilate|wipe|sink|bomb|shell|invade|avenge|obliterate|pound|flatten|eliminate|liquidate|root|smash|shoot|target)$/u;
const REPRISAL =
  /^(?:response|retaliation|revenge|vengeance|reprisals?|strikes?|attacks?|war|retribution|punishment|consequences|answer|blow)$/u;
const HARSH =
  /^(?:massive|harsh|crushing|devastating|military|forceful|severe|painful|overwhelming|deadly|armed|swift|decisive|tough|proportionate|heavy|strong|firm|retaliatory|stern|serious|adequate|drastic)$/u;

/** Verbs of answering, which threaten where they are said to be done hard. */
const ANSWERS = /^(?:respond|react|answer|act|retaliate|reply|counter|intervene)$/u;
const HARDLY =
  /^(?:firmly|toughly|harshly|strongly|decisively|forcefully|resolutely|swiftly|militarily|severely|sternly|vigorously|massively|proportionately|immediately)$/u;
/** What one answers with, or takes, where that is meant to hurt. */
const MEANS = /^(?:measure|step|action|sanction|force|response|strike|penalty|counter-?measure|might|weapon)$/u;
/** What whoever does the deed will have to bear. */
const PRICE = /^(?:price|cost|consequence|sanction|response|penalty|measure|repercussion|responsibility)$/u;
/** Deeds of others that one says one will answer. */
const PROVOKING = /^(?:attack|aggression|provocation|incursion|invasion|intervention|violation|strike|raid|attempt|interference|move)$/u;

/** What one threatens not to bear. */
export const ENDURES = /^(?:tolerate|allow|permit|stand|hesitate|stomach|let|rest|forgive)$/u;

const isFierce = (view: SentenceView, noun: number): boolean =>
  REPRISAL.test(wordAt(view, noun)) &&
  (!/^(?:response|answer|strikes?|blow)$/u.test(wordAt(view, noun)) ||
    dependents(view, noun, 'amod').some((at) => HARSH.test(wordAt(view, at))));

const ofWith = (view: SentenceView, head: number): boolean =>
  dependents(view, head, 'obl').some(
    (at) => MEANS.test(lemmaAt(view, at)) && dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'with'),
  );

/** 'will respond firmly', 'would answer with sanctions', 'will take tough measures': an answer that is meant to hurt. */
function isHardAnswer(view: SentenceView, head: number): boolean {
  if (ANSWERS.test(lemmaAt(view, head)))
    return ofWith(view, head) || dependents(view, head, 'advmod').some((at) => HARDLY.test(wordAt(view, at)));
  return (
    lemmaAt(view, head) === 'take' &&
    dependents(view, head, 'obj').some(
      (at) => MEANS.test(lemmaAt(view, at)) && dependents(view, at, 'amod').some((word) => HARSH.test(wordAt(view, word))),
    )
  );
}

/** 'would be forced to act': what one says one cannot but do. */
const isForced = (view: SentenceView, head: number): boolean =>
  /^(?:force|compel|oblige)$/u.test(lemmaAt(view, head)) &&
  verbGroup(view, head).passive &&
  dependents(view, head, 'xcomp').some((at) => ANSWERS.test(lemmaAt(view, at)) || VIOLENT.test(lemmaAt(view, at)));

/** 'told [Chad] that it would pay': whom one tells it, where the clause only has a pronoun for him. */
const addressed = ({ view, cue, speaker }: Told, head: number): readonly PlacedActor[] =>
  /^(?:tell|warn|remind)$/u.test(lemmaAt(view, cue)) &&
  dependents(view, head, 'nsubj*').some((at) => /^(?:it|they|he|she|you)$/u.test(wordAt(view, at)))
    ? findObjects(view, cue).object.filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code)
    : [];

/** 'Chad will pay a high price', 'will face sanctions', 'will be held to account': whom a clause says that it will hurt; [] where it says so of nobody named. */
function madeToPay(told: Told, head: number): readonly PlacedActor[] {
  const { view } = told;
  if (verbGroup(view, head).modal === null || isDenied(view, head)) return [];
  const lemma = lemmaAt(view, head);
  const pays =
    (/^(?:pay|face|suffer|bear)$/u.test(lemma) && dependents(view, head, 'obj').some((at) => PRICE.test(lemmaAt(view, at)))) ||
    // 'the attack would come at a [cost]', 'would carry [consequences]'
    (/^(?:come|carry|have|bring|entail)$/u.test(lemma) &&
      dependents(view, head, 'obj obl').some((at) => PRICE.test(lemmaAt(view, at)) || wordAt(view, at) === 'tag')) ||
    (lemma === 'pay' && dependents(view, head, 'advmod').some((at) => /^(?:dearly|heavily)$/u.test(wordAt(view, at))));
  const isHeld =
    lemma === 'hold' &&
    verbGroup(view, head).passive &&
    /\b(?:accountable|to account|responsible)\b/u.test(wordsFrom(view, head, head + 4));
  const loses = told.attribution.stance === 'warns' && /^(?:lose|forfeit)$/u.test(lemma);
  if (!(pays || isHeld || loses || /^(?:regret|rue)$/u.test(lemma))) return [];
  const named = others(told, head);
  return named.length > 0 ? named : addressed(told, head);
}

/** '[Those] who attack us will pay a price': whoever is meant. */
const isWhoever = (view: SentenceView, head: number): boolean =>
  /^(?:pay|face|suffer|bear)$/u.test(lemmaAt(view, head)) &&
  verbGroup(view, head).modal !== null &&
  dependents(view, head, 'obj').some((at) => PRICE.test(lemmaAt(view, at))) &&
  dependents(view, head, 'nsubj*').some((at) => /^(?:those|anyone|anybody|whoever)$/u.test(wordAt(view, at)));

/** 'any raid', 'an attack on its troops': a deed of others, not yet done. */
const isProvoking = (view: SentenceView, noun: number): boolean =>
  PROVOKING.test(lemmaAt(view, noun)) && dependents(view, noun, 'det').some((at) => wordAt(view, at) === 'any');

/** 'any attack would be met with a crushing response', 'would be treated as an act of war', 'will answer any provocation'. */
function answersAny(view: SentenceView, head: number): boolean {
  if (verbGroup(view, head).modal === null || isDenied(view, head)) return false;
  if (/^(?:answer|respond|react|repel|retaliate|counter)$/u.test(lemmaAt(view, head)))
    return dependents(view, head, 'obj obl').some((at) => isProvoking(view, at));
  return (
    verbGroup(view, head).passive &&
    dependents(view, head, 'nsubj*').some((at) => isProvoking(view, at)) &&
    (/^(?:thwart|repel|suppress|crush|punish|foil)$/u.test(lemmaAt(view, head)) ||
      (/^(?:meet|regard|treat|consider|view|see|answer)$/u.test(lemmaAt(view, head)) &&
        /\b(?:war|response|force|attack|retaliation|aggression|strike|fire|hostile)\b/u.test(wordsFrom(view, head, head + 9))))
  );
}

/** What whoever is dealt with as such has to fear. */
const AS_FOE =
  /\bas (?:an? |the |our |its |their |his )?(?:legitimate |military |hostile |mere |common )?(?:enem(?:y|ies)|targets?|traitors?|accomplices?|terrorists?|invaders?|occupiers?|rebels?|aggressors?|belligerents?|criminals?|spies)\b/u;

/** 'soldiers who come will be treated as accomplices': how one says that others will be dealt with. */
const isTreatedAsFoe = (view: SentenceView, head: number): boolean =>
  /^(?:treat|regard|consider|view|see)$/u.test(lemmaAt(view, head)) &&
  verbGroup(view, head).passive &&
  isFuture(view, head) &&
  !isDenied(view, head) &&
  AS_FOE.test(wordsFrom(view, head, head + 6));

/** '[if] sanctions follow, we will react': an answer of one's own to what others may do. */
const answersIf = (view: SentenceView, head: number): boolean =>
  (ANSWERS.test(lemmaAt(view, head)) ||
    (lemmaAt(view, head) === 'take' && dependents(view, head, 'obj').some((at) => MEANS.test(lemmaAt(view, at))))) &&
  isMadeToDepend(view, head);

/** 'would impose heavy costs [if] it moved', 'would inflict sanctions [in case of] a raid': a price that one will set on what others may do. */
const imposesIf = (view: SentenceView, head: number): boolean =>
  /^(?:impose|inflict|exact|levy)$/u.test(lemmaAt(view, head)) &&
  dependents(view, head, 'obj').some((at) => PRICE.test(lemmaAt(view, at)) || MEANS.test(lemmaAt(view, at))) &&
  (isMadeToDepend(view, head) || /\bin (?:the )?(?:case|event) of\b/u.test(wordsFrom(view, head, view.tokens.length)));

/** 'would turn the town into [ashes]': what is left of what somebody says that he will destroy. */
const RUINS = /^(?:ashes|ash|rubble|ruins|graveyard|sea|hell|dust|cemetery|wasteland)$/u;
const turnsToRuins = (view: SentenceView, head: number): boolean =>
  /^(?:turn|reduce|transform|bomb)$/u.test(lemmaAt(view, head)) && dependents(view, head, 'obl').some((at) => RUINS.test(wordAt(view, at)));

const HARD = /^(?:hard|harder|difficult|costly|painful|impossible|uncomfortable)$/u;

/** 'would [make] it very hard for Chad': for whom a deed of one's own is to leave no easy way. */
const madeHardFor = ({ view, speaker, to }: Told, head: number): readonly PlacedActor[] => {
  const hard =
    lemmaAt(view, head) === 'make' ? [2, 3, 4, 5, 6, 7].map((on) => head + on).find((at) => HARD.test(wordAt(view, at))) : undefined;
  // 'make it "very, very [hard]" for Chad'
  const next = hard === undefined ? -1 : view.tokens.findIndex(({ kind }, at) => at > hard && kind !== 'punctuation');
  return view.actors.filter(({ actor, from }) => {
    const mark = /^(?:the|mr|mrs|ms|president|premier)$/u.test(wordAt(view, from - 1)) ? from - 2 : from - 1;
    return mark === next && from < to && wordAt(view, mark) === 'for' && actor.code !== '' && actor.code !== speaker.actor.code;
  });
};

/** What one can do to another without a blow. */
const HARMFUL = /^(?:cut|shut|turn|halt|block|expel|freeze|seize|blockade|close|withhold|suspend|sever|recall)$/u;

/** 'could [strike] on its own', 'might [cut] off the gas': what one says is possible that one does to hurt. */
const mayStrike = (view: SentenceView, head: number): boolean =>
  (VIOLENT.test(lemmaAt(view, head)) || HARMFUL.test(lemmaAt(view, head))) &&
  /^(?:could|might|may)$/u.test(verbGroup(view, head).modal ?? '') &&
  !verbGroup(view, head).passive;

/** 'their ships are [targets]': whom one warns that one will strike. */
const isMarked = (view: SentenceView, head: number, warns: boolean): boolean =>
  /^targets?$/u.test(wordAt(view, head)) &&
  dependents(view, head, 'cop').length > 0 &&
  (warns || dependents(view, head, 'amod').some((at) => /^(?:legitimate|military|fair)$/u.test(wordAt(view, at))));

/** 'all options are open', 'force remained an option', 'would amount to war', 'is a red line': words that threaten whoever says them. */
const OPEN =
  /\b(?:all|every|no) options? (?:is|are|remains?|was|were|stays?|lies?)? ?(?:on the table|open|off the table|ruled out)|\b(?:force|military action|intervention|sanctions) (?:is|are|was|were|remains?|remained|stays?) (?:still )?(?:an option|on the table|not (?:ruled out|excluded|off the table))\b|\b(?:will|would) (?:amount to|mean|constitute|be) (?:a |an )?(?:declaration of |act of )?war\b|\b(?:is|are|was|were|be|as|cross(?:es|ed|ing)?|represents?|constitutes?|remains?) (?:an? |our |its |the |their )?(?:clear |absolute |real )?red lines?\b|\b(?:is|are|was|were|be|remains?) (?:now |all |henceforth )?fair game\b|\b(?:will|would|shall|must|can|could)(?: not|n[’']t| never) (?:go|be left|remain|pass) (?:unpunished|unanswered|without (?:an? )?(?:response|answer|reply|consequences?))\b/u;

/** 'would have grave consequences', 'such strikes would have consequences': what a deed will bring on whoever does it. */
const bringsPrice = (view: SentenceView, head: number): boolean =>
  /^(?:have|entail|carry|bring|trigger|come)$/u.test(lemmaAt(view, head)) &&
  verbGroup(view, head).modal !== null &&
  !isDenied(view, head) &&
  dependents(view, head, lemmaAt(view, head) === 'come' ? 'obl' : 'obj').some(
    (at) =>
      /^(?:consequences|repercussions|implications|costs?|price)$/u.test(wordAt(view, at)) &&
      (dependents(view, at, 'amod').length > 0 || dependents(view, head, 'nsubj').some((of) => PROVOKING.test(lemmaAt(view, of)))),
  );

/** 'stands ready to [intervene]': force that one says one is ready for. */
const isReadyToStrike = (view: SentenceView, head: number): boolean =>
  (/^(?:ready|prepared)$/u.test(wordAt(view, head)) ||
    dependents(view, head, 'xcomp advmod').some((at) => /^(?:ready|prepared)$/u.test(wordAt(view, at)))) &&
  [head, ...dependents(view, head, 'xcomp')].some((at) =>
    dependents(view, at, 'xcomp advcl ccomp').some(
      (deed) =>
        VIOLENT.test(lemmaAt(view, deed)) ||
        /^(?:intervene|retaliate|inflict|impose|sanction)$/u.test(lemmaAt(view, deed)) ||
        (lemmaAt(view, deed) === 'take' &&
          dependents(view, deed, 'obj').some((what) => /^(?:step|measure|action)s?$|^kinds$/u.test(lemmaAt(view, what)))),
    ),
  );

/** 'There will be a high price to pay': what the clause says will come. */
const isPriceToCome = (view: SentenceView, head: number): boolean =>
  dependents(view, head, 'expl').length > 0 &&
  isFuture(view, head) &&
  !isDenied(view, head) &&
  dependents(view, head, 'nsubj').some(
    (at) => PRICE.test(lemmaAt(view, at)) && (/^consequences/u.test(wordAt(view, at)) || dependents(view, at, 'amod').length > 0),
  );

/** 'will pull out unless …': what is to come if others do not yield. */
const isConditioned = (view: SentenceView, head: number): boolean =>
  dependents(view, head, 'advcl*').some((clause) => dependents(view, clause, 'mark').some((mark) => wordAt(view, mark) === 'unless'));

/** 'warned that it would think again [if] …': so is what a warning makes depend on others. */
const isMadeToDepend = (view: SentenceView, head: number): boolean =>
  dependents(view, head, 'advcl*').some((clause) => dependents(view, clause, 'mark').some((mark) => wordAt(view, mark) === 'if'));

/** Whom an announced deed would be done to: 'would strike [Chad]', 'will not tolerate raids from [Sudan]'. */
export function doneTo({ view, speaker }: Told, head: number): readonly PlacedActor[] {
  const { object, oblique, owners } = findObjects(view, head);
  const found = [
    object,
    ...['against', 'on', 'with', 'from', 'by', 'to', 'at', 'for', 'in'].map((slot) => oblique.get(slot) ?? []),
    owners,
  ];
  return (
    found
      .map((some) => some.filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code))
      .find((some) => some.length > 0) ?? []
  );
}

/** Whom it would be done to; where the clause names nobody, who is told of in its condition: 'would cut the gas if [Chad] closed the road'. */
function withCondition(told: Told, head: number): readonly PlacedActor[] {
  const done = doneTo(told, head);
  if (done.length > 0 || !isMadeToDepend(told.view, head)) return done;
  return dependents(told.view, head, 'advcl*')
    .filter((clause) => dependents(told.view, clause, 'mark').some((mark) => /^(?:if|unless)$/u.test(wordAt(told.view, mark))))
    .flatMap((clause) => others(told, clause));
}

/** 'warned that it will not tolerate', 'would destroy any', 'promised a crushing response', 'said that Chad will pay a price'. */
export function threatIn(told: Told): SpeechDeed | null {
  const { view, heads, cue, attribution } = told;
  const deed = { rule: SPEECH_RULES.threaten, recipients: [], of: null };
  if (/^(?:denies|accuses|doubts|demands)$/u.test(attribution.stance)) return null;
  if (OPEN.test(told.words())) return deed;
  if (attribution.stance === 'promises') {
    const object = dependents(view, cue, 'obj').find((at) => at > cue);
    if (object !== undefined && isFierce(view, object)) return { ...deed, recipients: doneTo(told, cue) };
    const bound = dependents(view, cue, 'xcomp ccomp advcl*')
      .map((at) => madeHardFor(told, at))
      .find((some) => some.length > 0);
    if (bound) return { ...deed, recipients: bound };
    const payers = heads.map((head) => madeToPay(told, head)).find((some) => some.length > 0);
    if (payers) return { ...deed, recipients: payers };
    if (heads.some((head) => answersAny(view, head))) return deed;
    if (heads.some((head) => VIOLENT.test(lemmaAt(view, head)) && isFuture(view, head) && !isDenied(view, head))) return deed;
    const violent = dependents(view, cue, 'xcomp ccomp').find((at) => VIOLENT.test(lemmaAt(view, at)) && !verbGroup(view, at).negated);
    return violent === undefined ? null : { ...deed, recipients: doneTo(told, violent), of: violent };
  }
  for (const head of heads) {
    const payers = madeToPay(told, head);
    if (payers.length > 0) return { ...deed, recipients: payers };
    if (isWhoever(view, head) || answersAny(view, head) || isTreatedAsFoe(view, head)) return deed;
    if (isMarked(view, head, attribution.stance === 'warns')) return { ...deed, recipients: others(told, head) };
    if (bringsPrice(view, head)) return deed;
    if (isOwn(told, head) && isReadyToStrike(view, head)) return { ...deed, recipients: doneTo(told, head) };
    if (view.isVerb[cue] && isOwn(told, head) && mayStrike(view, head) && !isDenied(view, head))
      return { ...deed, recipients: doneTo(told, head), of: head };
    if (isPriceToCome(view, head)) return { ...deed, recipients: doneTo(told, head) };
    if (!isOwn(told, head) || !isFuture(view, head)) continue;
    const hampered = isDenied(view, head) ? [] : madeHardFor(told, head);
    if (hampered.length > 0) return { ...deed, recipients: hampered };
    const depends = attribution.stance === 'warns' && isMadeToDepend(view, head);
    const isNot = isDenied(view, head);
    const isFierceDeed =
      VIOLENT.test(lemmaAt(view, head)) ||
      turnsToRuins(view, head) ||
      answersIf(view, head) ||
      (HARMFUL.test(lemmaAt(view, head)) && isMadeToDepend(view, head)) ||
      imposesIf(view, head) ||
      isConditioned(view, head) ||
      isHardAnswer(view, head) ||
      isForced(view, head) ||
      depends;
    const isNotBorne =
      ENDURES.test(lemmaAt(view, head)) || (attribution.stance === 'warns' && /^(?:recogni[sz]e|yield)$/u.test(lemmaAt(view, head)));
    if (isNot ? isNotBorne : isFierceDeed) return { ...deed, recipients: withCondition(told, head), of: head };
  }
  return null;
}
