import { SECTORS, type Sector } from '../codebook/sector.ts';
import { isDay } from '../model/day.ts';
import type { GivenActor } from '../model/givenActor.ts';
import { type CsvRecord, csvRecords } from './csvRecords.ts';

/** What a table of actors gives, and what is wrong with it: one message a fault, each with file and line. */
export interface ActorsTable {
  readonly actors: readonly GivenActor[];
  readonly faults: readonly string[];
}

const COLUMNS = ['name', 'also', 'code', 'sector', 'office', 'pronoun', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

const isSector = (word: string): word is Sector => SECTORS.some((sector) => sector === word);

/** What is wrong with a row, in words. */
function faultsOf({ name, code, sector, office, pronoun, from, to }: Row): readonly string[] {
  const days = [from, to].filter((day) => day !== '' && !isDay(day)).map((day) => `"${day}" is not a day such as 2022-02-24`);
  return [
    ...(/\p{L}/u.test(name) && name.length <= 200 ? [] : [`"name" must be a name of up to 200 characters; it is "${name.slice(0, 40)}"`]),
    ...(/^(?:[A-Z][A-Z0-9-]{1,19})?$/u.test(code)
      ? []
      : [`unknown form of code "${code}"; wanted are capitals such as POL or JEM, or nothing`]),
    ...(sector === '' || isSector(sector) ? [] : [`unknown sector "${sector}". Known: ${SECTORS.join(' ')}`]),
    ...(/^(?:he|she)?$/u.test(pronoun) ? [] : [`unknown pronoun "${pronoun}". Known: he, she, or nothing`]),
    ...days,
    ...(days.length === 0 && from !== '' && to !== '' && from > to ? [`"from" ${from} is after "to" ${to}`] : []),
    ...(office === '' && [pronoun, from, to].some((cell) => cell !== '')
      ? ['"pronoun", "from" and "to" are for persons; give "office" too']
      : []),
    ...(office !== '' && sector === '' ? ['an "office" needs a "sector"'] : []),
  ];
}

function toActor({ name, also, code, sector: given, office, pronoun, from, to }: Row): GivenActor {
  const others = also
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const sector = isSector(given) ? given : null;
  const holder =
    office === '' || sector === null
      ? null
      : {
          name,
          also: others,
          pronoun: pronoun === 'she' ? ('she' as const) : ('he' as const),
          code,
          sector,
          office,
          from: from || null,
          to: to || null,
        };
  return { name, also: others, code, sector, holder };
}

function headerFaults(header: CsvRecord | undefined, path: string): readonly string[] {
  if (!header) return [`${path}:1: the table is empty. Wanted is a first line with columns of: ${COLUMNS.join(',')}`];
  const at = `${path}:${header.line}`;
  const unknown = header.cells.filter((cell) => !COLUMNS.some((column) => column === cell));
  const missing = ['name', 'code'].filter((column) => !header.cells.includes(column));
  const twice = header.cells.filter((cell, index) => header.cells.indexOf(cell) !== index);
  return [
    ...unknown.map((cell) => `${at}: unknown column "${cell}". Known: ${COLUMNS.join(', ')}`),
    ...missing.map((column) => `${at}: the column "${column}" is missing`),
    ...twice.map((column) => `${at}: the column "${column}" stands there twice`),
  ];
}

/**
 * Reads a table of actors in CSV. The first line names the columns: `name` and `code` must be there; `also` (other
 * names, parted by '|'), `sector`, and for holders of office `office`, `pronoun`, `from` and `to` may be. Never throws:
 * what is wrong comes as faults, with `path` and the line.
 */
export function actorsTable(text: string, path: string): ActorsTable {
  const [header, ...records] = csvRecords(text);
  const wrongHeader = headerFaults(header, path);
  if (!header || wrongHeader.length > 0) return { actors: [], faults: wrongHeader };
  const names = new Map<string, number>();
  const rows = records.map(({ line, cells }) => {
    const cell = (column: Column): string => cells[header.cells.indexOf(column)] ?? '';
    const row: Row = {
      name: cell('name'),
      also: cell('also'),
      code: cell('code'),
      sector: cell('sector'),
      office: cell('office'),
      pronoun: cell('pronoun'),
      from: cell('from'),
      to: cell('to'),
    };
    const key = `${row.name} ${row.office} ${row.from}`;
    const earlier = names.get(key);
    names.set(key, earlier ?? line);
    const faults = [
      ...(cells.length > header.cells.length
        ? [`${cells.length} cells, but ${header.cells.length} columns; put a cell with a comma in quotation marks`]
        : []),
      ...faultsOf(row),
      ...(earlier === undefined ? [] : [`"${row.name}" stands in line ${earlier} already`]),
    ];
    return { row, faults: faults.map((fault) => `${path}:${line}: ${fault}`) };
  });
  return {
    actors: rows.filter(({ faults }) => faults.length === 0).map(({ row }) => toActor(row)),
    faults: rows.flatMap(({ faults }) => faults),
  };
}
