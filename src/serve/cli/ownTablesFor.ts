import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openOwnTables } from '../../pipeline/openOwnTables.ts';
import type { OwnTables } from '../../pipeline/ownTables.ts';
import { WrongCall } from './wrongCall.ts';

const FILES: Readonly<Record<keyof OwnTables, string>> = { holders: 'tacitus.holders.csv', actors: 'tacitus.actors.csv' };

/** The options that name a user's own tables. */
export const HOLDERS_OPTION = ['--holders <file>', `your own holders of office (default: ${FILES.holders} beside the store)`] as const;
export const ACTORS_OPTION = ['--actors <file>', `your own actors (default: ${FILES.actors} beside the store)`] as const;

const MOST_PROBLEMS = 20;

/** The files that the call names. */
export interface NamedTables {
  readonly holders?: string;
  readonly actors?: string;
}

function fileOf(named: string | undefined, store: string | null, file: string): string | null {
  if (named !== undefined) return named;
  const beside = store === null ? null : join(dirname(resolve(store)), file);
  return beside !== null && existsSync(beside) ? beside : null;
}

/**
 * The user's own tables: those that the call names, else those beside the store's folder (null where none is kept).
 * Throws a `WrongCall` that names every line to mend.
 */
export async function ownTablesFor({ holders, actors }: NamedTables, store: string | null): Promise<OwnTables> {
  const { problems, ...own } = await openOwnTables({
    holders: fileOf(holders, store, FILES.holders),
    actors: fileOf(actors, store, FILES.actors),
  });
  if (problems.length === 0) return own;
  const more = problems.length > MOST_PROBLEMS ? [`… and ${problems.length - MOST_PROBLEMS} more.`] : [];
  throw new WrongCall([...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}
