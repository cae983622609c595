import { nodeEffects } from '../ingest/nodeEffects.ts';
import { readActorTable } from '../ingest/readActorTable.ts';
import { readHolderTable } from '../ingest/readHolderTable.ts';
import { readPlaceTable } from '../ingest/readPlaceTable.ts';
import { NO_TABLES, type OwnTables } from './ownTables.ts';

/** The CSV file of each table; null where there is none. */
export type OwnPaths = Readonly<Record<keyof OwnTables, string | null>>;

/** A user's tables, or what must be mended in their files, a message a line. */
export interface OpenedTables {
  readonly own: OwnTables;
  readonly problems: readonly string[];
}

interface Opened<Table> {
  readonly table: Table;
  readonly problems: readonly string[];
}

async function open<Table>(path: string | null, empty: Table, take: (text: string, path: string) => Opened<Table>): Promise<Opened<Table>> {
  if (path === null) return { table: empty, problems: [] };
  try {
    return take(new TextDecoder().decode(await nodeEffects.read(path)), path);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { table: empty, problems: [`${path} cannot be read (${reason}). Name a CSV file.`] };
  }
}

/** A user's tables from CSV files of this machine. A file that cannot be read is told as a problem. */
export async function openOwnTables(paths: OwnPaths): Promise<OpenedTables> {
  const [holders, actors, places] = await Promise.all([
    open(paths.holders, NO_TABLES.holders, (text, path) => {
      const read = readHolderTable(text, path);
      return { table: read.holders, problems: read.problems };
    }),
    open(paths.actors, NO_TABLES.actors, (text, path) => {
      const read = readActorTable(text, path);
      return { table: read.actors, problems: read.problems };
    }),
    open(paths.places, NO_TABLES.places, (text, path) => {
      const read = readPlaceTable(text, path);
      return { table: read.places, problems: read.problems };
    }),
  ]);
  return {
    own: { holders: holders.table, actors: actors.table, places: places.table },
    problems: [...holders.problems, ...actors.problems, ...places.problems],
  };
}
