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

/** The alliances that a code stands for or belongs to in a year. */
export const alliancesOf = (code: string, year: number): readonly string[] =>
  ALLIANCES.filter((alliance) => alliance === code || membersOf(alliance, year).has(code));

/** Whether one of two codes is an alliance and the other its member in that year. */
export const areAllied = (a: string, b: string, year: number): boolean =>
  ALLIANCES.some(
    (alliance) => (alliance === a && membersOf(alliance, year).has(b)) || (alliance === b && membersOf(alliance, year).has(a)),
  );
