import type { DatabaseSync } from 'node:sqlite';
import type { Findings } from '../../model/findings.ts';
import { canonicalJson } from './canonicalJson.ts';
import { FINDING_SCHEMA, type Finding, type FindingRow, findingRow } from './findingRow.ts';
import { prepared } from './prepared.ts';
import { toldWriter } from './readingTold.ts';
import { speakerCounts } from './speakerCounts.ts';

/** Writes the findings of a reading that has none yet. */
export type WriteFindings = (reading: number, findings: Findings) => void;

/** Prepares the statements once for a whole batch. */
export function findingWriter(db: DatabaseSync): WriteFindings {
  const insert = prepared(
    db,
    'INSERT INTO findings (reading, kind, start, "end", id, type, measure, status, own, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const parties = partyWriter(db);
  const quoted = prepared(db, 'INSERT INTO reading_speakers (reading, position, code, sector, name, findings) VALUES (?, ?, ?, ?, ?, ?)');
  const told = toldWriter(db);
  const write = (reading: number, finding: Finding): FindingRow => {
    const json = canonicalJson(FINDING_SCHEMA[finding.kind], finding, `${finding.kind} ${finding.id}`);
    const row = findingRow(finding);
    const { kind, start, end, id } = finding;
    const { lastInsertRowid } = insert.run(reading, kind, start, end, id, row.type, row.measure, row.status, row.own ? 1 : 0, json);
    parties(Number(lastInsertRowid), row);
    return row;
  };
  return (reading, { mentions, figures, claims }) => {
    const rows = [...mentions, ...figures, ...claims].map((finding) => write(reading, finding));
    for (const [position, { code, sector, name, findings }] of speakerCounts(rows).entries()) {
      quoted.run(reading, position, code, sector, name, findings);
    }
    told(reading, rows);
  };
}

function partyWriter(db: DatabaseSync): (finding: number, row: FindingRow) => void {
  const speaker = prepared(db, 'INSERT INTO finding_speakers (finding, position, code, sector) VALUES (?, ?, ?, ?)');
  const actor = prepared(db, 'INSERT INTO finding_actors (finding, role, position, code, sector) VALUES (?, ?, ?, ?, ?)');
  return (finding, { speakers, actors }) => {
    for (const [position, { code, sector }] of speakers.entries()) speaker.run(finding, position, code, sector);
    for (const { role, parties } of actors) {
      for (const [position, { code, sector }] of parties.entries()) actor.run(finding, role, position, code, sector);
    }
  };
}
