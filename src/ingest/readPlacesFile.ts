import { readFile } from 'node:fs/promises';
import type { GazetteerPlace } from '../codebook/places.ts';
import { readPlaceRows } from './placeRows.ts';

/** A file of places that cannot be taken; the message names the file, the line and what would do. */
export class PlacesFileError extends Error {
  override readonly name = 'PlacesFileError';
}

/**
 * A user's own places from a CSV file (UTF-8).
 * @throws PlacesFileError where the file cannot be read or a line is wrong: all wrong lines are named at once
 */
export async function readPlacesFile(path: string): Promise<readonly GazetteerPlace[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new PlacesFileError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { places, problems } = readPlaceRows(text);
  if (problems.length > 0) throw new PlacesFileError(problems.map(({ line, reason }) => `${path}:${line}: ${reason}`).join('\n'));
  return places;
}
