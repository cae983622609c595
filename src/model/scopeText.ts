import { COMPONENT_TITLE } from './componentTitle.ts';
import type { Component, Quantity } from './quantity.ts';

const namesOf = (components: readonly Component[]): string => components.map((one) => COMPONENT_TITLE[one]).join(' and ');

/** What a figure says that it counts, in words: 'within 200 km', 'with the navy and the air force', 'counts ground forces only'. */
export function scopeText({ zone, including, only, unit, added, part, corrected }: Quantity): readonly string[] {
  const parts: string[] = [];
  if (zone.withinKm !== null) parts.push(`within ${zone.withinKm} km`);
  if (zone.including.length > 0) parts.push(`with ${zone.including.map(groundText).join(' and ')}`);
  if (including.length > 0) parts.push(`with ${namesOf(including)}`);
  if (only.length > 0) parts.push(`counts ${namesOf(only)} only`);
  if (unit !== 'one') parts.push(`counts each ${unit.replaceAll('_', ' ')}`);
  if (added) parts.push('told as an addition');
  if (part) parts.push('told as a part of another number');
  if (corrected) parts.push('its text gives another number by a later count');
  return parts;
}

/** Ground that is counted in, as a reader calls it: 'the occupied territories', 'Crimea'. */
const groundText = (ground: string): string =>
  ground === 'occupied' ? 'the occupied territories' : ground.replaceAll('_', ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
