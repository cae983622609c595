import type { GazetteerPlace } from '../codebook/places.ts';
import { PlacesFileError, readPlacesFile } from '../ingest/readPlacesFile.ts';

/** A user's own places, or why their file cannot be taken: each wrong line with its number. */
export type OwnPlaces = { readonly places: readonly GazetteerPlace[] } | { readonly problem: string };

/** Reads a user's own places from the file that a call names. */
export async function readOwnPlaces(path: string): Promise<OwnPlaces> {
  try {
    return { places: await readPlacesFile(path) };
  } catch (error) {
    if (error instanceof PlacesFileError) return { problem: error.message };
    throw error;
  }
}
