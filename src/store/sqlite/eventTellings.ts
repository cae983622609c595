import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { preparedLists } from './prepared.ts';
import { type KeptRow, rowKeeper } from './rowKeeper.ts';

/** Writes who tells of an event, as it stands in its mentions that show, when these are written; see tellingSchema.ts. */
export function tellingsIndexer(db: DatabaseSync): (event: number) => void {
  const find = preparedLists(
    db,
    `
    SELECT DISTINCT coalesce(v.code, 'own'), m.day, m.outlet, coalesce(v.sector, '')
    FROM told_mentions m LEFT JOIN finding_speakers v ON v.finding = m.row WHERE m.event = ?`,
  );
  const keep = rowKeeper(db, 'event_tellings', ['code', 'day', 'outlet', 'sector']);
  return (event) => keep(event, find.all(event) as unknown as readonly KeptRow[]);
}

/** What tellings alone can answer of a filter. */
export type Heard = Pick<Filter, 'says' | 'outlets' | 'from' | 'to'>;

/** That one telling `p` of an event is by these, of these outlets and in these days at once. */
export const heardCondition = ({ says = [], outlets = [], from, to }: Heard): Condition =>
  allOf([
    ...(says.length === 0 ? [] : [anyOf(voicesIn(says))]),
    ...(outlets.length === 0 ? [] : [isOneOf('p.outlet', outlets)]),
    ...(from === undefined ? [] : [condition('p.day >= ?', from)]),
    ...(to === undefined ? [] : [condition("p.day > '' AND p.day <= ?", to)]),
  ]);

/** 'USA' is every sector of it, 'USA/MIL' that sector alone. */
export function voicesIn(says: readonly string[]): readonly Condition[] {
  const whole = says.filter((code) => !code.includes('/'));
  const parts = says.filter((code) => code.includes('/')).map((code) => code.split('/'));
  return [
    ...(whole.length === 0 ? [] : [isOneOf('p.code', whole)]),
    ...parts.map(([code = '', ...sector]) => condition('(p.code = ? AND p.sector = ?)', code, sector.join('/'))),
  ];
}
