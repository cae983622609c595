import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openOwnTables } from '../../pipeline/openOwnTables.ts';
import { NO_TABLES, type OwnTables } from '../../pipeline/ownTables.ts';
import { WrongCall } from './wrongCall.ts';

/** The option and the file beside the store that hold a user's own holders of office. */
export const HOLDERS_OPTION = ['--holders <file>', 'your own holders of office (default: tacitus.holders.csv beside the store)'] as const;
const HOLDERS_FILE = 'tacitus.holders.csv';

const MOST_PROBLEMS = 20;

interface Where {
  /** The file that the call names. */
  readonly holders: string | undefined;
  /** The store's folder; null where none is kept. */
  readonly store: string | null;
}

function fileOf({ holders, store }: Where): string | null {
  if (holders !== undefined) return holders;
  const beside = store === null ? null : join(dirname(resolve(store)), HOLDERS_FILE);
  return beside !== null && existsSync(beside) ? beside : null;
}

/** The user's own tables: those that the call names, else those beside the store. Throws a `WrongCall` that names every line to mend. */
export async function ownTablesFor(where: Where): Promise<OwnTables> {
  const path = fileOf(where);
  if (path === null) return NO_TABLES;
  const { holders, problems } = await openOwnTables(path).catch((thrown: unknown) => {
    throw new WrongCall(`${path} cannot be read (${thrown instanceof Error ? thrown.message : String(thrown)}). Name a CSV file.`);
  });
  if (problems.length === 0) return { holders };
  const more = problems.length > MOST_PROBLEMS ? [`… and ${problems.length - MOST_PROBLEMS} more.`] : [];
  throw new WrongCall([...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}
