import type { EventType } from '../codebook/eventType.ts';

/** What a mention is found by among those of other documents. Days are counted from 1970. */
export interface LookupKey {
  readonly type: EventType;
  readonly key: string;
  /** Whether all under the key are compared with it, or only those that lead are. */
  readonly leads: boolean;
  /** Whether its days are too many to be found by: then the days of the tellings are compared. */
  readonly wide: boolean;
  /** Whether its days follow from the day of its telling alone. */
  readonly implied: boolean;
  readonly from: number;
  readonly to: number;
  /** The day of publication; null where unknown. */
  readonly told: number | null;
}

/** What finds the mentions under a key whose days meet: a day apart or nearer, or, where one is wide, told so many days apart. */
export interface Lookup extends LookupKey {
  /** How many days before `from` a mention that is not wide may begin and still reach it. */
  readonly reach: number;
  readonly toldApart: number;
  /** How many days apart two may be told at most of which both have days that are implied. */
  readonly toldNear: number;
}
