import { dependent, dependents } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { impliedActor } from '../context/impliedActor.ts';
import type { Attribution } from '../speech/attribution.ts';
import { isDenied, isFuture, isOwn, others, type Told, wordsFrom } from './contentClause.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';
import { doneTo, ENDURES } from './threatIn.ts';

/** What it is no refusal not to do. */
const HARMLESS =
  /^(?:comment|say|discuss|disclose|confirm|speculate|elaborate|name|tell|speak|be|have|attack|invade|fight|strike|send|deploy|start|escalate|use|harm|hurt|provoke|need|know|think|want|change|happen|matter|work|affect|mean|become|take|go|come|see|get|reveal|identify|rule|give|hesitate|lose|forget|seek)$/u;

/** Words of a claim, and what those say of it who reject it. */
const CLAIM =
  /^(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|assertions?|rumou?rs?|figures?|insinuations?|summits?|meetings?|talks?|warnings?|alarm)$/u;
const BASELESS =
  /^(?:baseless|false|untrue|groundless|unfounded|absurd|nonsense|lies?|fabrications?|fabricated|fake|inventions?|wrong|rubbish|ridiculous|unsubstantiated|propaganda|fiction|slander|premature|far-fetched|hysteria|hysterical|alarmist|unserious)$/u;

/** Who made the claim that is denied: the last to speak before, in this sentence or the one before. */
function denied({ speaker, attribution }: Told, earlier: readonly Attribution[]): readonly PlacedActor[] {
  const maker = earlier.findLast(
    (one) =>
      one.cue.start < attribution.cue.start && one.speaker !== null && one.speaker.code !== '' && one.speaker.code !== speaker.actor.code,
  );
  return maker?.speaker ? [impliedActor(maker.speaker)] : [];
}

/** "said that Oslo's claims were baseless", '"That is nonsense," she said': whose claim the subject is; null where none is called so. */
function calledBaseless({ view, speaker }: Told, head: number): readonly PlacedActor[] | null {
  if (!BASELESS.test(wordAt(view, head))) return null;
  if (dependents(view, head, 'nsubj*').some((at) => /^(?:that|this|these|those|it)$/u.test(wordAt(view, at))) && !isDenied(view, head))
    return [];
  const claim = dependents(view, head, 'nsubj*').find((at) => CLAIM.test(wordAt(view, at)));
  return claim === undefined
    ? null
    : phraseActors(view, claim).filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code);
}

/** What nobody who says so will hear of. */
const NEVER =
  /\b(?:out of the question|(?:a|an|be) non-?starter|(?:is|are|was|were|be) (?:simply |totally |completely |absolutely )?unacceptable|(?:not|n't) (?:acceptable|negotiable|an option|on the table|up for discussion)|(?<!not )off the table|not for sale|no question of|unthinkable|there (?:can|could|will|would|was|were|is|are) (?:be )?no (?:dialogue|talks|negotiations?|deal|compromise|point in|concessions?|return to))\b/u;

/** 'said that lifting the ban on Chad was out of the question': whom the rejected thing is about, the first who is named. */
const refused = (told: Told): readonly PlacedActor[] =>
  told.view.actors
    .filter(
      ({ actor, from }) =>
        from >= told.from && from < told.to && actor.code !== '' && actor.code !== told.speaker.actor.code && actor.via !== 'pronoun',
    )
    .slice(0, 1);

const NO_PART =
  /\bno (?:plans?|intentions?|intent|hand|role|part|involvement|designs|interest|desire|wish|links?|connection|troops|soldiers|forces|threat)\b|\b(?:not|n't) have any (?:\w+ )?(?:plans?|intentions?|designs)\b/u;

/** 'said that [Chad] has no say in it': what another is told that it has no right to. */
const NO_SAY = /^no (?:say|veto|right|business|voice|claim)\b/u;

/** 'is not going to [pay]': what is not going to be done. */
const goingTo = (view: SentenceView, head: number): number =>
  lemmaAt(view, head) === 'go' ? (dependent(view, head, 'xcomp') ?? head) : head;

/** 'has nothing to [apologise] for': what there is no reason to do; null where nothing is done. */
function afterNothing(view: SentenceView, from: number, to: number): number | null {
  for (let at = from; at + 2 < to; at++)
    if (wordAt(view, at) === 'nothing' && wordAt(view, at + 1) === 'to' && view.isVerb[at + 2]) return at + 2;
  return null;
}

/** 'insists that it has no plan to', 'says she did nothing of the sort', 'said it would not pay', 'denied having fired'. */
export function denialIn(told: Told, earlier: readonly Attribution[]): SpeechDeed | null {
  const { view, heads, attribution, cue } = told;
  const deed = { rule: SPEECH_RULES.deny, recipients: denied(told, earlier), of: null };
  if (attribution.stance === 'denies') return /^(?:deny|refute|rebut)$/u.test(lemmaAt(view, cue)) && attribution.tells ? deed : null;
  if (!/^(?:states|claims|warns)$/u.test(attribution.stance)) return null;
  const words = told.words();
  if (/\bnothing (?:of the (?:sort|kind)|to do with|like that|to (?:discuss|talk about|apologi[sz]e for|negotiate|hide))\b/u.test(words))
    return { ...deed, of: afterNothing(view, told.from, told.to) };
  if (/\bno truth (?:in|to)\b|\bno such (?:thing|plans?|orders?|talks|meetings?|contacts?|deal)\b|\bnot true\b/u.test(words)) return deed;
  if (NEVER.test(words)) return { ...deed, recipients: refused(told) };
  for (const head of heads) {
    const makers = calledBaseless(told, head);
    if (makers) return { ...deed, recipients: makers.length > 0 ? makers : deed.recipients };
    const barred = lemmaAt(view, head) === 'have' && NO_SAY.test(wordsFrom(view, head + 1, head + 3)) ? others(told, head) : [];
    if (barred.length > 0) return { ...deed, recipients: barred, of: head };
    if (!isOwn(told, head) || !isDenied(view, head)) continue;
    if (NO_PART.test(words) || /\bnot (?:involved|responsible|behind)\b/u.test(words)) return deed;
    const act = goingTo(view, head);
    const refuses =
      isFuture(view, act) &&
      view.isVerb[act] &&
      !verbGroup(view, act).passive &&
      !HARMLESS.test(lemmaAt(view, act)) &&
      !ENDURES.test(lemmaAt(view, act));
    if (refuses)
      return {
        rule: SPEECH_RULES.deny,
        recipients: doneTo(told, act).filter(({ actor }) => !/^(?:CVL|REF)$/u.test(actor.sector ?? '') && actor.code !== 'REF'),
        of: act,
      };
  }
  return null;
}
