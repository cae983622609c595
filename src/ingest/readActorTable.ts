import type { Holder } from '../codebook/holder.ts';
import { holderNamesOf } from '../codebook/holderNamesOf.ts';
import { SECTORS, type Sector } from '../codebook/sector.ts';
import type { YearsIn } from '../codebook/yearsOf.ts';
import type { GivenActor } from '../model/givenActor.ts';
import { cellList } from './cellList.ts';
import { dayFaults } from './dayFaults.ts';
import { type CsvRow, readCsvTable } from './readCsvTable.ts';

/** A user's own actors, or what must be mended in the file, a message a line. */
export interface ActorTable {
  readonly actors: readonly GivenActor[];
  readonly problems: readonly string[];
}

const COLUMNS = ['name', 'also', 'code', 'sector', 'office', 'pronoun', 'from', 'until'] as const;
type Row = CsvRow<(typeof COLUMNS)[number]>;

const CODE = /^[A-Z][A-Z0-9-]{1,19}$/u;
const isGroup = (code: string): boolean => cellList(code).length > 1;
const isSector = (word: string): word is Sector => SECTORS.some((sector) => sector === word);

/** What is wrong with a row, as the end of a message; empty where nothing is. */
function faultsOf({ name, code, sector, office, pronoun, from, until }: Row): readonly string[] {
  return [
    ...(/\p{L}/u.test(name) && name.length <= 200 ? [] : [`"${name.slice(0, 40)}" is no name; wanted are up to 200 characters.`]),
    ...(code === '' || cellList(code).every((one) => CODE.test(one))
      ? []
      : [`"${code}" is no code; wanted are capitals such as POL or JEM, several of them between ";", or nothing.`]),
    ...(sector === '' || isSector(sector) ? [] : [`"${sector}" is no sector. Known: ${SECTORS.join(', ')}.`]),
    ...(/^(?:he|she)?$/u.test(pronoun) ? [] : [`"${pronoun}" is no pronoun that is known; wanted is he, she or nothing.`]),
    ...dayFaults({ from, until }),
    ...(office === '' && !isGroup(code) && [pronoun, from, until].some((cell) => cell !== '')
      ? ['"pronoun", "from" and "until" are for persons; give "office" too.']
      : []),
    ...(isGroup(code) && (office !== '' || pronoun !== '' || sector !== '')
      ? ['several codes are a group, which has no "sector", "office" or "pronoun".']
      : []),
    ...(office !== '' && sector === '' ? ['an "office" needs a "sector".'] : []),
  ];
}

const holderOf = ({ name, also, code, office, pronoun, from, until }: Row, sector: Sector | null): Holder => ({
  ...holderNamesOf(name, cellList(also)),
  pronoun: pronoun === 'he' || pronoun === 'she' ? pronoun : null,
  code,
  sector,
  office,
  from: from === '' ? null : from,
  until: until === '' ? null : until,
});

const yearOf = (day: string): number | null => (day === '' ? null : Number(day.slice(0, 4)));

/** Those for whom the name of a group stands, from the year of "from" until that of "until". */
const membersOf = ({ code, from, until }: Row): readonly YearsIn[] =>
  cellList(code).map((state) => ({ state, joined: yearOf(from) ?? 0, left: yearOf(until) }));

function actorOf(row: Row): GivenActor {
  const { name, also, code, sector: written, office } = row;
  const sector = isSector(written) ? written : null;
  const holder = office === '' ? null : holderOf(row, sector);
  return isGroup(code)
    ? { name, also: cellList(also), code: '', sector, holder, members: membersOf(row) }
    : { name, also: cellList(also), code, sector, holder, members: [] };
}

/**
 * A user's table of actors, from the text of a CSV file with the columns name, also (other names, between
 * ';'), code (several between ';' for a group), sector and, for persons, office, pronoun, from and until. `path` is for the messages. Where
 * anything is wrong no row counts, and each problem names its line.
 */
export function readActorTable(text: string, path: string): ActorTable {
  const shape = { columns: COLUMNS, needed: ['name', 'code'], faultsOf, toValue: actorOf } as const;
  const { values, problems } = readCsvTable(text, path, shape);
  return { actors: values, problems };
}
