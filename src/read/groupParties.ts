import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { StateGroup } from '../codebook/stateGroups.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import { codesIn } from '../codebook/yearsOf.ts';
import type { Token } from '../model/reading.ts';
import type { Party } from './chooseParty.ts';
import type { Entry, LexiconHit } from './lexicon.ts';

const groupsOf = (entries: readonly Entry[]): readonly StateGroup[] =>
  entries.flatMap((entry) => (entry.kind === 'group' ? [entry.group] : []));

/** Each of those for whom the groups stand in the year of the day. */
function membersOn(groups: readonly StateGroup[], day: string | null, role: string | null): readonly Party[] {
  const codes = groups.flatMap(({ members }) => codesIn(members, day === null ? null : Number(day.slice(0, 4))));
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

/** A text, its tokens, and the day of the document. */
interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly day: string | null;
}

/** 'Western [sanctions]', 'Western military [aid]': whether an adjective stands before what makes it a party. */
const isBeforeItsNoun = (tokens: readonly Token[], to: number, { before }: StateGroup): boolean =>
  before === '' || [tokens[to]?.norm, tokens[to + 1]?.norm].some((word) => word !== undefined && before.split(' ').includes(word));

/**
 * Everyone for whom the name of a group stands; [] where it is a name of something else as well, the beginning of a
 * longer one ('the West Wing') or only a part of the world ('in the West').
 */
export function groupParties({ text, tokens, day }: Told, { from, to, entries }: LexiconHit): readonly Party[] {
  const groups = groupsOf(entries);
  if (groups.length === 0 || groups.length < entries.filter(({ kind }) => kind !== 'place').length) return [];
  const isNameAfter = /^\p{Lu}/u.test(text.slice(tokens[to]?.start, tokens[to]?.end));
  const isBare = groups.some(({ article }) => article) && (tokens[from - 1]?.norm !== 'the' || isNameAfter);
  if (groups.some((one) => !isBeforeItsNoun(tokens, to, one))) return [];
  const role = / (\p{Ll}+)$/u.exec(text.slice(tokens[from]?.start, tokens[to - 1]?.end))?.[1] ?? null;
  const isPart = role === null && /^(?:in|across|around|throughout|into)$/u.test(tokens[from - 2]?.norm ?? '');
  return isBare || isPart ? [] : membersOn(groups, day, role);
}
