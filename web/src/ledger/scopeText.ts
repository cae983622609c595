import type { Component, Quantity } from '../../../src/model/quantity.ts';

const COMPONENT: Readonly<Record<Component, string>> = {
  ground: 'ground forces',
  navy: 'the navy',
  air: 'the air force',
  separatists: 'separatists',
  national_guard: 'the national guard',
};

/** What a figure says that it counts, in words: 'within 200 km', 'with the navy and the air force', 'ground forces only'. */
export function scopeText({ zone, including, only, unit, added }: Quantity): readonly string[] {
  const parts: string[] = [];
  if (zone.withinKm !== null) parts.push(`within ${zone.withinKm} km`);
  if (zone.including.length > 0) parts.push(`with ${zone.including.map(groundText).join(' and ')}`);
  if (including.length > 0) parts.push(`with ${including.map((one) => COMPONENT[one]).join(' and ')}`);
  if (only.length > 0) parts.push(`counts ${only.map((one) => COMPONENT[one]).join(' and ')} only`);
  if (unit !== 'one') parts.push(`counts each ${unit.replaceAll('_', ' ')}`);
  if (added) parts.push('told as an addition');
  return parts;
}

/** Ground that is counted in, as a reader calls it: 'the occupied territories', 'Crimea'. */
const groundText = (ground: string): string =>
  ground === 'occupied' ? 'the occupied territories' : ground.replaceAll('_', ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
