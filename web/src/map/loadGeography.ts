import atlas from 'world-atlas/countries-50m.json?url';
import { type Atlas, type Geography, readAtlas } from './geography.ts';

/** Loads the base map from this server; nothing is asked of any other. */
export async function loadGeography(): Promise<Geography> {
  const response = await fetch(atlas);
  if (!response.ok) throw new Error(`The base map did not load (${response.status}).`);
  return readAtlas((await response.json()) as Atlas);
}
