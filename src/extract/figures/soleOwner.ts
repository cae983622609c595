import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { hasRelation } from '../clauses/dependents.ts';
import { isGoverned } from '../clauses/isGoverned.ts';
import { headOf } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { childTowards, clauseHeads } from './clauseHeads.ts';
import type { FoundFigure } from './foundFigure.ts';
import { placeCandidates } from './placeCandidates.ts';
import { statePlace } from './statePlace.ts';
import { TELL } from './verbClasses.ts';

const SETS_OUT =
  /^(?:take|fly|sail|launch|fire|leave|depart|set|roar|put|steam|scramble|lift|embark|loose|shoot|roll|march|head|thunder)$/u;

/** 'Nine jets took off [from Asmar]': craft that set out from a state's land, where nobody else is told to send them; missiles also come from land that others hold. */
export function ownerByOrigin(view: SentenceView, found: FoundFigure): readonly ActorSpan[] {
  if (!/^(?:aircraft|ships)$/u.test(found.measure)) return [];
  const clauses = clauseHeads(view, found.head);
  const from = placeCandidates(view, () => [], null).find((one) => {
    const [clause] = clauseHeads(view, one.head);
    if (clause === undefined || !/^(?:from|out|of)$/u.test(one.marker) || one.place.start < found.end) return false;
    const isOwn = clause === clauses[0] || hasRelation(view, clause, 'acl*') || hasRelation(view, clause, 'conj');
    return isOwn && SETS_OUT.test(lemmaAt(view, clause)) && !hasRelation(view, childTowards(view, one.head, clause), 'nsubj*');
  })?.place;
  const state = from?.country && /^(?:city|country|site|region)$/u.test(from.kind) ? STATE_BY_CODE.get(from.country) : undefined;
  const place = from && state ? statePlace(state.code, from.text, from) : null;
  if (!from || !state || !place) return [];
  const { text, start, end } = from;
  return [{ code: state.code, sector: null, name: state.name, text, start, end, via: 'place', person: false, possessive: false }];
}

/** Whether an actor only tells which place is meant, or where something is. */
const isWhere = ({ sentence: { places, toponyms } }: SentenceView, { start, end, via }: ActorSpan): boolean =>
  via === 'place' ||
  places.some((one) => one.start <= start && end <= one.end) ||
  toponyms.some((one) => one.isLocative && one.start <= start && end <= one.end);

/** '[We] saw reports that 900 men …': who tells or sees the counted, and who is only led back to. */
function perceives(view: SentenceView, placed: PlacedActor): boolean {
  const [clause] = clauseHeads(view, headOf(view, placed));
  const lemma = clause === undefined ? '' : lemmaAt(view, clause);
  return (
    placed.actor.via === 'pronoun' || SPEECH_VERB.has(lemma) || TELL.test(lemma) || /^(?:see|watch|fear|face|detect|spot)$/u.test(lemma)
  );
}

/**
 * '[Oman]'s fleet is reported to hold off the cape with 14 ships': the one side that stands before the counted, however the parse hangs
 * it, and neither tells of them nor is where they are. [] where there are none or several.
 */
export function soleOwner(view: SentenceView, found: FoundFigure, attributions: readonly Attribution[]): readonly ActorSpan[] {
  const isTeller = ({ actor }: PlacedActor): boolean =>
    attributions.some(({ speaker, cue }) => speaker?.start === actor.start || (cue.start <= actor.start && actor.end <= cue.end));
  const sides = view.actors.filter(
    (placed) =>
      placed.actor.code !== '' &&
      placed.actor.end <= found.start &&
      !/^(?:REF|CVL|MED|NGO|SPY|BUS)$/u.test(placed.actor.sector ?? '') &&
      !isTeller(placed) &&
      !perceives(view, placed) &&
      !isWhere(view, placed.actor),
  );
  const free = sides.filter((placed) => !isGoverned(view, placed));
  const [first] = free;
  // 'Chile said [it] had begun drills, parts of them near Peru, and 900 men had moved': who is led back to may own them as well.
  const ledBackTo = view.actors.filter(({ actor }) => actor.via === 'pronoun' && actor.code !== '' && actor.end <= found.start);
  const isOne = first !== undefined && [...sides, ...ledBackTo].every(({ actor }) => actor.code === first.actor.code);
  return isOne && (STATE_BY_CODE.has(first.actor.code) || first.actor.code === 'NATO') ? [first.actor] : [];
}
