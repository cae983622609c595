import type { DatabaseSync } from 'node:sqlite';
import { count } from './query.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import { storeError } from './sqliteError.ts';

/** Throws where the file is another program's, or a newer version's. Gives the version it has, 0 for a new file. */
export function schemaVersion(db: DatabaseSync, file: string): number {
  const application = count(db, 'SELECT application_id AS n FROM pragma_application_id');
  const version = count(db, 'SELECT user_version AS n FROM pragma_user_version');
  const tables = count(db, 'SELECT count(*) AS n FROM sqlite_schema');
  const isNew = application === 0 && version === 0 && tables === 0;
  if (!isNew && application !== APPLICATION_ID) throw storeError('not-a-store', file, 'another program made this database');
  if (version > SCHEMA_VERSION) throw storeError('store-newer', file, `it has version ${version}, this program knows ${SCHEMA_VERSION}`);
  return version;
}
