import { disputeOf } from '../../codebook/disputedPlaces.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, PlaceSpan } from '../../model/reading.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { HARM } from '../figures/ownersOf.ts';
import { statePlace } from '../figures/statePlace.ts';
import type { Telling } from './telling.ts';

/** So many of the places of a document must lie in the one state. */
const SHARE = 0.8;
const LOCAL = /^(?:city|region|site|country)$/u;

/** The state in which nearly all the places of a document lie, whoever is told to strike it, with the first of them; null where none stands out. */
export function stageOf(tellings: readonly Telling[]): ActorSpan | null {
  const signs = tellings.flatMap(({ view }) =>
    view.sentence.places.filter(({ country, kind, id }) => country !== null && LOCAL.test(kind) && disputeOf(id) === null),
  );
  const [most] = [...Map.groupBy(signs, ({ country }) => country).values()].toSorted((a, b) => b.length - a.length);
  const first = most?.find(({ kind }) => kind !== 'country');
  const state = STATE_BY_CODE.get(first?.country ?? '');
  if (!most || !first || !state || signs.length < 2 || most.length < SHARE * signs.length) return null;
  const { text, start, end } = first;
  return { code: state.code, sector: null, name: state.name, text, start, end, via: 'place', person: false, possessive: false };
}

export const DWELLERS = /(?:residents|villagers|inhabitants|civilians|locals|townspeople|families|households)$/u;

/** Whether a sentence tells of another state than one. */
export const tellsOfOther = ({ view }: Telling, code: string): boolean =>
  view.actors.some(({ actor }) => actor.code !== code && STATE_BY_CODE.has(actor.code)) ||
  view.sentence.places.some(({ country }) => country !== null && country !== code);

/** Those who live in the state where a document plays, where their sentence says of no state whose they are: 'Some 900 villagers have been moved'. */
export const dwellersOf = (telling: Telling, { measure, item }: FoundFigure, stage: ActorSpan | null): readonly ActorSpan[] =>
  stage && measure === 'people' && DWELLERS.test(item) && !tellsOfOther(telling, stage.code) ? [{ ...stage, sector: 'CVL' }] : [];

/**
 * Where people come to harm or take to flight without a word of where: in the state in which the document plays, if they are its own, or fled,
 * or nobody says whose they are; and if their sentence tells of no other state. Those taken may be held anywhere.
 */
export function onStage(telling: Telling, { measure, of, item }: FoundFigure, stage: ActorSpan | null): readonly PlaceSpan[] {
  if (!stage || tellsOfOther(telling, stage.code)) return [];
  const isHarmed = HARM.has(measure) && measure !== 'captured';
  const isMoved = measure === 'people' && (of.some(({ sector }) => sector === 'REF') || DWELLERS.test(item));
  const isOwn = of.every(({ code }) => code === stage.code || code === 'REF' || code === '');
  const place = (isHarmed || isMoved) && isOwn ? statePlace(stage.code, stage.text, stage) : null;
  return place ? [place] : [];
}
