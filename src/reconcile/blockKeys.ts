import { alliancesOf } from './alliance.ts';
import type { Compared } from './telling.ts';

/**
 * The keys under which a telling is looked up: two tellings without a key in common are never compared. 'by' whoever did
 * it; 'within' the alliances these stand for or belong to, under which only an alliance and its members are compared; 'to'
 * whom, under which only tellings that name no actor are compared with others.
 */
export function blockKeys(telling: Compared): readonly string[] {
  const keys = known.get(telling) ?? keysOf(telling);
  known.set(telling, keys);
  return keys;
}

const known = new WeakMap<Compared, readonly string[]>();

function keysOf({ actors, recipients, year }: Compared): readonly string[] {
  const codes = [...actors.keys()];
  return [
    ...codes.map((code) => `by ${code}`),
    ...(year === null ? [] : new Set(codes.flatMap((code) => alliancesOf(code, year).map((alliance) => `within ${alliance}`)))),
    ...[...recipients.keys()].map((code) => `to ${code}`),
  ];
}

/** Whether a telling, looked up under a key, is one of those that others are compared with there; under 'by' all are. */
export function leadsBlock(key: string, { actors }: Compared): boolean {
  if (key.startsWith('to ')) return actors.size === 0;
  return key.startsWith('by ') || actors.has(key.slice('within '.length));
}
