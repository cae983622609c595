import { distanceKm } from './distanceKm.ts';
import type { Candidate } from './gazetteer.ts';

/** A region whose towns' codes are not known reaches so far from its middle. */
const REACH_KM = 400;

/** Whether a place lies in a state or region, as far as codes and distances tell. */
export function liesWithin(one: Candidate, region: Candidate): boolean {
  if (one.id === region.id || one.country !== region.country) return false;
  if (region.kind === 'country') return true;
  return region.admin !== null && one.admin !== null
    ? one.admin === region.admin && one.kind !== 'region'
    : distanceKm(one, region) < REACH_KM;
}
