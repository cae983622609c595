import type { EventType } from '../../src/codebook/eventType.ts';
import type { Sector } from '../../src/codebook/sector.ts';
import type { EventStatus } from '../../src/codebook/status.ts';
import { addDays, type Day } from '../../src/model/day.ts';
import type { Place } from '../../src/model/place.ts';
import { type Chance, chance } from './chance.ts';
import type { World } from './world.ts';

/** Something that happens in the made-up world, of which documents tell. */
export interface Happening {
  readonly type: EventType;
  readonly actor: string;
  readonly sector: Sector | null;
  readonly recipient: string | null;
  readonly place: Place;
  readonly day: Day;
  readonly status: EventStatus;
  readonly deed: string;
  readonly number: number;
}

export const FIRST_DAY: Day = '2019-07-01';
export const DAYS = 1096;

/** How lively a day is beside a quiet one: bursts begin now and then and die away over weeks. */
export function liveliness(seed: number): readonly number[] {
  const luck = chance(seed ^ 0xb0057);
  let heat = 0;
  return Array.from({ length: DAYS }, () => {
    heat = heat * 0.93 + (luck.happens(0.012) ? 2 + 6 * luck.next() : 0);
    return 0.6 + heat;
  });
}

/** What happens on a day, the most telling first. */
export function happeningsOf(world: World, seed: number, day: number, count: number): readonly Happening[] {
  const luck = chance(seed * 7919 + day);
  return Array.from({ length: Math.max(1, count) }, () => happening(world, addDays(FIRST_DAY, day), luck));
}

function happening(world: World, day: Day, luck: Chance): Happening {
  const type = luck.zipf(world.types);
  const actor = luck.zipf(world.states);
  const recipient = luck.zipf(world.rivals.get(actor) ?? world.states);
  return {
    type,
    actor,
    sector: luck.zipf(world.sectors),
    recipient: recipient === actor ? null : recipient,
    place: luck.zipf(world.places),
    day,
    status: luck.zipf(['actual', 'actual', 'actual', 'planned', 'possible', 'negated'] as const),
    deed: luck.zipf(world.deeds.get(type) ?? []),
    number: 20 + luck.below(9000),
  };
}
