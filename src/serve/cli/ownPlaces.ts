import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GazetteerPlace } from '../../codebook/places.ts';
import { readOwnPlaces } from '../../pipeline/readOwnPlaces.ts';
import { WrongCall } from './wrongCall.ts';

/** The file of a user's own places that is taken where it lies beside the store. */
export const OWN_PLACES = 'tacitus.places.csv';

/**
 * A user's own places: of the file that the call names, else of the one beside the store, else none.
 * @throws WrongCall where the file cannot be read or a line of it is wrong
 */
export async function ownPlaces(named: string | undefined, store: string | null): Promise<readonly GazetteerPlace[]> {
  const beside = store === null ? null : join(dirname(resolve(store)), OWN_PLACES);
  const path = named ?? (beside !== null && existsSync(beside) ? beside : null);
  if (path === null) return [];
  const read = await readOwnPlaces(path);
  if ('problem' in read) throw new WrongCall(read.problem);
  return read.places;
}
