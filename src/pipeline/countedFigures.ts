import { YEAR_DAYS } from '../assess/posture/posture.ts';
import { type Standing, standing } from '../assess/posture/standing.ts';
import type { BriefFigure } from '../model/briefFigure.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import { quantityOf } from '../reconcile/quantities/quantityOf.ts';
import { RELAY_DAYS, relayQuestion } from '../reconcile/quantities/relayQuestion.ts';
import { itemClass } from '../reconcile/quantities/sharesSubject.ts';
import type { FigurePlace } from '../store/figures.ts';
import type { Filter } from '../store/filter.ts';
import type { Store } from '../store/store.ts';

type Figures = Pick<Store, 'figuresTold' | 'figuresToldCount' | 'figurePlaces'>;

/** Figures as quantities. */
export interface CountedFigures {
  /** All of which a posture is made, and those beside that tell whether one of these is passed on as something else. */
  readonly counted: readonly Standing[];
  /** How many more there are, all told of more than a year before the day. */
  readonly older: number;
  /** What else passes, all of it told before the first that is counted; absent where what is counted is chosen otherwise. */
  readonly before?: Filter;
}

/** All figures that pass. */
export async function countedAll(store: Figures, filters: readonly Filter[]): Promise<CountedFigures> {
  const counted = new Map<string, Standing>();
  for (const filter of filters) for (const one of await store.figuresTold({ filter }, countedOf)) counted.set(one.quantity.id, one);
  return { counted: [...counted.values()], older: 0 };
}

/** The figures that pass of the year before a day; those before are counted alone, since none of them stands on the day. */
export async function countedOfYear(store: Figures, asOf: Day, filter: Filter): Promise<CountedFigures> {
  const { recently, before } = aroundYear(asOf, filter);
  const counted = await store.figuresTold({ filter: recently }, countedOf);
  return { counted, older: await store.figuresToldCount({ filter: before }), before };
}

/** A filter for what was told in the year before a day, with what tells of relays, and for what was told before that. */
function aroundYear(asOf: Day, filter: Filter): { readonly recently: Filter; readonly before: Filter } {
  const first = addDays(asOf, -YEAR_DAYS - RELAY_DAYS);
  const last = addDays(first, -1);
  return {
    recently: { ...filter, from: filter.from === undefined || filter.from < first ? first : filter.from },
    before: { ...filter, to: filter.to === undefined || last < filter.to ? last : filter.to },
  };
}

/** The figures that pass and may stand at one of some places, of the year before a day, and those that repeat their numbers. */
export async function countedAt(store: Figures, asOf: Day, { places, filter }: PlacedQuestion): Promise<CountedFigures> {
  const { recently, before } = aroundYear(asOf, filter);
  const { sure, ...maybe } = placesAsked(await store.figurePlaces(), places);
  const numbersToo = { numbers: [], documents: [] };
  const among = { ...numbersToo, places: [...sure, ...maybe.places], owned: maybe.owned };
  const there = await store.figuresTold({ filter: recently, among }, countedOf);
  // Of those before, only what tells where they stand is read; the others are counted.
  const unsure = await store.figuresTold({ filter: before, among: { ...numbersToo, ...maybe } }, countedOf);
  const atSure = new Set(sure);
  const earlier = unsure.filter(({ where }) => !where.some(({ id }) => atSure.has(id)));
  const older = await store.figuresToldCount({ filter: before, among: { ...numbersToo, places: sure } });
  const recent = there.map(({ quantity }) => quantity).filter(({ said }) => said !== null && said >= addDays(asOf, -YEAR_DAYS));
  const { numbers, documents } = relayQuestion(recent);
  const told =
    numbers.length + documents.length === 0
      ? []
      : await store.figuresTold({ filter, among: { places: [], numbers, documents } }, countedOf);
  const known = new Set([...there, ...earlier].map(keyOf));
  return { counted: [...earlier, ...there, ...told.filter((one) => !known.has(keyOf(one)))].sort(inOrderTold), older };
}

const keyOf = ({ quantity: { document, id } }: Standing): string => `${document} ${id}`;

/** By publication, document, place and id, as a store tells figures. */
function inOrderTold(a: Standing, b: Standing): number {
  if (a.published !== b.published) return (a.published ?? UNPUBLISHED) < (b.published ?? UNPUBLISHED) ? -1 : 1;
  if (a.quantity.document !== b.quantity.document) return a.quantity.document < b.quantity.document ? -1 : 1;
  return a.start - b.start || (a.quantity.id < b.quantity.id ? -1 : 1);
}

/** After every day. */
const UNPUBLISHED = '\uffff';

interface PlacedQuestion {
  readonly places: readonly string[];
  readonly filter: Filter;
}

/** A figure as it stands in a ledger. */
export function countedOf(figure: BriefFigure): Standing {
  const quantity = quantityOf(figure);
  return standing(figure, { quantity, item: itemClass(quantity) });
}

/** Whether a place is the one that is asked for: by id, by name, or by the code of a state that it is of. */
export const isAt = ({ id, name, country }: Pick<Place, 'id' | 'name' | 'country'>, wanted: string): boolean =>
  id === wanted || name.toLowerCase() === wanted.toLowerCase() || country === wanted || id.split(/[:-]/).includes(wanted);

interface PlacesAsked {
  /** Where each figure stands at a place that is asked for. */
  readonly sure: readonly string[];
  /** Where it depends on the sentence: a state may turn out to be its border. */
  readonly places: readonly string[];
  /** Where it does so for the figures of some alone, whose border it would be. */
  readonly owned: { readonly places: readonly string[]; readonly owners: readonly string[] };
}

/** Which of the places of figures are asked for. */
function placesAsked(known: readonly FigurePlace[], wanted: readonly string[]): PlacesAsked {
  const codes = wanted.filter((one) => /^[A-Z][A-Z0-9_-]+$/.test(one));
  const isBorderAsked = wanted.some((one) => /^border:|\bborder$/i.test(one));
  const idsOf = (places: readonly FigurePlace[]): readonly string[] => places.map(({ id }) => id);
  const asked = known.filter((at) => wanted.some((one) => isAt(at, one)));
  const [states, others] = [known.filter(isState), asked.filter((at) => !isState(at))];
  // The border of a state has its code too, whoever stands there.
  const isSure = ({ country }: FigurePlace): boolean => country !== null && /^\w+$/.test(country) && codes.includes(country);
  const [named, foreign] = [states.filter((at) => asked.includes(at)), states.filter((at) => !asked.includes(at))];
  return {
    sure: idsOf([...others, ...named.filter(isSure)]),
    places: idsOf([...named.filter((at) => !isSure(at)), ...(isBorderAsked ? foreign : [])]),
    owned: isBorderAsked ? { places: [], owners: [] } : { places: idsOf(foreign), owners: codes },
  };
}

const isState = ({ kind }: FigurePlace): boolean => kind === 'country';
