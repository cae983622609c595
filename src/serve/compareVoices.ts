import type { Contention } from '../model/contention.ts';
import { voiceKey } from '../model/countVoice.ts';
import type { Event } from '../model/event.ts';
import { voiceFilters } from '../pipeline/voiceFilters.ts';
import type { Filter, Store } from '../store/store.ts';
import { everyItem } from './everyItem.ts';

/** What two voices tell: a speaker by code, in whichever outlet it is quoted, or an outlet by name, in its own voice. */
export interface VoiceComparison {
  readonly a: string;
  readonly b: string;
  readonly both: EventGroup;
  readonly onlyA: EventGroup;
  readonly onlyB: EventGroup;
  /** Matters on which the two take different sides. */
  readonly differently: readonly Contention[];
}

export interface EventGroup {
  readonly total: number;
  /** The first of them by day. */
  readonly items: readonly Event[];
}

export interface ComparisonQuestion {
  readonly a: string;
  readonly b: string;
  readonly filter: Filter;
  /** How many events of a group are handed out. */
  readonly most: number;
}

/** Sets the events that two voices tell against each other, and picks the disputes in which they stand apart. */
export async function compareVoices(
  store: Pick<Store, 'events'>,
  disputes: readonly Contention[],
  { a, b, filter, most }: ComparisonQuestion,
): Promise<VoiceComparison> {
  const [byA, byB] = [await eventsOf(store, a, filter), await eventsOf(store, b, filter)];
  const group = (events: Iterable<Event>, passes: (event: Event) => boolean): EventGroup => {
    const passing = [...events].filter(passes);
    return { total: passing.length, items: passing.slice(0, most) };
  };
  return {
    a,
    b,
    both: group(byA.values(), ({ id }) => byB.has(id)),
    onlyA: group(byA.values(), ({ id }) => !byB.has(id)),
    onlyB: group(byB.values(), ({ id }) => !byA.has(id)),
    differently: disputes.filter((dispute) => standApart(dispute, a, b)),
  };
}

async function eventsOf(store: Pick<Store, 'events'>, voice: string, filter: Filter): Promise<ReadonlyMap<string, Event>> {
  const events = new Map<string, Event>();
  for (const followed of voiceFilters([voice])) {
    for await (const event of everyItem((page) => store.events({ ...filter, ...followed }, page))) events.set(event.id, event);
  }
  return events;
}

/** Whether each of two voices holds a side that the other does not. */
function standApart({ sides }: Contention, a: string, b: string): boolean {
  const held = (voice: string): readonly number[] =>
    sides.flatMap(({ voices }, at) => (voices.some((one) => isVoice(one, voice)) ? [at] : []));
  const [byA, byB] = [held(a), held(b)];
  return byA.some((at) => !byB.includes(at)) && byB.some((at) => !byA.includes(at));
}

function isVoice(voice: Contention['sides'][0]['voices'][0], wanted: string): boolean {
  const [code, sector] = wanted.split('/');
  if (voice.own) return voiceKey(voice) === `outlet ${wanted}`;
  return voice.code === code && (sector === undefined || voice.sector === sector);
}
