import { formatCount, formatNumber } from '../words/formatCount.ts';
import { KIND_TITLE } from '../words/kind.ts';
import { sumOf } from './cellWindow.ts';
import type { Cluster } from './placeMarks.ts';

/** What is written beside a mark of the map. */
export function titleOfCluster({ head, places, tally: { shown } }: Cluster): string {
  return places.length === 1 ? `${head.name} ${formatNumber(shown)}` : `${head.name} and ${places.length - 1} more ${formatNumber(shown)}`;
}

/** The same for who hears it, with how many events of which kind. */
export function spokenCluster({ head, places, tally: { shown, total, kinds } }: Cluster): string {
  const where = places.length === 1 ? head.name : `${head.name} and ${formatCount(places.length - 1, 'place')} near it`;
  return `${where}: ${formatNumber(shown)} of ${formatCount(total, 'event')} shown; ${kinds.map((one) => `${KIND_TITLE[one.kind]} ${sumOf(one)}`).join(', ')}`;
}
