import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import { voiceText } from '../../model/countVoice.ts';
import type { Figure } from '../../model/figure.ts';
import type { Posture, PostureEntry, PostureRow } from '../../model/posture.ts';
import type { FigureKey } from '../../store/figures.ts';
import type { CsvColumn } from './csv.ts';

/** An entry with the row it stands in, and the figure as it was found. */
export interface PostureLine {
  readonly row: PostureRow;
  readonly entry: PostureEntry;
  readonly figure: Figure | null;
}

type FindFigures = (figures: readonly FigureKey[]) => Promise<ReadonlyMap<string, Figure>>;

/** The entries of a ledger, one line each, with the rule that found each figure and the sentence it stands in. */
export async function postureLines(
  { forces, losses }: Pick<Posture, 'forces' | 'losses'>,
  find: FindFigures,
): Promise<readonly PostureLine[]> {
  const lines = [...forces, ...losses].flatMap((row) => row.entries.map((entry) => ({ row, entry })));
  const figures = await find(lines.map(({ entry: { quantity } }) => quantity));
  return lines.map((line) => ({ ...line, figure: figures.get(line.entry.quantity.id) ?? null }));
}

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
  column('denied_by', ({ entry }) => joined(entry.deniedBy ?? [])),
  column('charge_denied_by', ({ entry }) => joined((entry.quantity.chargeDeniedBy ?? []).map(voiceText))),
  column('replaced_by', ({ entry }) => entry.replacedBy),
  column('figure', ({ entry }) => entry.quantity.id),
  column('document', ({ entry }) => entry.quantity.document),
  column('title', ({ entry }) => entry.title),
  column('quote', ({ entry }) => entry.quote),
  column('sentence', ({ figure }) => figure?.sentence.text ?? null),
  column('start', ({ figure }) => figure?.start ?? null),
  column('end', ({ figure }) => figure?.end ?? null),
  column('rule', ({ figure }) => figure?.rule ?? null),
  column('version', ({ figure }) => figure?.version ?? null),
  column('confidence', ({ figure }) => figure?.confidence ?? null),
];
