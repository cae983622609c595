import type { Sector } from '../codebook/sector.ts';
import type { Actor } from '../model/actor.ts';

/** Codes of parties, each with a bit mask of the camps it stands for; a party whose sector is unknown may be any. */
export type PartyCodes = ReadonlyMap<string, number>;

const ANY_CAMP = 0x7fffffff;
/** Government, forces, police and intelligence act for one state; parliaments, courts, rebels, people and firms act for themselves. */
const CAMPS: Readonly<Record<Sector, number>> = {
  GOV: 1,
  MIL: 1,
  COP: 1,
  SPY: 1,
  LEG: 2,
  JUD: 4,
  PTY: 8,
  OPP: 16,
  REB: 32,
  SEP: 32,
  UAF: 32,
  CVL: 64,
  REF: 128,
  MED: 256,
  BUS: 512,
  EDU: 1024,
  REL: 2048,
  LAB: 4096,
  IGO: 8192,
  NGO: 16384,
};

/** The parties that are somebody in particular. */
export function partyCodes(actors: readonly Actor[]): PartyCodes {
  const codes = new Map<string, number>();
  for (const { code, sector } of actors) {
    if (code !== '') codes.set(code, (codes.get(code) ?? 0) | (sector === null ? ANY_CAMP : CAMPS[sector]));
  }
  return codes;
}

/** The parties two tellings have in common, in one camp at least. */
export function sharedParties(a: PartyCodes, b: PartyCodes): PartyCodes {
  const shared = new Map<string, number>();
  for (const [code, camps] of a) {
    const common = camps & (b.get(code) ?? 0);
    if (common !== 0) shared.set(code, common);
  }
  return shared;
}

/** `sharedParties(a, b).size`, without making the map: it is asked for every pair. */
export function sharedPartyCount(a: PartyCodes, b: PartyCodes): number {
  let count = 0;
  for (const [code, camps] of a) if ((camps & (b.get(code) ?? 0)) !== 0) count++;
  return count;
}

/**
 * Whether the sets of parties that several tellings name can be those of one event: each two share `needed` of them,
 * or one telling shares them with all the others ('sanctions on Russia and Belarus' holds tellings of either together).
 */
export function partiesCohere(sets: readonly PartyCodes[], needed: number): boolean {
  const share = (a: PartyCodes, b: PartyCodes): boolean => a === b || sharedPartyCount(a, b) >= needed;
  return sets.some((hub) => sets.every((set) => share(hub, set)));
}
