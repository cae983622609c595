import type { Holder } from '../codebook/holder.ts';
import { holderNamesOf } from '../codebook/holderNamesOf.ts';
import { officeSector } from '../codebook/officeSector.ts';
import { ORGANISATIONS } from '../codebook/organisations.ts';
import { STATES } from '../codebook/states.ts';
import { cellList } from './cellList.ts';
import { dayFaults } from './dayFaults.ts';
import { type CsvRow, readCsvTable } from './readCsvTable.ts';

/** A user's own holders of office, or what must be mended in the file, a message a line. */
export interface HolderTable {
  readonly holders: readonly Holder[];
  readonly problems: readonly string[];
}

const COLUMNS = ['name', 'office', 'of', 'from', 'until', 'variants'] as const;
type Row = CsvRow<(typeof COLUMNS)[number]>;

const STATE_OF = new Map(STATES.flatMap((state) => [state.code, ...state.names].map((name) => [name.toLowerCase(), state.code] as const)));
const BODY_OF = new Map(
  ORGANISATIONS.flatMap((body) => [body.name, ...body.names].map((name) => [name.replace(/^the /u, '').toLowerCase(), body] as const)),
);

function belongs(of: string, office: string): Pick<Holder, 'code' | 'sector'> | null {
  const key = of.replace(/^the /iu, '').toLowerCase();
  const state = STATE_OF.get(of.toLowerCase()) ?? STATE_OF.get(key);
  if (state !== undefined) return { code: state, sector: officeSector(office, null) };
  const body = BODY_OF.get(key);
  return body ? { code: body.code, sector: officeSector(office, body.sector) } : null;
}

const isName = (written: string): boolean => /^\p{L}[\p{L}\p{M}.'’ -]+$/u.test(written);

/** What is wrong with a row, as the end of a message; empty where nothing is. */
function faultsOf({ name, office, of, from, until, variants }: Row): readonly string[] {
  const names = [name, ...cellList(variants)].filter((one) => !isName(one));
  return [
    ...names.map((one) => `"${one}" is no name; wanted are letters, as in "Jan Kowalski".`),
    ...(office === '' ? ['the office is missing, such as "foreign minister".'] : []),
    ...(belongs(of, office)
      ? []
      : [`"${of}" is no state or organisation that is known; wanted is a code such as POL, or a name such as Poland or NATO.`]),
    ...dayFaults({ from, until }),
  ];
}

function holderOf({ name, office, of, from, until, variants }: Row): Holder {
  const side = belongs(of, office) ?? { code: '', sector: null };
  return {
    ...holderNamesOf(name, cellList(variants)),
    ...side,
    office,
    pronoun: null,
    from: from === '' ? null : from,
    until: until === '' ? null : until,
  };
}

/**
 * A user's table of holders of office, from the text of a CSV file with the columns name, office, of,
 * from, until and variants (those between ';'). `path` is for the messages. Where anything is wrong no
 * row counts, and each problem names its line.
 */
export function readHolderTable(text: string, path: string): HolderTable {
  const shape = { columns: COLUMNS, needed: ['name', 'office', 'of'], faultsOf, toValue: holderOf } as const;
  const { values, problems } = readCsvTable(text, path, shape);
  return { holders: values, problems };
}
