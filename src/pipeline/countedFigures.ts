import { type Counted, YEAR_DAYS } from '../assess/posture/posture.ts';
import type { BriefFigure } from '../model/briefFigure.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import { quantityOf } from '../reconcile/quantities/quantityOf.ts';
import { RELAY_DAYS, relayQuestion } from '../reconcile/quantities/relayQuestion.ts';
import { itemClass } from '../reconcile/quantities/sharesSubject.ts';
import type { FigurePlace } from '../store/figures.ts';
import type { Filter } from '../store/filter.ts';
import type { Store } from '../store/store.ts';

type Figures = Pick<Store, 'figures' | 'figuresTold' | 'figurePlaces'>;

/** Figures as quantities. */
export interface CountedFigures {
  /** All of which a posture is made, and those beside that tell whether one of these is passed on as something else. */
  readonly counted: readonly Counted[];
  /** How many more there are, all told of more than a year before the day. */
  readonly older: number;
}

/** All figures that pass. */
export async function countedAll(store: Figures, filters: readonly Filter[]): Promise<CountedFigures> {
  const figures = new Map<string, BriefFigure>();
  for (const filter of filters) for (const figure of await store.figuresTold({ filter })) figures.set(figure.id, figure);
  return { counted: [...figures.values()].map(countedOf), older: 0 };
}

/** The figures that pass of the year before a day; those before are counted alone, since none of them stands on the day. */
export async function countedOfYear(store: Figures, asOf: Day, filter: Filter): Promise<CountedFigures> {
  const first = addDays(asOf, -YEAR_DAYS - RELAY_DAYS);
  const from = filter.from === undefined || filter.from < first ? first : filter.from;
  const before = addDays(first, -1);
  const to = filter.to === undefined || before < filter.to ? before : filter.to;
  const figures = await store.figuresTold({ filter: { ...filter, from } });
  return { counted: figures.map(countedOf), older: (await store.figures({ ...filter, to }, { limit: 1 })).total };
}

/** The figures that pass and may stand at one of some places, and those that repeat their numbers. */
export async function countedAt(store: Figures, asOf: Day, { places, filter }: PlacedQuestion): Promise<CountedFigures> {
  const ids = (await store.figurePlaces()).filter((at) => places.some((place) => mayStandAt(at, place))).map(({ id }) => id);
  const among = { places: ids, numbers: [], documents: [] };
  const standing = (await store.figuresTold({ filter, among })).map(countedOf);
  const recent = standing.map(({ quantity }) => quantity).filter(({ said }) => said !== null && said >= addDays(asOf, -YEAR_DAYS));
  const { numbers, documents } = relayQuestion(recent);
  if (numbers.length === 0 && documents.length === 0) return { counted: standing, older: 0 };
  const told = await store.figuresTold({ filter, among: { places: [], numbers, documents } });
  const known = new Set(standing.map(({ figure }) => `${figure.document} ${figure.id}`));
  const more = told.filter((figure) => !known.has(`${figure.document} ${figure.id}`)).map(countedOf);
  return { counted: [...standing, ...more].sort((a, b) => inOrderTold(a.figure, b.figure)), older: 0 };
}

/** By publication, document, place and id, as a store tells figures. */
function inOrderTold(a: BriefFigure, b: BriefFigure): number {
  if (a.published !== b.published) return (a.published ?? UNPUBLISHED) < (b.published ?? UNPUBLISHED) ? -1 : 1;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** After every day. */
const UNPUBLISHED = '\uffff';

interface PlacedQuestion {
  readonly places: readonly string[];
  readonly filter: Filter;
}

function countedOf(figure: BriefFigure): Counted {
  const quantity = quantityOf(figure);
  return { figure, quantity, item: itemClass(quantity) };
}

/** Whether a place is the one that is asked for: by id, by name, or by the code of a state that it is of. */
export const isAt = ({ id, name, country }: Pick<Place, 'id' | 'name' | 'country'>, wanted: string): boolean =>
  id === wanted || name.toLowerCase() === wanted.toLowerCase() || country === wanted || id.split(/[:-]/).includes(wanted);

/** The same of a figure's own place: a state may turn out to be its border, which other codes and names find. */
const mayStandAt = (place: FigurePlace, wanted: string): boolean =>
  isAt(place, wanted) || (place.kind === 'country' && (/^border:|\bborder$/i.test(wanted) || /^[A-Z][A-Z0-9_-]+$/.test(wanted)));
