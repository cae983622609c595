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
  readonly mode: string | null;
  /** Words of one kind of deed, of which each telling takes one; none where what is done is told in no word of a kind. */
  readonly deed: readonly string[];
  /** Words that tell what it was about; which of them, each telling chooses. */
  readonly about: readonly string[];
  readonly number: number;
  /** How often a telling says where. */
  readonly placed: number;
}

/** How many words of its own a happening is told in, now more and now fewer of them. */
const OWN_WORDS = 12;
/** Happenings whose class alone is told, and those of a known mode. */
const KINDLESS = 0.45;
const WITH_MODE = 0.55;
/** Happenings of a matter that the crisis turns on; of these most say what is done, and many where. */
const RUNNING = 0.18;
const KINDLESS_RUNNING = 0.15;
const PLACED_RUNNING = 0.35;
const PLACED = 0.17;
/** Charges and denials that say what they are about. */
const WITH_MATTER = 0.5;

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
  const other = anyHappening(world, day, luck);
  if (!luck.happens(RUNNING)) return other;
  const { type, actor, recipient, place, deed, statuses } = luck.zipf(world.matters);
  return {
    ...other,
    type,
    actor,
    recipient: luck.happens(0.15) ? null : recipient,
    place: place ?? other.place,
    placed: place === null ? PLACED : PLACED_RUNNING,
    status: luck.zipf(statuses),
    mode: type === 'MOBILIZE' ? 'troops' : null,
    deed: luck.happens(KINDLESS_RUNNING) ? [] : deed,
  };
}

function anyHappening(world: World, day: Day, luck: Chance): Happening {
  const type = luck.zipf(world.types);
  const actor = luck.steep(world.states);
  const modes = world.modes.get(type) ?? [];
  const kinds = (world.deeds.get(type) ?? []).filter(({ length }) => length > 0);
  const matter = (type === 'ACCUSE' || type === 'REJECT') && luck.happens(WITH_MATTER) ? [luck.pick(luck.zipf(world.charges))] : [];
  return {
    type,
    actor,
    sector: luck.zipf(world.sectors),
    recipient: luck.happens(0.2) ? null : luck.steep(world.rivals.get(actor) ?? []),
    place: luck.zipf(world.places),
    day,
    status: luck.zipf(['actual', 'actual', 'actual', 'possible', 'planned', 'actual'] as const),
    mode: modes.length > 0 && luck.happens(WITH_MODE) ? luck.zipf(modes) : null,
    deed: kinds.length === 0 || luck.happens(KINDLESS) ? [] : luck.steep(kinds),
    about: [...matter, ...Array.from({ length: OWN_WORDS }, () => luck.zipf(world.words))],
    number: 20 + luck.below(9000),
    placed: PLACED,
  };
}
