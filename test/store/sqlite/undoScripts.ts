import type { DatabaseSync } from 'node:sqlite';
import { SUM_TABLES } from '../../../src/store/sqlite/eventSums.ts';
import { LINK_SCHEMA } from '../../../src/store/sqlite/linkSchema.ts';

/** Without the tables of what is counted and told of events, of figures in short, and of stories that do not show yet, which came later. */
export const WITHOUT_SUMS = [
  ...SUM_TABLES,
  'event_tellings',
  'event_bars',
  'figure_briefs',
  'reading_told',
  'speaker_sums',
  'told_mentions',
  'event_links',
  'found_stories',
  'story_settlings',
  'mention_outlines',
  'pending_outlines',
]
  .map((table) => `DROP TABLE ${table}`)
  .join(';');

/** As it was before events told as what they are told. */
export const WITHOUT_TOLD_AS = `DROP INDEX event_parties_of_event; CREATE INDEX event_parties_by_event ON event_parties (event);
  ALTER TABLE event_facts DROP COLUMN told; ALTER TABLE event_parties DROP COLUMN told`;
export const WITHOUT_TOLD_SUMS = [WITHOUT_TOLD_AS, ...SUM_TABLES.map((table) => `DELETE FROM ${table} WHERE party LIKE 'told %'`)].join(
  ';',
);

/** Without the tables of the last scripts. */
export const WITHOUT_LATEST = [
  WITHOUT_TOLD_SUMS,
  ...['told_mentions', 'event_links', 'found_stories', 'story_settlings', 'mention_outlines', 'pending_outlines'].map(
    (table) => `DROP TABLE ${table}`,
  ),
].join(';');

/** The tables, columns and indexes that script 2 made. */
export function undoScriptTwo(db: DatabaseSync): void {
  const made = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'document_words%'")
    .all()
    .map(({ name }) => String(name));
  const first = [
    'originals',
    'documents',
    'texts',
    'readings',
    'sightings',
    'findings',
    'finding_speakers',
    'reading_speakers',
    'finding_actors',
  ];
  const kept = new Set([...first, 'events_upto', 'events', 'event_mentions', 'assessments', 'assessment_events']);
  db.exec('PRAGMA foreign_keys = OFF; DROP TRIGGER documents_told_anew');
  for (const name of made) if (!kept.has(name)) db.exec(`DROP TABLE ${name}`);
  for (const column of ['type', 'status', 'agreement', 'first_day', 'last_day', 'day']) db.exec(`ALTER TABLE events DROP COLUMN ${column}`);
  db.exec('PRAGMA user_version = 1');
}

/** The tables of links as they were before they became lists, with none in them. */
export function undoLinkLists(db: DatabaseSync): void {
  for (const table of ['mention_links', 'mention_link_backs', 'user_links']) db.exec(`DROP TABLE ${table}`);
  const former = ['a', 'b', 'kind', 'weight', 'score', 'reasons', 'verdict'];
  db.exec(`CREATE TABLE mention_links (${former.join(', ')})`);
  db.exec(LINK_SCHEMA);
}
