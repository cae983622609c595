import type { Measure } from '../../codebook/measure.ts';
import { dependents, hasRelation, headAt, xposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { isMet } from './isMet.ts';
import { isOfPastYear } from './settledIn.ts';
import type { Telling } from './telling.ts';
import { ARRIVE } from './verbClasses.ts';

const OVER =
  /^(?:flee|evacuate|march|protest|demonstrate|rally|withdraw|return|leave|fire|launch|shoot|drop|destroy|lose|sink|hit|cross|storm|arrest|expel|fight|kill|release|try|attempt|strip|drive|walk|down|chase|escort|bomb|board|intercept|scramble|dismantle|scrap|retire|test|deport|patrol|jump|burn|crash|seize|capture|damage|spend|pump|sell|rescue|free|repatriate|displace|resettle|picket|attack|strand|shell|down|close|execute|disappear|torture|abuse|beat|surrender|capitulate|defect|desert|ram|torpedo|disable|cripple|wreck|ambush|neutralise|neutralize|eliminate|annihilate|obliterate|scuttle|deflect|demolish|unleash|loose|lob|hurl|detonate|discharge)$/u;
const PAID =
  /^(?:give|pump|spend|pay|provide|donate|send|hand|transfer|deliver|invest|disburse|lend|cost|raise|channel|pour|borrow|repay|grant|remit|wire|donate|award|squander|seize|freeze)$/u;
/** In the simple past these tell of what has ended. */
const ENDED = /^(?:participate|take|train|serve|exercise|practise|practice|attend|gather|line)$/u;

/** 'fled', 'were shot down', 'walked through it', 'had been camping': done with when the text is written. */
export function isOver(view: SentenceView, telling: Telling, measure: Measure, figureEnd: number): boolean {
  const { clause, group, lemma, relation } = telling;
  if (measure === 'money') return PAID.test(lemma) && relation !== 'obl' && !/^VB[PZ]?$/u.test(xposAt(view, clause));
  if (isMet(view, telling, measure, figureEnd)) return true;
  if (isUnfinished(view, clause)) return false;
  if (measure === 'people' && isSeen(view, clause)) return true;
  if (lemma === 'pull' && isPulledOut(view, clause, figureEnd)) return !group.progressive;
  if (isBooty(view, telling) || isUsedUp(view, telling)) return true;
  if (isLetFly(view, telling, measure)) return true;
  if (isBeaten(view, telling, measure) || isSentBack(view, clause) || isWatched(view, telling, measure)) return true;
  // 'where 90 of its police already [patrol] the town': going on as it is told
  const isGoingOn = lemma === 'patrol' && /^VB[PZ]$/u.test(xposAt(view, clause));
  if (OVER.test(lemma) && !isGoingOn && !(group.progressive && group.modal === null && measure !== 'people')) return true;
  // 'three rockets launched on Monday'
  if (OVER.test(lemmaAt(view, figureEnd)) && xposAt(view, figureEnd) === 'VBN' && hasRelation(view, figureEnd, 'acl*')) return true;
  if (isOfEarlier(view, clause, figureEnd) || isOnce(view, clause) || isOfThen(view, clause)) return true;
  // 'residents forced to flee'
  const isForced = /^(?:forced|driven|compelled)$/u.test(wordAt(view, figureEnd)) && wordAt(view, figureEnd + 1) === 'to';
  if (isForced && OVER.test(lemmaAt(view, figureEnd + 2))) return true;
  const isCarried =
    measure === 'people' &&
    /^VB[DN]$/u.test(xposAt(view, clause)) &&
    /^(?:fly|bring|take|send|transport|bused?|bus|move|turn|carry|ferry|ship|lift|airlift|pluck|whisk)$/u.test(lemma);
  if (isCarried && wordAt(view, clause + 1) !== 'in' && group.modal === null && (!group.passive || wordAt(view, clause + 1) === 'out'))
    return true;
  if (group.passive && isOfPastYear(view, clause)) return true;
  // 'Some 900 men [were involved]'
  if (
    /^(?:involved?|engaged?)$/u.test(lemma) &&
    relation === 'nsubj:pass' &&
    dependents(view, clause, 'aux*').some((at) => /^(?:were|was)$/u.test(wordAt(view, at)))
  )
    return true;
  const isBare = xposAt(view, clause) === 'VBD';
  const isAgent = relation === 'nsubj';
  // 'gave up their posts', 'joined the drill'
  const isGone = /^(?:up|off)$/u.test(wordAt(view, clause + 1)) || (lemma === 'join' && joinsDeed(view, clause));
  if (isAgent && isBare && (ENDED.test(lemma) || isGone || !ARRIVE.test(lemma))) return true;
  // 'the islet that nine men [had occupied]'
  if (hasHad(view, clause) && isAgent && hasRelation(view, clause, 'acl*') && !ARRIVE.test(lemma)) return true;
  // 'had been camping', but not of what somebody says had been going on
  return hasHad(view, clause) && group.progressive && isAgent;
}

/** '[let loose] 90 missiles', '[sent] 90 rockets at the town'. */
const isLetFly = (view: SentenceView, { clause, group, relation }: Telling, measure: Measure): boolean => {
  if (measure !== 'missiles' || group.modal !== null || group.progressive) return false;
  const isLoose = /^(?:loose|fly)$/u.test(wordAt(view, clause)) && lemmaAt(view, clause - 1) === 'let';
  const isLet = lemmaAt(view, clause) === 'let' && /^(?:loose|fly)$/u.test(wordAt(view, clause + 1));
  const aim = dependents(view, clause, 'obl*')
    .flatMap((at) => dependents(view, at, 'case'))
    .map((at) => wordAt(view, at));
  const isAimed =
    /^(?:send|rain|pour|aim|throw|direct)$/u.test(lemmaAt(view, clause)) && relation === 'obj' && xposAt(view, clause) === 'VBD';
  return isLoose || isLet || (isAimed && aim.some((word) => /^(?:at|into|towards?|on|upon)$/u.test(word)));
};

/** '[struck] two tankers', 'two tankers were [struck]'. */
const isBeaten = (view: SentenceView, { clause, group, lemma, relation }: Telling, measure: Measure): boolean =>
  /^(?:strike|target|raid|pound|knock|blow|take)$/u.test(lemma) &&
  /^(?:ships|vehicles|aircraft|weapons|sites)$/u.test(measure) &&
  /^(?:obj|nsubj:pass)$/u.test(relation) &&
  (!/^(?:knock|blow|take)$/u.test(lemma) || /^(?:out|up|apart)$/u.test(wordAt(view, clause + 1))) &&
  group.modal === null &&
  !group.progressive;

const AWAY = /^(?:back|home|out|away|off)$/u;

/** 'have been [sent back]', '[flew out] of Muscat', '[sailed home]': they are there no more. */
const isSentBack = (view: SentenceView, clause: number): boolean =>
  /^(?:send|turn|fly|ship|move|bring|escort|bus|take|sail|drive|airlift|hand|push|march|pack|go|draw|call|head)$/u.test(
    lemmaAt(view, clause),
  ) &&
  /^VB[DN]$/u.test(xposAt(view, clause)) &&
  AWAY.test(wordAt(view, clause + 1)) &&
  !(
    /^(?:take|hand|drive|march|push|send|bring|turn|go|draw|call|head)$/u.test(lemmaAt(view, clause)) &&
    /^(?:out|off|away)$/u.test(wordAt(view, clause + 1)) &&
    wordAt(view, clause + 2) !== 'of'
  ) &&
  // 'are [to be sent home]', 'will be flown out'
  !dependents(view, clause, 'aux mark').some((at) =>
    /^(?:to|will|would|shall|may|might|could|can|must|should|being)$/u.test(wordAt(view, at)),
  );

/** '[detected] nine jets off its coast': what flew past when it was seen. */
const isWatched = (view: SentenceView, { clause, lemma, relation }: Telling, measure: Measure): boolean =>
  measure === 'aircraft' &&
  relation === 'obj' &&
  /^(?:detect|track|spot|log|record|monitor|sight|observe|count|identify|scramble)$/u.test(lemma) &&
  xposAt(view, clause) === 'VBD';

/** 'pulled out 90 men', 'pulled 90 of its men [out] of Asmar'. */
const isPulledOut = (view: SentenceView, clause: number, figureEnd: number): boolean =>
  wordAt(view, clause + 1) === 'out' || view.tokens.slice(figureEnd, figureEnd + 5).some(({ norm }) => norm === 'out');

/** 'were taken [as trophies]', 'took nine tanks [as booty]'. */
const isBooty = (view: SentenceView, { clause, lemma, relation }: Telling): boolean =>
  lemma === 'take' &&
  /^(?:obj|nsubj:pass)$/u.test(relation) &&
  view.tokens
    .slice(clause, clause + 14)
    .some(
      ({ norm }, at) =>
        norm === 'as' &&
        view.tokens.slice(clause + at, clause + at + 4).some((one) => /^(?:trophy|trophies|booty|spoils)$/u.test(one.norm)),
    );

/** 'took the airfield [with 90 helicopters]', 'attacked it [with 90 drones]': what a blow already struck was struck with. */
const isUsedUp = (view: SentenceView, { clause, group, lemma, relation }: Telling): boolean =>
  /^(?:take|seize|capture|attack|assault|storm|raid|strike|hit|bomb|shell)$/u.test(lemma) &&
  /^obl/u.test(relation) &&
  group.modal === null &&
  !group.progressive &&
  (/^VBD$/u.test(xposAt(view, clause)) || dependents(view, clause, 'aux').some((at) => /^(?:have|has|had)$/u.test(wordAt(view, at)))) &&
  dependents(view, clause, 'obj').length > 0;

/** 'with 900 people of the valley forced to flee' */
const isMadeTo = (view: SentenceView, clause: number): boolean =>
  /^(?:force|drive|compel)$/u.test(lemmaAt(view, clause)) &&
  xposAt(view, clause) === 'VBN' &&
  dependents(view, clause, 'xcomp').some((at) => OVER.test(lemmaAt(view, at)));

/** '900 residents of the valley [forced to flee]', whatever the parse hangs it on. */
function isDrivenOut(view: SentenceView, head: number): boolean {
  if (wordAt(view, head + 1) !== 'of') return false;
  const forced = view.tokens.slice(head + 2, head + 6).findIndex(({ norm }) => /^(?:forced|driven|compelled|,)$/u.test(norm)) + head + 2;
  return (
    /^(?:forced|driven|compelled)$/u.test(wordAt(view, forced)) && wordAt(view, forced + 1) === 'to' && OVER.test(lemmaAt(view, forced + 2))
  );
}

/** 'the disappearance of 900 men', or what they were forced to: they are there no more. */
export function areGone(view: SentenceView, head: number): boolean {
  const noun = headAt(view, head);
  const told = [head, ...dependents(view, head, 'nmod')].flatMap((at) => dependents(view, at, 'acl'));
  if ([noun, ...told].some((at) => at >= 0 && isMadeTo(view, at)) || isDrivenOut(view, head)) return true;
  return noun >= 0 && hasRelation(view, head, 'nmod') && ENDS.test(lemmaAt(view, noun));
}

const ENDS = /^(?:disappearance|flight|exodus|expulsion|deportation|displacement|extermination)$/u;

const hasHad = (view: SentenceView, verb: number): boolean => dependents(view, verb, 'aux').some((at) => wordAt(view, at) === 'had');

const joinsDeed = (view: SentenceView, verb: number): boolean =>
  dependents(view, verb, 'obj').some((at) =>
    /^(?:exercise|drill|manoeuvre|maneuver|operation|march|rally|protest|strike|parade)$/u.test(lemmaAt(view, at)),
  );

/** 'allowed to [return]': an infinitive tells nothing of the past, save 'to have returned'. */
const isUnfinished = (view: SentenceView, clause: number): boolean =>
  xposAt(view, clause) === 'VB' &&
  // 'forced 900 people to flee' tells that they fled.
  !(
    /^VB[DN]$/u.test(xposAt(view, headAt(view, clause))) &&
    /^(?:force|prompt|cause|drive|compel|lead)$/u.test(lemmaAt(view, headAt(view, clause)))
  ) &&
  !dependents(view, clause, 'aux').some((at) => /^(?:have|had|did|'ve)$/u.test(wordAt(view, at)));

/** '[saw] 900 people marching', '[drew] 900 people': a gathering told in the past is over. */
const isSeen = (view: SentenceView, clause: number): boolean =>
  [clause, headAt(view, clause), headAt(view, headAt(view, clause))].some(
    (at) => at >= 0 && /^(?:see|draw|attract|bring)$/u.test(lemmaAt(view, at)) && (xposAt(view, at) === 'VBD' || hasHad(view, at)),
  );

/** '[once] had 900 men': not 'once it has'. */
const isOnce = (view: SentenceView, clause: number): boolean =>
  xposAt(view, clause) === 'VBD' &&
  (/^(?:once|formerly|previously)$/u.test(wordAt(view, clause - 1)) ||
    view.tokens.slice(0, clause).some(({ norm }, at) => /^(?:height|peak)$/u.test(norm) && wordAt(view, at - 2) === 'at') ||
    (wordAt(view, clause - 1) === 'to' && wordAt(view, clause - 2) === 'used'));

/** 'scaled back a [previous build-up] of 900 men': one that the text calls earlier. */
const isOfEarlier = (view: SentenceView, clause: number, figureEnd: number): boolean =>
  view.tokens
    .slice(clause, figureEnd)
    .some(
      ({ norm }, index) =>
        /^(?:build-up|buildup|deployment)$/u.test(norm) && /^(?:previous|earlier)$/u.test(wordAt(view, clause + index - 1)),
    );

/** 'follows a like one in the spring, [when Oman gathered] 900 men': what a clause tells of a time named right before it is of then. */
const isOfThen = (view: SentenceView, clause: number): boolean =>
  /^VB[DN]$/u.test(xposAt(view, clause)) &&
  [...dependents(view, clause, 'advmod mark')].some((at) => {
    const before = view.tokens[wordAt(view, at - 1) === ',' ? at - 2 : at - 1];
    return wordAt(view, at) === 'when' && before !== undefined && view.sentence.times.some(({ end }) => end === before.end);
  });
