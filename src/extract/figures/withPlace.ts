import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { ABROAD } from './abroad.ts';
import { clauseHeads } from './clauseHeads.ts';
import type { FigureMemory } from './figureMemory.ts';
import type { FoundFigure } from './foundFigure.ts';
import { isByWar } from './isByWar.ts';
import { isNewForce } from './isNewForce.ts';
import { HARM } from './ownersOf.ts';
import { isTold, placeCandidates } from './placeCandidates.ts';
import { statePlace } from './statePlace.ts';

/** The place told last before a figure in its own sentence; else, of harm, the first behind it: 'were killed when a shell hit Asmar'. */
function toldHere(view: SentenceView, found: FoundFigure, memory: FigureMemory): PlaceSpan | undefined {
  const told = placeCandidates(view, memory.places, null).filter((one) => isTold(view, one));
  const before = told.findLast((one) => one.place.end <= found.start);
  const behind = HARM.has(found.measure)
    ? told.find((one) => one.place.start >= found.end && isOfOccasion(view, found, one.head))
    : undefined;
  return (before ?? behind)?.place;
}

/** 'were killed [when a shell hit Asmar]': a clause that tells on what occasion. */
function isOfOccasion(view: SentenceView, found: FoundFigure, place: number): boolean {
  const [clause] = clauseHeads(view, found.head);
  const heads = clauseHeads(view, place);
  const to = clause === undefined ? -1 : heads.indexOf(clause);
  return to >= 0 && heads.slice(0, to).every((at) => hasRelation(view, at, 'advcl acl xcomp') || isHarmToo(view, at));
}

/** 'killed nine [and wounded ten in Asmar]': harm that was done with it. */
const isHarmToo = (view: SentenceView, verb: number): boolean =>
  relationAt(view, verb) === 'conj' && [verb, headAt(view, verb)].every((at) => HARMS.test(lemmaAt(view, at)));
const HARMS = /^(?:kill|wound|injure|hurt|maim|burn|shoot|arrest|detain|kidnap|abduct|capture)$/u;

/** 'Oman puts the camp at 900 people': the same again, as another tells it. */
function isPutAt(view: SentenceView, found: FoundFigure): boolean {
  const { from } = tokenRange(view.tokens, found.quantity);
  const [clause] = clauseHeads(view, found.head);
  const isTold = clause !== undefined && /^(?:put|estimate)$/u.test(lemmaAt(view, clause));
  return isTold && wordAt(view, from - 1) === 'at';
}

/** 'In Asmar the two met. A day earlier he had promised [90 million in aid].': what is given on the spot goes to the state whose ground it is. */
function aidedAt(view: SentenceView, found: FoundFigure, { view: before, scene }: FigureMemory): readonly PlaceSpan[] {
  const { to } = tokenRange(view.tokens, found);
  const isAid = view.tokens.slice(to, to + 8).some(({ norm }) => /^(?:aid|assistance|help|grants?|loans?|relief)$/u.test(norm));
  const place = scene().at(-1);
  const owner = found.of[0]?.code;
  if (!isAid || !place?.country || owner === undefined || owner === place.country) return [];
  if (before?.sentence.paragraph !== view.sentence.paragraph) return [];
  const state = statePlace(place.country, place.text, place);
  return state ? [state] : [];
}

/** 'Oman said it had arrested nine': those whom a state takes are where it rules, not where the sentence before was. */
const isTakenByOther = (view: SentenceView, { measure }: FoundFigure, { scene }: FigureMemory): boolean =>
  measure === 'captured' &&
  view.actors.some(({ actor }) => STATE_BY_CODE.has(actor.code) && scene().at(-1)?.country !== actor.code && !actor.possessive);

/** "has killed nine and laid waste [Yemen]'s south": what is done to another land was not done where the sentence before was. */
const tellsOfLand = (view: SentenceView, country: string | null): boolean =>
  view.actors.some(({ actor }) => actor.possessive && actor.code !== country && STATE_BY_CODE.has(actor.code) && isNamed(actor.via));

const isNamed = (via: string): boolean => via === 'name' || via === 'demonym';

/** 'Ten jets have been sent to Oman. A strike at sea killed nine.': where forces were put just before, nothing need have happened. */
const isOfForces = ({ view, figures }: FigureMemory, place: PlaceSpan): boolean =>
  figures.some(
    ({ measure, start, status, where }) =>
      ABROAD.has(measure) &&
      measure !== 'missiles' &&
      status !== 'past' &&
      view !== null &&
      start >= view.sentence.start &&
      where.some(({ id }) => id === place.id),
  );

/**
 * 'A missile hit Asmar. Nine people were killed.': the place told last, in the sentence or in the one before, of harm
 * and of a force that is counted again, where the figure's own clause names none.
 */
export function withPlace(view: SentenceView, found: FoundFigure, memory: FigureMemory): FoundFigure {
  const goesOn = HARM.has(found.measure) || isPutAt(view, found) || (found.rule === 'figure/put-at' && !isNewForce(view, found));
  if (found.where.length === 0 && found.measure === 'money') return { ...found, where: aidedAt(view, found, memory) };
  if (found.where.length > 0 || !goesOn) return found;
  const here = toldHere(view, found, memory);
  // 'A war that has killed 90,000' has places of its own.
  const [clause] = clauseHeads(view, found.head);
  const isAside =
    (clause !== undefined && relationAt(view, clause) === 'acl:relcl') || isByWar(view, found) || isTakenByOther(view, found, memory);
  const isParagraph = !isAside && memory.view?.sentence.paragraph === view.sentence.paragraph;
  const before = isParagraph ? memory.scene().at(-1) : undefined;
  const scene = before && tellsOfLand(view, before.country) ? undefined : before;
  const last = here ?? (scene && HARM.has(found.measure) && isOfForces(memory, scene) ? undefined : scene);
  return last ? { ...found, where: [last] } : found;
}
