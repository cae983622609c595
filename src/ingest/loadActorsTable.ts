import { readFile } from 'node:fs/promises';
import { type ActorsTable, actorsTable } from './actorsTable.ts';

/**
 * The user's table of actors. A file that was not asked for (`required` false) may be missing; every other trouble
 * with it is a fault, told with the path.
 */
export async function loadActorsTable(path: string, { required }: { readonly required: boolean }): Promise<ActorsTable> {
  try {
    return actorsTable(await readFile(path, 'utf8'), path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { actors: [], faults: isMissing && !required ? [] : [`${path}: the table of actors cannot be read (${why})`] };
  }
}
