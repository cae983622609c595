import { nodeEffects } from '../ingest/nodeEffects.ts';
import { readActorTable } from '../ingest/readActorTable.ts';
import { readHolderTable } from '../ingest/readHolderTable.ts';
import { NO_TABLES, type OwnTables } from './ownTables.ts';

/** Where a user's tables lie; null for one that there is not. */
export type TablePaths = Readonly<Record<keyof OwnTables, string | null>>;

/** A user's tables, and what must be mended in their files, a message a line. */
export interface OpenedTables extends OwnTables {
  readonly problems: readonly string[];
}

const NONE: OpenedTables = { ...NO_TABLES, problems: [] };

/** One file by its reader; one that cannot be read is a problem too. */
async function open(
  path: string | null,
  parse: (text: string, path: string) => Partial<OwnTables> & Pick<OpenedTables, 'problems'>,
): Promise<OpenedTables> {
  if (path === null) return NONE;
  try {
    return { ...NONE, ...parse(new TextDecoder().decode(await nodeEffects.read(path)), path) };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return { ...NONE, problems: [`${path} cannot be read (${why}). Name a CSV file.`] };
  }
}

/** A user's tables of holders of office and of other actors, from CSV files of this machine. Never rejects: every fault is a problem. */
export async function openOwnTables(paths: TablePaths): Promise<OpenedTables> {
  const holders = await open(paths.holders, readHolderTable);
  const actors = await open(paths.actors, readActorTable);
  return { holders: holders.holders, actors: actors.actors, problems: [...holders.problems, ...actors.problems] };
}
