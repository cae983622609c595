import type { Holder } from '../codebook/holders.ts';
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

const ofHolder = (holder: Holder): Party => ({
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
    case 'place':
      return null;
  }
}

const holds = (holder: Holder, day: string | null): boolean => day === null || ((holder.from ?? '') <= day && day <= (holder.to ?? '9999'));
const isFullName = (holder: Holder, written: string): boolean => holder.name === written || holder.also.includes(written);

/** So long after leaving office someone is still told by the surname alone. */
const REMEMBERED_DAYS = 5 * 365;
const isRemembered = (holder: Holder, day: string | null): boolean =>
  day !== null && holder.to !== null && holder.to < day && daysBetween(holder.to, day) <= REMEMBERED_DAYS;

/** Someone out of office on the day, told in full or not long gone, who now speaks for no branch of the state. */
function outOfOffice(entries: readonly Entry[], day: string | null, written: string): Party | null {
  const holders = entries.flatMap((entry) =>
    entry.kind === 'holder' && (isFullName(entry.holder, written) || isRemembered(entry.holder, day)) ? [entry.holder] : [],
  );
  const [first] = holders;
  return first && holders.every((holder) => holder.name === first.name)
    ? { ...ofHolder(first), sector: null, via: 'name', role: null }
    : null;
}

/**
 * Who of those that bear a name is meant: of several holders of office the one on the day (any,
 * without a day, if all are of one state). `written` is the name as the text has it.
 */
export function chooseParty(entries: readonly Entry[], day: string | null, written: string): Party | null {
  const parties = entries
    .filter((entry) => entry.kind !== 'holder' || holds(entry.holder, day))
    .map(fromEntry)
    .filter((party) => party !== null);
  const isSeat = (party: Party): boolean => party.via === 'capital';
  const first = parties.find((party) => !isSeat(party)) ?? parties[0];
  if (!first) return outOfOffice(entries, day, written);
  if (!parties.every((party) => party.code === first.code || isSeat(party))) return null;
  // 'Brussels' speaks for the Union, and is a city all the same.
  return parties.some(isSeat) ? { ...first, via: 'capital' } : first;
}
