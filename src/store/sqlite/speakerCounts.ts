import type { FindingRow, PartyRow } from './findingRow.ts';

export interface SpeakerCount extends PartyRow {
  readonly findings: number;
}

/** In how many findings each speaker is quoted, by name; a finding counts once for a code and sector, under the innermost name. */
export function speakerCounts(rows: readonly FindingRow[]): readonly SpeakerCount[] {
  const quoted = rows.flatMap(({ speakers }) => [...firstBy(speakers, ({ code, sector }) => JSON.stringify([code, sector])).values()]);
  const byName = Map.groupBy(quoted, ({ code, sector, name }) => JSON.stringify([code, sector, name]));
  return [...byName.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ code: first.code, sector: first.sector, name: first.name, findings: 1 + rest.length }],
  );
}

function firstBy(speakers: readonly PartyRow[], key: (speaker: PartyRow) => string): ReadonlyMap<string, PartyRow> {
  // A map keeps the last of equal keys, and the innermost speaker comes first.
  return new Map(speakers.toReversed().map((speaker) => [key(speaker), speaker]));
}
