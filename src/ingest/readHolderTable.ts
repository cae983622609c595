import { earliest, type Holder, latest } from '../codebook/holder.ts';
import { holderNamesOf } from '../codebook/holderNamesOf.ts';
import { officeSector } from '../codebook/officeSector.ts';
import { ORGANISATIONS } from '../codebook/organisations.ts';
import { STATES } from '../codebook/states.ts';
import { isDay } from '../model/day.ts';
import { csvFields } from './csvFields.ts';

/** A user's own holders of office, or what must be mended in the file, a message a line. */
export interface HolderTable {
  readonly holders: readonly Holder[];
  readonly problems: readonly string[];
}

const COLUMNS = ['name', 'office', 'of', 'from', 'until', 'variants'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

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

const isPartialDay = (written: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/u.test(written) && isDay(earliest(written));
const isName = (written: string): boolean => /^\p{L}[\p{L}\p{M}.'’ -]+$/u.test(written);

/** What is wrong with a row, as the end of a message; empty where nothing is. */
function faultsOf({ name, office, of, from, until, variants }: Row): readonly string[] {
  const days = [from, until].filter((day) => day !== '');
  const bad = days.filter((day) => !isPartialDay(day));
  const names = [name, ...variantsOf(variants)].filter((one) => !isName(one));
  return [
    ...names.map((one) => `"${one}" is no name; wanted are letters, as in "Jan Kowalski".`),
    ...(office === '' ? ['the office is missing, such as "foreign minister".'] : []),
    ...(belongs(of, office)
      ? []
      : [`"${of}" is no state or organisation that is known; wanted is a code such as POL, or a name such as Poland or NATO.`]),
    ...bad.map((day) => `"${day}" is no day; wanted is YYYY, YYYY-MM or YYYY-MM-DD, or nothing.`),
    ...(bad.length === 0 && from !== '' && until !== '' && earliest(from) > latest(until)
      ? [`"from" (${from}) is after "until" (${until}).`]
      : []),
  ];
}

function variantsOf(written: string): readonly string[] {
  return written
    .split(/[;|]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function holderOf({ name, office, of, from, until, variants }: Row): Holder {
  const side = belongs(of, office) ?? { code: '', sector: null };
  return {
    ...holderNamesOf(name, variantsOf(variants)),
    ...side,
    office,
    pronoun: null,
    from: from === '' ? null : from,
    until: until === '' ? null : until,
  };
}

function headFaults(head: readonly string[]): readonly string[] {
  const missing = (['name', 'office', 'of'] as const).filter((column) => !head.includes(column));
  const strange = head.filter((column) => !COLUMNS.some((known) => known === column));
  return [
    ...missing.map((column) => `the column "${column}" is missing. The first line names the columns: ${COLUMNS.join(',')}.`),
    ...strange.map((column) => `"${column}" is no column. Known: ${COLUMNS.join(', ')}.`),
  ];
}

/**
 * A user's table of holders of office, from the text of a CSV file with the columns name, office, of,
 * from, until and variants (those between ';'). `path` is for the messages. Empty lines and lines that
 * begin with '#' are passed over. Where anything is wrong no row counts, and each problem names its line.
 */
export function readHolderTable(text: string, path: string): HolderTable {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
  const [first, ...rest] = lines;
  if (!first) return { holders: [], problems: [`${path}:1: the file is empty. The first line names the columns: ${COLUMNS.join(',')}.`] };
  const head = csvFields(first.line)?.map((column) => column.toLowerCase()) ?? [];
  const inHead = headFaults(head);
  if (inHead.length > 0) return { holders: [], problems: inHead.map((fault) => `${path}:${first.number}: ${fault}`) };
  const problems: string[] = [];
  const holders = rest.flatMap(({ line, number }) => {
    const fields = csvFields(line);
    const row = fields && rowOf(head, fields);
    const faults = row
      ? faultsOf(row)
      : [`wanted are ${head.length} fields, as in the first line; a field with a comma stands in double quotes.`];
    problems.push(...faults.map((fault) => `${path}:${number}: ${fault}`));
    return row && faults.length === 0 ? [holderOf(row)] : [];
  });
  return { holders: problems.length > 0 ? [] : holders, problems };
}

/** Fields by the name of their column, or null where there are too many; the last ones may be left out. */
function rowOf(head: readonly string[], fields: readonly string[]): Row | null {
  if (fields.length > head.length) return null;
  const of = (column: string): string => fields[head.indexOf(column)] ?? '';
  return { name: of('name'), office: of('office'), of: of('of'), from: of('from'), until: of('until'), variants: of('variants') };
}
