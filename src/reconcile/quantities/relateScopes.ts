import { COMPONENT_TITLE } from '../../model/componentTitle.ts';
import { isSameVoice } from '../../model/countVoice.ts';
import type { Component, CountUnit, Quantity } from '../../model/quantity.ts';
import { relatePlaces } from '../placeRelation.ts';

/** Whether two counts cover the same: 'same', 'unsaid' where one is silent, or different with the reason. */
export type ScopeRelation = { readonly kind: 'same' } | { readonly kind: 'unsaid' | 'different'; readonly why: string };

const SAME: ScopeRelation = { kind: 'same' };
const different = (why: string): ScopeRelation => ({ kind: 'different', why });

const UNIT_TITLE: Readonly<Record<CountUnit, string>> = {
  one: 'people',
  battalion_group: 'battalion groups',
  battalion: 'battalions',
  brigade: 'brigades',
  division: 'divisions',
  formation: 'formations',
};

/** Compares units, rings, named ground, parts and places, in that order: the first difference is the reason. */
export function relateScopes(a: Quantity, b: Quantity): ScopeRelation {
  if (a.unit !== b.unit) return different(`one counts ${UNIT_TITLE[a.unit]}, the other ${UNIT_TITLE[b.unit]}`);
  return relateRings(a, b) ?? relateGround(a, b) ?? relateParts(a, b) ?? relateZones(a, b);
}

function relateRings({ zone: { withinKm: a } }: Quantity, { zone: { withinKm: b } }: Quantity): ScopeRelation | null {
  if (a === b) return null;
  if (a === null || b === null) return different(`one counts within ${a ?? b} km, the other gives no distance`);
  return different(`one counts within ${Math.min(a, b)} km, the other within ${Math.max(a, b)} km, which holds the first`);
}

function relateGround(a: Quantity, b: Quantity): ScopeRelation | null {
  if (a.zone.including.length + b.zone.including.length === 0) return null;
  const [more] = [...a.zone.including, ...b.zone.including].filter(
    (ground) => a.zone.including.includes(ground) !== b.zone.including.includes(ground),
  );
  return more === undefined
    ? null
    : different(`one counts in ${more === 'occupied' ? 'the occupied territories' : capital(more)}, the other does not say so`);
}

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** What one counts in by name and the other does not. Ground held by the force holds its parts already. */
function relateParts(a: Quantity, b: Quantity): ScopeRelation | null {
  if (a.part !== b.part) return different('one is told as a part of another number');
  if (a.only.length + b.only.length + a.including.length + b.including.length === 0) return null;
  const [alone] = difference(a.only, b.only);
  if (alone !== undefined) return different(`one counts ${COMPONENT_TITLE[alone]} alone`);
  if (a.zone.including.includes('occupied') && b.zone.including.includes('occupied')) return null;
  const parts = difference(a.including, b.including);
  return parts.length === 0
    ? null
    : different(`one counts in ${parts.map((part) => COMPONENT_TITLE[part]).join(' and ')}, the other does not say so`);
}

const difference = (a: readonly Component[], b: readonly Component[]): readonly Component[] =>
  [...new Set([...a, ...b])].filter((part) => a.includes(part) !== b.includes(part));

function relateZones(one: Quantity, another: Quantity): ScopeRelation {
  const [a, b] = [one.zone, another.zone];
  const [isToldA, isToldB] = [a.border || a.places.length > 0, b.border || b.places.length > 0];
  const isOneText = one.document === another.document;
  // One text that names no place twice speaks of one, if not of all of a force and a small part of it.
  if (!isToldA && !isToldB) return isOneText && areOfOneForce(one, another) ? SAME : { kind: 'unsaid', why: 'neither says where' };
  if (!isToldA || !isToldB) return isOneText && areSideBySide(one, another) ? SAME : { kind: 'unsaid', why: 'one does not say where' };
  if (a.border && b.border && (a.places.length === 0 || b.places.length === 0)) return SAME;
  if (a.places.length === 1 && b.places.length === 1 && a.places[0]?.id === b.places[0]?.id) return SAME;
  const stray = [...a.places.filter((one) => !isAmong(one, b.places)), ...b.places.filter((one) => !isAmong(one, a.places))];
  if (stray.length === 0) return SAME;
  const names = (zone: Quantity['zone']): string => zone.places.map(({ name }) => name).join(', ') || 'the border';
  return different(`one counts in ${names(a)}, the other in ${names(b)}`);
}

const sizesOf = (a: Quantity, b: Quantity): readonly number[] =>
  [a.high ?? a.low ?? 0, b.high ?? b.low ?? 0].sort((one, other) => one - other);

/** So many times as many are no other number of the same force. */
const OTHERS = 3;

function areOfOneForce(a: Quantity, b: Quantity): boolean {
  const [less = 0, more = 0] = sizesOf(a, b);
  return isSameVoice(a.voice, b.voice) || less * OTHERS >= more;
}

/** 'Lima counts 900 at the frontier; the Chileans say 700': another's number of like size in the same text is of the place that it named. */
function areSideBySide(a: Quantity, b: Quantity): boolean {
  const [less = 0, more = 0] = sizesOf(a, b);
  return !isSameVoice(a.voice, b.voice) && less * 2 >= more;
}

const isAmong = (place: Quantity['zone']['places'][number], others: Quantity['zone']['places']): boolean =>
  others.some(
    (other) => other.id === place.id || (place.kind !== 'country' && other.kind !== 'country' && relatePlaces(place, other) === 'same'),
  );
