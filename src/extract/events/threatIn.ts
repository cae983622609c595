import { dependents } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { isDenied, isFuture, isOwn, type Told, wordsFrom } from './contentClause.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** Verbs of violence, or of paying back, that their own subject announces. */
const VIOLENT =
  /^(?:destroy|kill|execute|behead|burn|strike|attack|retaliate|hit|punish|crush|annihilate|wipe|sink|bomb|shell|invade|avenge|obliterate|pound|flatten|eliminate|liquidate|root|smash|shoot|target)$/u;
const REPRISAL =
  /^(?:response|retaliation|revenge|vengeance|reprisals?|strikes?|attacks?|war|retribution|punishment|consequences|answer|blow)$/u;
const HARSH =
  /^(?:massive|harsh|crushing|devastating|military|forceful|severe|painful|overwhelming|deadly|armed|swift|decisive|tough|proportionate|heavy|strong)$/u;

/** What one threatens not to bear. */
export const ENDURES = /^(?:tolerate|allow|permit|stand|hesitate|stomach|recognise|recognize|let|rest|forgive|yield)$/u;

const isFierce = (view: SentenceView, noun: number): boolean =>
  REPRISAL.test(wordAt(view, noun)) &&
  (!/^(?:response|answer|strikes?|blow)$/u.test(wordAt(view, noun)) ||
    dependents(view, noun, /^amod$/u).some((at) => HARSH.test(wordAt(view, at))));

/** 'will pull out unless …': what is to come if others do not yield. */
const isConditioned = (view: SentenceView, head: number): boolean =>
  dependents(view, head, /^advcl/u).some((clause) => dependents(view, clause, /^mark$/u).some((mark) => wordAt(view, mark) === 'unless'));

/** Whom an announced deed would be done to: 'would strike [Chad]', 'will not tolerate raids from [Sudan]'. */
function doneTo({ view, speaker }: Told, head: number): readonly PlacedActor[] {
  const { object, oblique, owners } = findObjects(view, head);
  const found = [object, ...['against', 'on', 'with', 'from', 'by', 'to', 'in'].map((slot) => oblique.get(slot) ?? []), owners];
  return (
    found
      .map((some) => some.filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code))
      .find((some) => some.length > 0) ?? []
  );
}

/** 'warned that it will not tolerate', 'would destroy any', 'promised a crushing response', 'vowed to strike back'. */
export function threatIn(told: Told): SpeechDeed | null {
  const { view, heads, cue, from, to, attribution } = told;
  const deed = { rule: SPEECH_RULES.threaten, recipients: [], of: null };
  if (/^(?:denies|accuses|doubts|demands)$/u.test(attribution.stance)) return null;
  if (
    /\b(?:all|every|no) options? (?:is|are|remains?|was|were|stays?|lies?)? ?(?:on the table|open|off the table|ruled out)/u.test(
      wordsFrom(view, from, to),
    )
  )
    return deed;
  if (attribution.stance === 'promises') {
    const object = dependents(view, cue, /^obj$/u).find((at) => at > cue);
    if (object !== undefined && isFierce(view, object)) return { ...deed, recipients: doneTo(told, cue) };
    const violent = dependents(view, cue, /^(?:xcomp|ccomp)$/u).find(
      (at) => VIOLENT.test(lemmaAt(view, at)) && !verbGroup(view, at).negated,
    );
    return violent === undefined ? null : { ...deed, recipients: doneTo(told, violent) };
  }
  for (const head of heads) {
    if (!isOwn(told, head) || !isFuture(view, head)) continue;
    const isNot = isDenied(view, head);
    const isFierceDeed = VIOLENT.test(lemmaAt(view, head)) || isConditioned(view, head);
    if (isNot ? ENDURES.test(lemmaAt(view, head)) : isFierceDeed) return { ...deed, recipients: doneTo(told, head), of: head };
  }
  return null;
}
