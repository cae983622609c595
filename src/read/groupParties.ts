import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { StateGroup } from '../codebook/stateGroups.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import { codesIn } from '../codebook/yearsOf.ts';
import type { Party } from './chooseParty.ts';
import type { Entry } from './lexicon.ts';

const groupsOf = (entries: readonly Entry[]): readonly StateGroup[] =>
  entries.flatMap((entry) => (entry.kind === 'group' ? [entry.group] : []));

/** Each of those for whom the name of a group stands in the year of the day; [] where it is a name of something else as well. */
export function groupParties(entries: readonly Entry[], day: string | null, written: string): readonly Party[] {
  const groups = groupsOf(entries);
  if (groups.length === 0 || groups.length < entries.filter(({ kind }) => kind !== 'place').length) return [];
  const codes = groups.flatMap(({ members }) => codesIn(members, day === null ? null : Number(day.slice(0, 4))));
  const role = / (\p{Ll}+)$/u.exec(written)?.[1] ?? null;
  return [...new Set(codes)].map((code) => ({
    code,
    sector: STATE_BY_CODE.has(code) ? (ROLE_SECTOR.get(role ?? '') ?? null) : 'IGO',
    name: STATE_BY_CODE.get(code)?.name ?? code,
    via: 'name',
    person: false,
    named: true,
    pronoun: null,
    role,
  }));
}

/** Whether a name that needs 'the' before it has it, and is not the beginning of a longer one: 'the West', not 'the West Wing'. */
export const standsAlone = (entries: readonly Entry[], before: string, isNameAfter: boolean): boolean =>
  groupsOf(entries).every(({ article }) => !article || (before === 'the' && !isNameAfter));
