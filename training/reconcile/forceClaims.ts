import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Qualifier } from '../../src/codebook/qualifier.ts';
import type { CountStatus, CountUnit, Quantity } from '../../src/model/quantity.ts';
import { readScope } from '../../src/model/readScope.ts';

export const FORCE_CLAIMS_FILE = 'data/crisis/force_claims_dev.csv';

/** The claims of force of the table as quantities, by id. */
export const readForceClaims = (shared: string): readonly Quantity[] =>
  csvRows(readFileSync(join(shared, FORCE_CLAIMS_FILE), 'utf8')).map(quantityOfRow);

type Row = Readonly<Record<string, string>>;

function quantityOfRow(row: Row): Quantity {
  const {
    id = '',
    date_said: said = '',
    speaker = '',
    side = '',
    about = '',
    low = '',
    high = '',
    unit = '',
    bound = '',
    status = '',
  } = row;
  const scope = readScope(row['scope'] ?? '');
  const [start, end] = daysTold(row['scope'] ?? '', said);
  return {
    id,
    document: id,
    outlet: row['relay_outlet'] ?? '',
    said,
    holders: [about.split(' ')[0] ?? ''],
    measure: unit === 'BTG' ? 'units' : 'personnel',
    item: 'troops',
    unit: UNIT.get(unit) ?? 'one',
    currency: null,
    low: low === '' ? null : Number(low),
    high: high === '' ? null : Number(high),
    qualifier: QUALIFIER.get(bound) ?? 'exact',
    status: statusOf(status),
    // A scope that names no ground speaks of the build-up that the whole table is about: at the border.
    zone: { places: [], border: true, withinKm: scope.withinKm, including: scope.ground },
    including: scope.including,
    only: scope.only,
    asOf: { start, end, stated: start !== said },
    voice: { code: side, sector: null, name: speaker, own: false },
    added: false,
  };
}

const UNIT: ReadonlyMap<string, CountUnit> = new Map([['BTG', 'battalion_group']]);

const QUALIFIER: ReadonlyMap<string, Qualifier> = new Map([
  ['about', 'about'],
  ['nearly', 'about'],
  ['roughly', 'about'],
  ['more than', 'more_than'],
  ['up to', 'up_to'],
  ['range', 'between'],
]);

const STATUS: readonly (readonly [RegExp, CountStatus])[] = [
  [/^observed/i, 'observed'],
  [/withdraw/i, 'decrease'],
  [/denial|denied/i, 'denied'],
  [/^planned/i, 'planned'],
  [/expect|forecast/i, 'expected'],
  [/alert/i, 'alert'],
];

/** What is alleged is told as there, by whoever alleges it. */
const statusOf = (words: string): CountStatus => STATUS.find(([pattern]) => pattern.test(words))?.[1] ?? 'observed';

/** The days that the words give; else the day it was said. */
function daysTold(scope: string, said: string): readonly [string, string] {
  return /earlier this month/i.test(scope) ? [`${said.slice(0, 8)}01`, said] : [said, said];
}

/** Rows of a table with a head; cells may stand in quotation marks. */
function csvRows(text: string): readonly Row[] {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
      ),
    );
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}
