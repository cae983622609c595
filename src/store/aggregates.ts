import type { EventType } from '../codebook/eventType.ts';
import type { Agreement, EventStatus } from '../codebook/status.ts';
import type { Strand } from '../codebook/strand.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Dyad } from '../model/dyadsOf.ts';
import type { Event } from '../model/event.ts';
import type { OriginKind } from '../model/origin.ts';
import type { Place } from '../model/place.ts';
import type { Figures } from './figures.ts';
import type { Filter } from './filter.ts';

/** Which events. An event passes where one of its mentions passes what is asked of findings, and it itself the rest. */
export interface EventFilter extends Filter {
  /** Days of the event, inclusive: it passes where its interval meets them. An event without any day does not. */
  readonly eventFrom?: Day;
  readonly eventTo?: Day;
  /** Days of the first report, inclusive. An event without any does not pass. */
  readonly reportedFrom?: Day;
  readonly reportedTo?: Day;
  readonly agreements?: readonly Agreement[];
  /** Only where one of its places can be drawn: it has coordinates, or is a border. */
  readonly isPlaced?: boolean;
  /** What the event must be behind, beside all else. */
  readonly mark?: EventMark;
}

/** A mark of a picture that stands for several events: a place by its id, an actor, or two actors. */
export interface EventMark {
  readonly at?: string | undefined;
  /** Has a part in it; with `whom`, does it to that one. */
  readonly who?: string | undefined;
  readonly whom?: string | undefined;
}

export interface DyadSeries extends Dyad {
  /** Inclusive. */
  readonly from: Day;
  readonly to: Day;
}

export type StrandCounts = Readonly<Record<Strand, number>>;

/** What passed from one actor to another on a day: actual events and their PLOVER scores, and how many others were told. */
export interface DyadDay {
  readonly day: Day;
  readonly strands: StrandCounts;
  readonly cooperation: number;
  /** Positive. */
  readonly conflict: number;
  /** Planned, possible and negated events. */
  readonly unrealised: number;
}

/** A place by its id, as it is called. */
export type NamedPlace = Pick<Place, 'id' | 'name'>;

/** What happened at a place. */
export interface EventPlace extends Omit<Place, 'text' | 'resolvedFrom'> {
  readonly events: number;
  readonly counts: readonly { readonly type: EventType; readonly status: EventStatus; readonly events: number }[];
}

/** How finely a cell tells days: as the texts do, or in which week, month or year the event counts. */
export const CELL_BINS = ['exact', 'week', 'month', 'year'] as const;
export type CellBin = (typeof CELL_BINS)[number];

/** Events of one class and status that no day tells apart. */
export interface EventCell {
  readonly type: EventType;
  readonly status: EventStatus;
  /** Both null where no text tells a day, or, in bins, where none is known. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** The day of the first report, of exact cells that have no other. */
  readonly told: Day | null;
  /** How many events. */
  readonly count: number;
}

/** Those of which there are most events, and of how many. */
export interface CellsOf<T> {
  readonly all: number;
  readonly kept: readonly T[];
}

export interface PlaceCells extends Omit<Place, 'text' | 'resolvedFrom'> {
  readonly events: number;
  readonly cells: readonly EventCell[];
}

export interface DyadCells extends Dyad {
  readonly events: number;
  readonly cells: readonly EventCell[];
}

/** A party by its code and name, or a place by its id and name: as a list, since a timeline draws tens of thousands. */
export type Named = readonly [key: string, name: string];

/** What a timeline draws of an event: its days as the texts tell them, and that of the first report. */
export interface EventBar extends Pick<Event, 'id' | 'type' | 'mode' | 'status' | 'agreement' | 'independent'> {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly told: Day | null;
  readonly actors: readonly Named[];
  readonly recipients: readonly Named[];
  readonly where: readonly Named[];
  /** Of a plan: the events that carry it out. */
  readonly planOf: readonly string[];
}

/** The first of some events by day, and how many they are. */
export interface EventGroup {
  readonly total: number;
  readonly items: readonly Event[];
}

export interface ComparedEvents {
  readonly both: EventGroup;
  readonly onlyA: EventGroup;
  readonly onlyB: EventGroup;
}

/** A pair of actors in some weeks. */
export interface DyadWeeks {
  /** Mondays, inclusive. */
  readonly from: Day;
  readonly to: Day;
  /** How many pairs. */
  readonly most: number;
}

/** What passed from one actor to another. */
export interface DyadSum extends Dyad {
  readonly events: number;
  /** Of actual events. */
  readonly strands: StrandCounts;
  readonly cooperation: number;
  readonly conflict: number;
  /** What of `conflict` comes of forces moved, which may be to help. */
  readonly posture: number;
}

export const TIME_BINS = ['day', 'week', 'month', 'year'] as const;
export type TimeBin = (typeof TIME_BINS)[number];

/** How many events there are over time, of whatever status. */
export interface Timeline {
  /** By first day; bins without an event are left out. Weeks begin on Monday. */
  readonly bins: readonly { readonly from: Day; readonly events: number; readonly strands: StrandCounts }[];
  /** Events without a day, and so in no bin. */
  readonly undated: number;
}

/** A value with how many documents would pass if it alone were asked for in its place. */
export interface FacetCount<T extends string = string> {
  readonly value: T;
  readonly documents: number;
}

/** By what the documents that pass could be narrowed further: each counted as if nothing were asked in its own place yet. */
export interface DocumentFacets {
  /** Alphabetical. */
  readonly outlets: readonly FacetCount[];
  /** Months of publication, '2021-12'; those of no known day under ''. */
  readonly months: readonly FacetCount[];
  /** Stories by id, the most documents first; at most thirty, each of two documents or more. */
  readonly stories: readonly StoryFacet[];
  /** How documents come to their texts. */
  readonly origins: readonly FacetCount<OriginKind>[];
  /** Classes of events told, the most first. */
  readonly types: readonly FacetCount<EventType>[];
  /** Actors of what is told, by code, the most first; at most thirty. */
  readonly actors: readonly FacetCount[];
}

/** A story with how many documents that pass are in it. */
export interface StoryFacet extends FacetCount {
  readonly title: string | null;
}

/** What outlets tell in their own voices of events that others tell too. */
export interface OutletRecords {
  /** Those that tell of such an event, in whatever voice. */
  readonly outlets: readonly string[];
  /** How many events each tells that an independent outlet tells alike. */
  readonly confirmed: ReadonlyMap<string, number>;
}

/** What the store counts up, without handing out what it counted. */
export interface Aggregates extends Figures {
  /** Days with something in them, in order. */
  dyadSeries(query: DyadSeries): Promise<readonly DyadDay[]>;
  /** Most events first, then by id. */
  eventPlaces(filter: EventFilter): Promise<readonly EventPlace[]>;
  /** Most events first, then by actor and recipient. */
  dyads(filter: EventFilter): Promise<readonly DyadSum[]>;
  timeline(filter: EventFilter, bin: TimeBin): Promise<Timeline>;
  /** Most events first, then by id; no more than `most` places. */
  placeCells(filter: EventFilter, bin: CellBin, most: number): Promise<CellsOf<PlaceCells>>;
  /** Most events first, then by actor and recipient; no more than `most` pairs. */
  dyadCells(filter: EventFilter, bin: CellBin, most: number): Promise<CellsOf<DyadCells>>;
  /** The modes of those of some events that are of one class, by their ids. */
  eventModes(ids: readonly string[], type: EventType): Promise<ReadonlyMap<string, string | null>>;
  /** The first `most` by the day they begin, those without one last, then by id. */
  eventBars(filter: EventFilter, most: number): Promise<readonly EventBar[]>;
  eventCount(filter: EventFilter): Promise<number>;
  /** How many events there are of each class; classes without any are left out. */
  eventTypes(filter: EventFilter): Promise<ReadonlyMap<EventType, number>>;
  /** Most independent outlets first, then most mentions, then by id. */
  largestEvents(filter: EventFilter, most: number): Promise<readonly Event[]>;
  /** Two sets of events side by side, each of what one of several filters passes; the newest told first, `most` of each group after `skip`. */
  comparedEvents(
    a: readonly EventFilter[],
    b: readonly EventFilter[],
    part: { readonly most: number; readonly skip: number },
  ): Promise<ComparedEvents>;
  /** The assessments, in these weeks, of the pairs between which most was scored in them; of those that pass the filter. */
  leadingAssessments(filter: Filter, weeks: DyadWeeks): Promise<readonly Assessment[]>;
  /** How many documents that pass each outlet has; outlets without any are left out. */
  outletDocuments(filter: Filter): Promise<ReadonlyMap<string, number>>;
  documentFacets(filter: Filter): Promise<DocumentFacets>;
  /** Those of some documents that a search for a text finds, by their ids. */
  documentsHaving(text: string, among: readonly string[]): Promise<ReadonlySet<string>>;
  outletRecords(): Promise<OutletRecords>;
  /** The outlets of those of some mentions that these tell in their own voices, by the mentions' ids. */
  ownOutlets(mentions: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Where mentions (by their event) and figures stand, by their ids; those that stand nowhere are left out. */
  findingPlaces(findings: readonly string[]): Promise<ReadonlyMap<string, readonly NamedPlace[]>>;
}
