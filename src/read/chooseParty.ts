import { earliest, type Holder, hasLeft, holdsOn, latest } from '../codebook/holder.ts';
import type { Sector } from '../codebook/sector.ts';
import { daysBetween } from '../model/day.ts';
import type { ActorSpan } from '../model/reading.ts';
import type { Entry } from './lexicon.ts';

/** Who a name stands for, before its role words are looked at. */
export interface Party {
  readonly code: string;
  readonly sector: Sector | null;
  readonly name: string;
  readonly via: ActorSpan['via'];
  readonly person: boolean;
  /** Whether `name` is the actor's own, not that of the state whose role it has. */
  readonly named: boolean;
  /** How the text will speak of the person; null where it may be either. */
  readonly pronoun: 'he' | 'she' | null;
  /** The role that the text or the table gives, lower case, e.g. 'defence ministry'; null for a bare name. */
  readonly role: string | null;
}

/** A holder of office as who the name stands for. */
export const ofHolder = (holder: Holder): Party => ({
  code: holder.code,
  sector: holder.sector,
  name: holder.name,
  via: 'office',
  person: true,
  named: true,
  pronoun: holder.pronoun,
  role: holder.office,
});

function fromEntry(entry: Entry): Party | null {
  const plain = { person: false, named: true, pronoun: null, role: null };
  switch (entry.kind) {
    case 'state':
      return { ...plain, code: entry.state.code, sector: null, name: entry.state.name, via: 'name' };
    case 'demonym':
      return { ...plain, code: entry.state.code, sector: null, name: entry.state.name, via: 'demonym' };
    case 'capital':
      return { ...plain, code: entry.state.code, sector: 'GOV', name: entry.state.name, via: 'capital' };
    case 'organisation':
      return { ...plain, code: entry.code, sector: entry.sector, name: entry.name, via: entry.via };
    case 'holder':
      return ofHolder(entry.holder);
    case 'group':
    case 'place':
      return null;
  }
}

const fromOther = (entry: Entry): readonly Party[] => {
  const party = fromEntry(entry);
  return party === null || entry.kind === 'holder' ? [] : [party];
};
const holdersOf = (entries: readonly Entry[]): readonly Holder[] =>
  entries.flatMap((entry) => (entry.kind === 'holder' ? [entry.holder] : []));

const isOnePerson = (holders: readonly Holder[]): boolean => holders.every(({ name }) => name === holders[0]?.name);
const isSame = <T>(values: readonly T[]): boolean => values.every((value) => value === values[0]);
const begun = ({ from }: Holder): string => (from === null ? '' : earliest(from));
const ended = ({ until }: Holder): string => (until === null ? '9999' : latest(until));
const last = (holders: readonly Holder[], by: (holder: Holder) => string): Holder | undefined =>
  holders.reduce<Holder | undefined>((best, one) => (best && by(best) >= by(one) ? best : one), undefined);

/** The one who holds an office on the day, by the office that began last; null where two people would do. */
function inOffice(holders: readonly Holder[], day: string): Party | null {
  const now = holders.filter((holder) => holdsOn(holder, day));
  const chosen = last(now, begun);
  return chosen && isOnePerson(now) ? ofHolder(chosen) : null;
}

/** Days since an office ended; every month has the 28th to count from where only the month is known. */
const daysSince = ({ until }: Holder, day: string): number =>
  until === null ? 0 : daysBetween(until.length === 10 ? until : `${latest(until).slice(0, 8)}28`, day);

/** So many days after leaving office someone is still told by the surname alone. */
const REMEMBERED_DAYS = 5 * 365;

/** The one who held an office before the day: of the same state, for no branch of it. By the surname alone, if not long gone. */
function outOfOffice(holders: readonly Holder[], day: string, isSurname: boolean): Party | null {
  const past = holders.filter((holder) => hasLeft(holder, day) && (!isSurname || daysSince(holder, day) <= REMEMBERED_DAYS));
  const former = last(past, ended);
  return former && isOnePerson(past) ? { ...ofHolder(former), sector: null, via: 'name', role: `former ${former.office}` } : null;
}

/** One who is to hold an office after the day, told in full. */
function notYet(holders: readonly Holder[]): Party | null {
  const [first] = holders;
  return first && isOnePerson(holders) ? { ...ofHolder(first), sector: null, via: 'name', role: null } : null;
}

/** Without a day: one person, of one state at all times; the branch and the office only if they never changed. */
function atAnyTime(holders: readonly Holder[]): Party | null {
  const [first] = holders;
  if (!first || !isOnePerson(holders) || !isSame(holders.map(({ code }) => code))) return null;
  return {
    ...ofHolder(first),
    sector: isSame(holders.map(({ sector }) => sector)) ? first.sector : null,
    role: isSame(holders.map(({ office }) => office)) ? first.office : null,
  };
}

function personOf(holders: readonly Holder[], day: string | null, written: string): Party | null {
  if (holders.length === 0) return null;
  if (day === null) return atAnyTime(holders);
  const isSurname = holders.every(({ name, also }) => !written.includes(' ') || (name !== written && !also.includes(written)));
  if (holders.some((holder) => holdsOn(holder, day))) return inOffice(holders, day);
  return outOfOffice(holders, day, isSurname) ?? (isSurname ? null : notYet(holders));
}

/**
 * Who of those that bear a name is meant: of several holders of office the one on the day, else the
 * one who was ('former president'); without a day only a name of one person. `written` is the name as the text has it.
 */
export function chooseParty(entries: readonly Entry[], day: string | null, written: string): Party | null {
  const person = personOf(holdersOf(entries), day, written);
  const parties = [...entries.flatMap(fromOther), ...(person ? [person] : [])];
  const isSeat = (party: Party): boolean => party.via === 'capital';
  const first = parties.find((party) => !isSeat(party)) ?? parties[0];
  if (!first || !parties.every((party) => party.code === first.code || isSeat(party))) return null;
  // 'Brussels' speaks for the Union, and is a city all the same.
  return parties.some(isSeat) ? { ...first, via: 'capital' } : first;
}
