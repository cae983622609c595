import { DatabaseSync } from 'node:sqlite';
import { EVENT_ROW_SCHEMA } from '../../../src/store/sqlite/eventRowSchema.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/schema.ts';

/** Tables that named events by their ids. */
const TABLES = [
  'event_mentions',
  'event_parties',
  'event_outlets',
  'event_tellings',
  'told_mentions',
  'event_links',
  'event_dyads',
  'event_places',
  'event_facts',
  'events',
] as const;

/** Where a column of before has another value than the one of its name has now. */
const VALUES: Readonly<Record<string, string>> = {
  event: '(SELECT n.id FROM temp.names n WHERE n.row = f.event)',
  position: 'row_number() OVER (PARTITION BY f.event ORDER BY f.mention)',
};

/** What `events` had that is told elsewhere now. */
const OF_EVENTS: Readonly<Record<string, string>> = {
  id: '(SELECT n.id FROM temp.names n WHERE n.row = f.row)',
  sort_key: "coalesce(f.json ->> '$.when.start', char(1114111))",
  json: 'f.json',
};

/** Makes a store what it was before events had rows that stay: all tables name an event by its id. */
export function undoEventRows(db: DatabaseSync): void {
  const old = new DatabaseSync(':memory:');
  for (const script of MIGRATIONS.slice(0, MIGRATIONS.indexOf(EVENT_ROW_SCHEMA))) old.exec(script);
  db.exec('PRAGMA foreign_keys = OFF; CREATE TEMP TABLE names AS SELECT row, id FROM event_facts');
  for (const table of TABLES) {
    db.exec(`CREATE TEMP TABLE former AS SELECT * FROM main.${table}; DROP TABLE main.${table}`);
    const made = old.prepare('SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid').all(table);
    for (const { sql } of made) db.exec(String(sql));
    const columns = old
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => String(name))
      .filter((name) => table !== 'events' || name in OF_EVENTS);
    const values = columns.map((name) => (table === 'events' ? OF_EVENTS[name] : (VALUES[name] ?? `f."${name}"`)));
    db.exec(`INSERT INTO main.${table} (${columns.map((name) => `"${name}"`).join(', ')}) SELECT ${values.join(', ')} FROM temp.former f`);
    db.exec('DROP TABLE temp.former');
  }
  db.exec('DROP TABLE temp.names; DROP INDEX reconciled_mentions_by_event; ALTER TABLE reconciled_mentions DROP COLUMN event');
  old.close();
}
