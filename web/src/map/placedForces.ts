import { placeTitle } from '../../../src/codebook/gazetteer/placeTitle.ts';
import { POSTURE_COLUMN_TITLE, POSTURE_COLUMNS, type PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { Posture, PostureRow } from '../../../src/model/posture.ts';
import { cellId, peakOf, rowKey, sizeOf } from '../ledger/ledgerCell.ts';
import { shownCell, standsText } from '../ledger/shownCell.ts';
import { formatCount } from '../words/formatCount.ts';
import { listOf } from '../words/listOf.ts';
import { pluralOf } from '../words/pluralOf.ts';

/** What is told of a force in one column of the ledger. */
export interface ForceLine {
  /** The selection of the ledger's cell. */
  readonly id: string;
  readonly column: PostureColumn;
  readonly words: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly voices: number;
  /** How it stands to what others say, behind the count of its voices: ', contradicting, some denied'. */
  readonly stands: string;
}

/** A row of the ledger that stands at a place with coordinates, as the map writes it. */
export interface PlacedForce {
  readonly key: string;
  readonly title: string;
  readonly place: string;
  readonly lon: number;
  readonly lat: number;
  readonly lines: readonly [ForceLine, ...ForceLine[]];
  /** The largest number of it. */
  readonly peak: number;
}

/** What was there, was lost or is denied stands in the ledger alone. */
const DRAWN: ReadonlySet<PostureColumn> = new Set<PostureColumn>(['present', 'moving', 'alert', 'planned']);

/** The people under arms that the ledger places, largest first; the same spans as there. */
export const placedForces = ({ forces }: Pick<Posture, 'forces'>, titleOf: (code: string) => string): readonly PlacedForce[] =>
  forces
    .filter(({ measure }) => measure === 'personnel')
    .flatMap((row) => placedForce(row, titleOf))
    .sort((a, b) => b.peak - a.peak || (a.key < b.key ? -1 : 1));

function placedForce(row: PostureRow, titleOf: (code: string) => string): readonly PlacedForce[] {
  const place = row.places.find(({ lat, lon }) => lat !== null && lon !== null);
  const [first, ...more] = POSTURE_COLUMNS.filter((column) => DRAWN.has(column)).flatMap((column) => lineOf(row, column));
  if (place === undefined || place.lat === null || place.lon === null || first === undefined) return [];
  const whose = listOf(row.holders.map(titleOf)) || 'unknown';
  return [
    {
      key: rowKey(row),
      title: row.item === '' ? whose : `${whose}, ${pluralOf(row.item)}`,
      place: row.places.map(placeTitle).join(', '),
      lon: place.lon,
      lat: place.lat,
      lines: [first, ...more],
      peak: row.entries.some(({ column }) => DRAWN.has(column)) ? Math.max(...row.entries.map(sizeOf)) : peakOf(row),
    },
  ];
}

function lineOf(row: PostureRow, column: PostureColumn): readonly ForceLine[] {
  const cell = shownCell(row, column);
  if (cell === null) return [];
  const { text, drawn } = cell.span;
  // '900 to be added' says by itself that it is ahead.
  const words = column === 'present' || text.includes('to be') ? text : `${text} ${POSTURE_COLUMN_TITLE[column]}`;
  return [{ id: cellId(row, column), column, words, low: drawn.low, high: drawn.high, voices: cell.voices, stands: standsText(cell) }];
}

/** A line with its force and place, to be read out. */
export const spokenForce = ({ title, place }: PlacedForce, { words, voices, stands }: ForceLine): string =>
  `${place}: ${title} ${words}; ${formatCount(voices, 'voice')}${stands}`;

/** Whether the voices of a line agree: 'one voice', 'contradicting, some denied', 'no contradiction'. */
export function agreementText({ voices, stands }: ForceLine): string {
  if (voices === 1) return `one voice${stands}`;
  return stands === '' ? 'no contradiction' : stands.replace(', ', '');
}
