import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openOwnTables } from '../../pipeline/openOwnTables.ts';
import type { OwnTables } from '../../pipeline/ownTables.ts';
import { WrongCall } from './wrongCall.ts';

/** The option and the file beside the store that hold a user's own holders of office. */
export const HOLDERS_OPTION = ['--holders <file>', 'your own holders of office (default: tacitus.holders.csv beside the store)'] as const;
/** The same of a user's own actors. */
export const ACTORS_OPTION = ['--actors <file>', 'your own actors (default: tacitus.actors.csv beside the store)'] as const;
/** The same of a user's own places. */
export const PLACES_OPTION = ['--places <file>', 'your own places (default: tacitus.places.csv beside the store)'] as const;

const MOST_PROBLEMS = 20;

/** The files that a call names. */
export interface OwnFiles {
  readonly holders?: string;
  readonly actors?: string;
  readonly places?: string;
}

function fileOf(named: string | undefined, store: string | null, name: string): string | null {
  if (named !== undefined) return named;
  const beside = store === null ? null : join(dirname(resolve(store)), name);
  return beside !== null && existsSync(beside) ? beside : null;
}

/**
 * The user's own tables: those that the call names, else those beside the store; `store` is its folder, null where none is
 * kept. Throws a `WrongCall` that names every line to mend.
 */
export async function ownTablesFor({ holders, actors, places }: OwnFiles, store: string | null): Promise<OwnTables> {
  const { own, problems } = await openOwnTables({
    holders: fileOf(holders, store, 'tacitus.holders.csv'),
    actors: fileOf(actors, store, 'tacitus.actors.csv'),
    places: fileOf(places, store, 'tacitus.places.csv'),
  });
  if (problems.length === 0) return own;
  const more = problems.length > MOST_PROBLEMS ? [`… and ${problems.length - MOST_PROBLEMS} more.`] : [];
  throw new WrongCall([...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}
