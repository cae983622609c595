import { formatCount, formatNumber } from '../words/formatCount.ts';
import { KIND_TITLE } from '../words/kind.ts';
import { sumOf } from './cellWindow.ts';
import type { Cluster } from './placeMarks.ts';

/** What is written beside a mark of the map: its name, how many more places it stands for and how many events. */
export interface ClusterTitle {
  readonly name: string;
  readonly more: string;
  readonly count: string;
}

/** The titles that a mark may have, from the longest to its name alone. */
export function titlesOfCluster({ head: { name }, places, tally: { shown } }: Cluster): readonly ClusterTitle[] {
  const [more, count] = [places.length === 1 ? '' : `and ${places.length - 1} more`, formatNumber(shown)];
  return [...(more === '' ? [] : [{ name, more, count }]), { name, more: '', count }, { name, more: '', count: '' }];
}

/** How wide a title is written, in pixels. */
export const titleWidth = ({ name, more, count }: ClusterTitle): number =>
  LETTER * (name.length + more.length + count.length) + GAP * (Number(more !== '') + Number(count !== '')) + 4;

const [LETTER, GAP] = [6.6, 7];

/** The same for who hears it, with how many events of which kind. */
export function spokenCluster({ head, places, tally: { shown, total, kinds } }: Cluster): string {
  const where = places.length === 1 ? head.name : `${head.name} and ${formatCount(places.length - 1, 'place')} near it`;
  return `${where}: ${formatNumber(shown)} of ${formatCount(total, 'event')} shown; ${kinds.map((one) => `${KIND_TITLE[one.kind]} ${sumOf(one)}`).join(', ')}`;
}
