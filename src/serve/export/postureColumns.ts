import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import type { PostureEntry, PostureRow } from '../../model/posture.ts';
import type { CsvColumn } from './csv.ts';

/** An entry with the row it stands in. */
export interface PostureLine {
  readonly row: PostureRow;
  readonly entry: PostureEntry;
}

/** The entries of rows, one line each. */
export const postureLines = (rows: readonly PostureRow[]): readonly PostureLine[] =>
  rows.flatMap((row) => row.entries.map((entry) => ({ row, entry })));

const column = (head: string, value: CsvColumn<PostureLine>['value']): CsvColumn<PostureLine> => ({ head, value });
const joined = (values: readonly string[]): string | null => values.join('; ') || null;

export const POSTURE_CSV: readonly CsvColumn<PostureLine>[] = [
  column('holders', ({ row }) => joined(row.holders)),
  column('measure', ({ row }) => row.measure),
  column('places', ({ row }) => joined(row.places.map(placeTitle))),
  column('column', ({ entry }) => entry.column),
  column('low', ({ entry }) => entry.quantity.low),
  column('high', ({ entry }) => entry.quantity.high),
  column('qualifier', ({ entry }) => entry.quantity.qualifier),
  column('unit', ({ entry }) => entry.quantity.unit),
  column('item', ({ entry }) => entry.quantity.item),
  column('status', ({ entry }) => entry.quantity.status),
  column('within_km', ({ entry }) => entry.quantity.zone.withinKm),
  column('counted_in', ({ entry }) => joined([...entry.quantity.zone.including, ...entry.quantity.including])),
  column('counted_alone', ({ entry }) => joined(entry.quantity.only)),
  column('voice', ({ entry }) => entry.quantity.voice.name),
  column('voice_code', ({ entry }) => entry.quantity.voice.code || null),
  column('outlet', ({ entry }) => entry.quantity.outlet),
  column('printed_by', ({ entry }) => joined(entry.printedBy)),
  column('as_of_start', ({ entry }) => entry.quantity.asOf?.start ?? null),
  column('as_of_end', ({ entry }) => entry.quantity.asOf?.end ?? null),
  column('said', ({ entry }) => entry.quantity.said),
  column('age_days', ({ entry }) => entry.ageDays),
  column('contradicted_by', ({ entry }) => joined(entry.contradictedBy)),
  column('replaced_by', ({ entry }) => entry.replacedBy),
  column('figure', ({ entry }) => entry.quantity.id),
  column('document', ({ entry }) => entry.quantity.document),
  column('title', ({ entry }) => entry.title),
  column('quote', ({ entry }) => entry.quote),
];
