import { EVENT_TYPES, ploverScore } from '../../codebook/eventType.ts';
import { FORCE_MEASURES } from '../../codebook/measure.ts';
import { addDays, type Day } from '../../model/day.ts';
import type { Event } from '../../model/event.ts';
import type { EventFilter } from '../../store/aggregates.ts';
import type { OwnedFigure } from '../../store/figures.ts';
import type { Store } from '../../store/store.ts';
import { changedFigures, withItems } from './changedFigures.ts';
import { leadingDyads } from './leadingDyads.ts';
import { nowDays } from './nowDays.ts';
import type { Days, NowAnswer } from './pictureAnswers.ts';

const SHOWN = { dyads: 8, weeks: 8, events: 10, disputed: 8, figures: 12 } as const;
/** So many times what is shown is looked at, since of events alike only the largest is shown. */
const LOOKED_AT = 4;

/** What changed in the days asked for against as many days before. Null where the record has no dated document. */
export async function nowPicture(store: Store, filter: EventFilter): Promise<NowAnswer | null> {
  const { outlets } = await store.summary();
  const asked = nowDays(filter, outlets);
  if (asked === null) return null;
  const [now, before] = [
    { ...filter, ...asked.days },
    { ...filter, ...asked.before },
  ];
  const [events, past] = [await store.eventTypes(reportedIn(now)), await store.eventTypes(reportedIn(before))];
  const largest = await store.largestEvents(reportedIn(now), LOOKED_AT * SHOWN.events);
  const [documents, earlier] = [await store.outletDocuments(now), await store.outletDocuments(before)];
  const changed = changedFigures(await forcesOf(store, now), await forcesOf(store, before));
  return {
    ...asked,
    types: EVENT_TYPES.map((type) => ({ type, now: events.get(type) ?? 0, before: past.get(type) ?? 0 })),
    dyads: await leadingIn(store, filter, asked.days.to),
    largest: onePerKind(largest.filter(({ independent }) => independent > 1)).slice(0, SHOWN.events),
    ...(await disputesIn(store, now, before)),
    figures: await withItems(store, changed.slice(0, SHOWN.figures)),
    figuresChanged: changed.length,
    silent: outlets
      .filter(({ outlet }) => earlier.has(outlet) && !documents.has(outlet))
      .map(({ outlet, last }) => ({ outlet, before: earlier.get(outlet) ?? 0, last: last?.slice(0, 10) ?? null })),
    documents: { now: sum(documents), before: sum(earlier) },
  };
}

type Ranged = EventFilter & Days;

/** An event is of the days in which it was first told, so that one retold later is not new again. */
const reportedIn = (filter: Ranged): EventFilter => ({ ...filter, reportedFrom: filter.from, reportedTo: filter.to });

/** Figures of forces by whom they are; none where others alone are asked for. Whether an event is disputed is not asked of figures. */
async function forcesOf(store: Store, { measures = [], agreements: _agreements, ...filter }: Ranged): Promise<readonly OwnedFigure[]> {
  const asked = FORCE_MEASURES.filter((measure) => measures.length === 0 || measures.includes(measure));
  return asked.length === 0 ? [] : store.ownedFigures({ ...filter, measures: asked });
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

async function leadingIn(store: Store, { from: _from, to: _to, ...always }: EventFilter, to: Day): Promise<NowAnswer['dyads']> {
  const weeks = { from: addDays(to, 1 - 7 * SHOWN.weeks), to, most: SHOWN.dyads };
  const leading = await store.leadingAssessments(always, weeks);
  const modes = await store.eventModes([...new Set(leading.flatMap(({ events }) => events))], 'MOBILIZE');
  const scoreOf = (event: string): number => (modes.has(event) ? -ploverScore('MOBILIZE', modes.get(event) ?? null) : 0);
  const movedIn = (events: readonly string[]): number => events.reduce((all, event) => all + scoreOf(event), 0);
  return leadingDyads(leading, { count: SHOWN.dyads, weeks: SHOWN.weeks, to, movedIn });
}

async function disputesIn(store: Store, now: Ranged, before: Ranged): Promise<Pick<NowAnswer, 'disputed' | 'disputes'>> {
  const disputedIn = (filter: Ranged): EventFilter => ({ ...filter, agreements: ['disputed'] });
  if (now.agreements !== undefined && !now.agreements.includes('disputed')) return { disputed: [], disputes: { now: 0, before: 0 } };
  const countOf = (filter: Ranged): Promise<number> => store.eventCount(disputedIn(filter));
  return {
    disputed: onePerKind(await store.largestEvents(disputedIn(now), LOOKED_AT * SHOWN.disputed)).slice(0, SHOWN.disputed),
    disputes: { now: await countOf(now), before: await countOf(before) },
  };
}

/** The largest event of each class, status and pair of parties: many tellings of one kind are not many lines. */
function onePerKind(events: readonly Event[]): readonly Event[] {
  const codes = (parties: Event['actors']): string => [...new Set(parties.map(({ code, name }) => code || name))].sort().join('+');
  const kindOf = ({ type, status, actors, recipients }: Event): string => `${type} ${status} ${codes(actors)} ${codes(recipients)}`;
  return [...Map.groupBy(events, kindOf).values()].flatMap(([first]) => first ?? []);
}
