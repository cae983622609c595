import { type Counted, posture } from '../assess/posture/posture.ts';
import type { Day } from '../model/day.ts';
import type { Figure } from '../model/figure.ts';
import type { Place } from '../model/place.ts';
import type { Posture } from '../model/posture.ts';
import type { Told } from '../model/told.ts';
import { relatePlaces } from '../reconcile/placeRelation.ts';
import { comparePairs } from '../reconcile/quantities/comparePairs.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import { quantityOf } from '../reconcile/quantities/quantityOf.ts';
import { itemClass } from '../reconcile/quantities/sharesSubject.ts';
import type { Filter } from '../store/filter.ts';
import type { Store } from '../store/store.ts';
import { COUNTED } from './counted.ts';
import { eachFinding } from './eachFinding.ts';
import { readFigures } from './readFigures.ts';
import { isSpeakerCode, voiceFilters } from './voiceFilters.ts';

export interface PostureQuestion {
  readonly asOf: Day;
  /** Codes of speakers and names of outlets; none hears everyone. */
  readonly accordingTo: readonly string[];
  /** Places by name or id, or states by code; none for all. */
  readonly places: readonly string[];
  /** What else the figures must pass; its `to` ends no later than the day. */
  readonly filter?: Filter;
  /** Whether one number is read out of rival ones. */
  readonly reading?: boolean;
}

/** Who has what where, as told up to a day, from what a store holds. */
export async function postureAsOf(
  store: Pick<Store, 'figures'>,
  { asOf, accordingTo, places, filter: asked = {}, reading = false }: PostureQuestion,
): Promise<Posture> {
  const figures = new Map<string, Told<Figure>>();
  for (const filter of voiceFilters(accordingTo)) {
    const measures = asked.measures ? COUNTED.filter((measure) => asked.measures?.includes(measure)) : COUNTED;
    const to = asked.to !== undefined && asked.to < asOf ? asked.to : asOf;
    if (measures.length === 0) continue;
    for await (const figure of eachFinding(store.figures.bind(store), { ...asked, ...filter, measures, to }))
      figures.set(figure.id, figure);
  }
  const counted = [...figures.values()].map(countedOf);
  return posture({
    asOf,
    accordingTo,
    counted: counted.filter(
      (one) =>
        isFollowed(one, accordingTo) &&
        (places.length === 0 || one.quantity.zone.places.some((at) => places.some((place) => isAt(at, place)))),
    ),
    compare: comparePairs,
    misrelays: findMisrelays(counted.map(({ quantity }) => quantity)),
    isApart: (a, b) => relatePlaces(a, b) === 'apart',
    read: reading ? readFigures(counted.map(({ quantity }) => quantity)) : null,
  });
}

function countedOf(figure: Told<Figure>): Counted {
  const quantity = quantityOf(figure);
  return { figure, quantity, item: itemClass(quantity) };
}

/** Who only passes a figure on does not give it: the innermost speaker must be one of those followed. */
function isFollowed({ quantity: { voice } }: Counted, voices: readonly string[]): boolean {
  if (voices.length === 0) return true;
  return voices.some((followed) => {
    if (!isSpeakerCode(followed)) return voice.own && voice.name === followed;
    return !voice.own && (voice.code === followed || `${voice.code}/${voice.sector}` === followed);
  });
}

const isAt = ({ id, name, country }: Place, wanted: string): boolean =>
  id === wanted || name.toLowerCase() === wanted.toLowerCase() || country === wanted || id.split(/[:-]/).includes(wanted);
