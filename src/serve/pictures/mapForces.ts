import type { Measure } from '../../codebook/measure.ts';
import type { Figure } from '../../model/figure.ts';
import type { Place } from '../../model/place.ts';
import type { Told } from '../../model/told.ts';
import type { MapForce } from './pictureAnswers.ts';

/** What an army has: these stand somewhere. The harmed, money and lengths are no forces. */
export const FORCE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'personnel',
  'ships',
  'aircraft',
  'vehicles',
  'weapons',
  'missiles',
  'units',
]);

interface Standing {
  readonly figure: Told<Figure>;
  readonly place: Place & { readonly lat: number; readonly lon: number };
}

/** Forces by place, owner, measure and status, with the span of what is told of them; most figures first. */
export function mapForces(figures: readonly Told<Figure>[]): readonly MapForce[] {
  const standing = figures
    .filter(({ measure }) => FORCE_MEASURES.has(measure))
    .flatMap((figure) => figure.where.flatMap((place) => (isPlaced(place) ? [{ figure, place }] : [])));
  const groups = Map.groupBy(
    standing,
    ({ figure, place }) => `${place.id}\t${figure.of[0]?.code ?? ''}\t${figure.measure}\t${figure.status}`,
  );
  return [...groups.values()].map(forceOf).sort((a, b) => b.figures - a.figures || (a.place < b.place ? -1 : 1));
}

const isPlaced = (place: Place): place is Standing['place'] => place.lat !== null && place.lon !== null;

function forceOf(group: readonly Standing[]): MapForce {
  const [first, ...rest] = group;
  if (first === undefined) throw new Error('A force has at least one figure.');
  const figures = [first, ...rest].map(({ figure }) => figure);
  const newest = figures.reduce((best, figure) => ((figure.published ?? '') > (best.published ?? '') ? figure : best));
  const { place, figure } = first;
  return {
    place: place.id,
    name: place.name,
    lat: place.lat,
    lon: place.lon,
    kind: place.kind,
    of: figure.of[0]?.code ?? '',
    measure: figure.measure,
    status: figure.status,
    ...spanOf(figures),
    speakers: new Set(figures.map(({ says, outlet }) => (says[0] ? `${says[0].code} ${says[0].name}` : `outlet ${outlet}`))).size,
    newest: { id: newest.id, document: newest.document },
  };
}

/** From the lowest to the highest bound that the figures tell; a side that none bounds stays open. */
export function spanOf(figures: readonly Pick<Figure, 'low' | 'high'>[]) {
  const bounds = figures.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const lows = figures.map(({ low }) => low).filter((bound) => bound !== null);
  const highs = figures.map(({ high }) => high).filter((bound) => bound !== null);
  return {
    low: lows.length === 0 ? null : Math.min(...bounds),
    high: highs.length === 0 ? null : Math.max(...bounds),
    figures: figures.length,
  };
}
