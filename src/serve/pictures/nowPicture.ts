import { EVENT_TYPES } from '../../codebook/eventType.ts';
import type { Event } from '../../model/event.ts';
import type { EventFilter } from '../../store/aggregates.ts';
import type { Store } from '../../store/store.ts';
import { changedFigures } from './changedFigures.ts';
import { leadingDyads } from './leadingDyads.ts';
import { nowDays } from './nowDays.ts';
import type { NowAnswer } from './pictureAnswers.ts';
import { walkEvents } from './walkEvents.ts';
import { walkFigures } from './walkFigures.ts';

const SHOWN = { dyads: 8, weeks: 8, events: 10, disputed: 8, figures: 12 } as const;

/** What changed in the days asked for against as many days before. Null where the record has no dated document. */
export async function nowPicture(store: Store, filter: EventFilter): Promise<NowAnswer | null> {
  const { outlets } = await store.summary();
  const asked = nowDays(filter, outlets);
  if (asked === null) return null;
  const [now, before] = [
    { ...filter, ...asked.days },
    { ...filter, ...asked.before },
  ];
  const [told, earlier] = [await walkEvents(store, now), await walkEvents(store, before)];
  const [events, past] = [told.filter(reportedWithin(asked.days)), earlier.filter(reportedWithin(asked.before))];
  const { from: _from, to: _to, ...always } = filter;
  const disputed = told.filter(({ agreement }) => agreement === 'disputed').sort(byOrigins);
  return {
    ...asked,
    types: EVENT_TYPES.map((type) => ({ type, now: countOf(events, type), before: countOf(past, type) })),
    dyads: leadingDyads(await store.assessments(always), { count: SHOWN.dyads, weeks: SHOWN.weeks, to: asked.days.to }),
    largest: events
      .filter(({ independent }) => independent > 1)
      .sort(byOrigins)
      .slice(0, SHOWN.events),
    disputed: disputed.slice(0, SHOWN.disputed),
    disputes: { now: disputed.length, before: earlier.filter(({ agreement }) => agreement === 'disputed').length },
    figures: changedFigures(await walkFigures(store, now), await walkFigures(store, before)).slice(0, SHOWN.figures),
    silent: await silentOutlets(store, now, before),
    documents: { now: await documentsOf(store, now), before: await documentsOf(store, before) },
  };
}

/** An event is of the days in which it was first told, so that one retold later is not new again. */
const reportedWithin =
  ({ from, to }: { readonly from: string; readonly to: string }) =>
  ({ first_reported }: Event): boolean => {
    const day = first_reported?.slice(0, 10) ?? '';
    return day >= from && day <= to;
  };

const countOf = (events: readonly Event[], type: Event['type']): number => events.filter((event) => event.type === type).length;

const byOrigins = (a: Event, b: Event): number =>
  b.independent - a.independent || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1);

const documentsOf = async (store: Store, filter: EventFilter): Promise<number> => (await store.documents(filter, { limit: 1 })).total;

/** Outlets that published in the days before and not in these, alphabetical. */
async function silentOutlets(store: Store, now: EventFilter, before: EventFilter): Promise<NowAnswer['silent']> {
  const silent: NowAnswer['silent'][number][] = [];
  const { outlets } = await store.summary();
  for (const { outlet, last } of outlets.filter(({ outlet: name }) => now.outlets?.includes(name) ?? true)) {
    const earlier = await documentsOf(store, { ...before, outlets: [outlet] });
    if (earlier === 0 || (await documentsOf(store, { ...now, outlets: [outlet] })) > 0) continue;
    silent.push({ outlet, before: earlier, last: last?.slice(0, 10) ?? null });
  }
  return silent;
}
