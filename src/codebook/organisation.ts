import type { Sector } from './sector.ts';

/** A body, a seat of power, a service, a group or a firm, with the actor it speaks or acts for. */
export interface Organisation {
  /** The code under which it is kept: its own, or that of the state it belongs to; '' where it is no one state's. */
  readonly code: string;
  readonly sector: Sector | null;
  readonly name: string;
  /** Every way to write it, the usual one first. */
  readonly names: readonly string[];
}

/** A row of a table: whose it is, what part of a state or society, and its names, the usual one first. */
export const organisation = (code: string, sector: Sector | null, ...names: readonly [string, ...string[]]): Organisation => ({
  code,
  sector,
  name: names[0],
  names,
});
