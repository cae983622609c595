import type { Sector } from '../codebook/sector.ts';
import type { Actor } from '../model/actor.ts';
import { areAllied, isAlliance } from './alliance.ts';

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

/** The parties of both, each with the camps of both. */
export function bothParties(a: PartyCodes, b: PartyCodes): PartyCodes {
  const both = new Map(a);
  for (const [code, camps] of b) both.set(code, (both.get(code) ?? 0) | camps);
  return both;
}

/** The parties two tellings have in common, in one camp at least. */
export function sharedParties(a: PartyCodes, b: PartyCodes): PartyCodes {
  // Most that share anything name the same, and then no other map is made.
  if (isWithin(a, b)) return a;
  const shared = new Map<string, number>();
  for (const [code, camps] of a) {
    const common = camps & (b.get(code) ?? 0);
    if (common !== 0) shared.set(code, common);
  }
  return shared;
}

/** Whether all parties are among others, in all their camps. */
function isWithin(a: PartyCodes, b: PartyCodes): boolean {
  for (const [code, camps] of a) if ((camps & (b.get(code) ?? 0)) !== camps) return false;
  return true;
}

/** How the parties of two tellings agree: the same, a member and its alliance, or one side unnamed. */
export interface PartyMeeting {
  /** What both may be: the member where one names the alliance, the named where the other names nobody. */
  readonly parties: PartyCodes;
  readonly by: 'same' | 'allied' | 'unnamed';
}

/** What the parties of two tellings have in common; null where both are named and neither are nor may be the same. */
export function meetParties(a: PartyCodes, b: PartyCodes, year: number | null): PartyMeeting | null {
  if (a.size === 0 || b.size === 0) return { parties: a.size === 0 ? b : a, by: 'unnamed' };
  const shared = sharedParties(a, b);
  if (shared.size > 0) return { parties: shared, by: 'same' };
  const allied =
    year === null ? [] : [...a].flatMap(([one, camps]) => [...b].flatMap(([other, others]) => narrower(one, camps, other, others, year)));
  return allied.length > 0 ? { parties: new Map(allied), by: 'allied' } : null;
}

function narrower(a: string, campsA: number, b: string, campsB: number, year: number): readonly (readonly [string, number])[] {
  if (!areAllied(a, b, year)) return [];
  return [isAlliance(a) ? ([b, campsB] as const) : ([a, campsA] as const)];
}

/** `sharedParties(a, b).size`, without making the map: it is asked for every pair. */
export function sharedPartyCount(a: PartyCodes, b: PartyCodes): number {
  let count = 0;
  for (const [code, camps] of a) if ((camps & (b.get(code) ?? 0)) !== 0) count++;
  return count;
}

/**
 * Whether the sets of parties that several tellings name can be those of one event: each two share `needed` of them or
 * are allied, or one telling agrees so with all the others ('sanctions on Russia and Belarus' holds tellings of either together).
 */
export function partiesCohere(sets: readonly PartyCodes[], needed: number, year: number | null): boolean {
  // Two who met are not two others who met, though a third telling names all of them.
  if (needed > 1 && areOfOthers(sets, needed)) return false;
  const agree = (a: PartyCodes, b: PartyCodes): boolean =>
    a === b || sharedPartyCount(a, b) >= needed || (needed === 1 && meetParties(a, b, year) !== null);
  return sets.some((hub) => sets.every((set) => agree(hub, set)));
}

/** Whether two sets that name just as many as must be shared are not the same. */
function areOfOthers(sets: readonly PartyCodes[], needed: number): boolean {
  const pairs = sets.filter(({ size }) => size === needed);
  const [first] = pairs;
  return first !== undefined && pairs.some((pair) => sharedPartyCount(first, pair) < needed);
}
