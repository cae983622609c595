import type { Sector } from './sector.ts';

/** A day as far as it is known: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export type PartialDay = string;

/** Who held which office, and when. */
export interface Holder {
  readonly name: string;
  /** Written in other ways. */
  readonly also: readonly string[];
  /** How the text speaks of the holder; null where that is not known. */
  readonly pronoun: 'he' | 'she' | null;
  readonly code: string;
  readonly sector: Sector | null;
  readonly office: string;
  /** Null where the office began before anything that is read. */
  readonly from: PartialDay | null;
  /** Null where the office is still held. */
  readonly until: PartialDay | null;
}

/** The first day that a day known in part may be. */
export const earliest = (day: PartialDay): string => `${day}${'-01-01'.slice(day.length - 4)}`;

/** A day not before the last that a day known in part may be; compares as text, even where the month has no 31st. */
export const latest = (day: PartialDay): string => `${day}${'-12-31'.slice(day.length - 4)}`;

/** Whether someone holds the office on a day; in doubt at its edges, yes. */
export const holdsOn = ({ from, until }: Holder, day: string): boolean =>
  (from === null || earliest(from) <= day) && (until === null || day <= latest(until));

/** Whether someone has surely left the office by a day. */
export const hasLeft = ({ until }: Holder, day: string): boolean => until !== null && latest(until) < day;
