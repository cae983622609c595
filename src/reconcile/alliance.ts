import { membersIn } from '../codebook/memberships.ts';

/** Bodies that act through their members' forces and governments: 'NATO sent jets' may be what 'Denmark sent jets' tells. */
const ALLIANCES = ['NATO', 'EU', 'CSTO', 'AU', 'ECOWAS', 'GCC'] as const;

export const isAlliance = (code: string): boolean => (ALLIANCES as readonly string[]).includes(code);

const cache = new Map<string, ReadonlySet<string>>();

function membersOf(alliance: string, year: number): ReadonlySet<string> {
  const key = `${alliance} ${year}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const members = new Set(membersIn(alliance, year));
  cache.set(key, members);
  return members;
}

const alliancesIn = new Map<number, Map<string, readonly string[]>>();

/** The alliances that a code stands for or belongs to in a year; looked up once, since every mention asks. */
export function alliancesOf(code: string, year: number): readonly string[] {
  const known = alliancesIn.get(year) ?? new Map<string, readonly string[]>();
  alliancesIn.set(year, known);
  const found = known.get(code) ?? ALLIANCES.filter((alliance) => alliance === code || membersOf(alliance, year).has(code));
  known.set(code, found);
  return found;
}

/** Whether one of two codes is an alliance and the other its member in that year. */
export const areAllied = (a: string, b: string, year: number): boolean =>
  ALLIANCES.some(
    (alliance) => (alliance === a && membersOf(alliance, year).has(b)) || (alliance === b && membersOf(alliance, year).has(a)),
  );
