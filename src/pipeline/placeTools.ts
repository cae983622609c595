import { createHash } from 'node:crypto';
import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { GazetteerPlace } from '../codebook/places.ts';
import { readCities } from '../ingest/readCities.ts';
import { createCityTable } from '../read/places/cityTable.ts';
import { createGazetteer, type Gazetteer } from '../read/places/gazetteer.ts';

/** What a reader knows of places. */
export interface PlaceTools {
  /** Null reads with the tables of names alone. */
  readonly gazetteer: Gazetteer | null;
  /** The version under which documents are kept: other places of a user's own find other things. */
  readonly version: string;
}

/** The tables of names alone, without cities. */
export const NO_PLACE_TOOLS: PlaceTools = { gazetteer: null, version: CODER_VERSION };

/** The version of the reader with a user's own places; without any, the version of the rules. */
export function readerVersion(places: readonly GazetteerPlace[]): string {
  if (places.length === 0) return CODER_VERSION;
  const hash = createHash('sha256').update(JSON.stringify(places)).digest('hex');
  return `${CODER_VERSION}+places.${hash.slice(0, 12)}`;
}

/** Loads the table of cities and joins a user's own places to it. Rejects where the package of cities is missing. */
export async function loadPlaceTools(places: readonly GazetteerPlace[]): Promise<PlaceTools> {
  return { gazetteer: createGazetteer(createCityTable(await readCities()), places), version: readerVersion(places) };
}
