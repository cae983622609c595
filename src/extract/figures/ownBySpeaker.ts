import type { Attribution } from '../speech/attribution.ts';
import type { FoundFigure } from './findFigures.ts';

const FORCES = new Set(['personnel', 'ships', 'aircraft', 'vehicles', 'units']);

/**
 * Forces that a sentence gives to nobody, told by a state's own military, are that state's:
 * 'Two battalions are arriving, the Russian defence ministry said.'
 */
export function ownBySpeaker(found: FoundFigure, attributions: readonly Attribution[]): FoundFigure {
  if (found.of.length > 0 || !FORCES.has(found.measure)) return found;
  const teller = attributions.find((one) => one.speaker?.sector === 'MIL' && one.content.start <= found.start && found.end <= one.content.end);
  return teller?.speaker ? { ...found, of: [teller.speaker] } : found;
}
