import type { DatabaseSync } from 'node:sqlite';
import { fillBriefs } from './figureBriefs.ts';
import { fillDerived } from './fillDerived.ts';
import { LEDGER_ANEW_SCHEMA } from './ledgerAnewSchema.ts';
import { LINK_COUNT_SCHEMA } from './linkCountSchema.ts';
import { fillLinkCounts } from './linkCounts.ts';
import { LINK_LIST_SCHEMA } from './linkListSchema.ts';
import { packLinks } from './packLinks.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from './schema.ts';
import { schemaVersion } from './schemaVersion.ts';
import { writeAtOnce } from './transaction.ts';

/** The version that kept findings and events, and nothing to look them up by. */
const FIRST = 1;

/** Brings a store up to the version of this program, in one transaction. */
export function migrate(db: DatabaseSync, file: string): void {
  const version = schemaVersion(db, file);
  if (version === SCHEMA_VERSION) return;
  writeAtOnce(db, () => {
    for (const script of MIGRATIONS.slice(version)) db.exec(script);
    if (version <= MIGRATIONS.indexOf(LINK_LIST_SCHEMA)) packLinks(db);
    if (version === FIRST) fillDerived(db);
    else if (version <= MIGRATIONS.lastIndexOf(LEDGER_ANEW_SCHEMA)) fillBriefs(db);
    if (version <= MIGRATIONS.indexOf(LINK_COUNT_SCHEMA)) fillLinkCounts(db);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}
