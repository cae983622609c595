import type { DatabaseSync } from 'node:sqlite';
import { EVENT_TYPES } from '../../codebook/eventType.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import type { FindingRow } from './findingRow.ts';
import { prepared } from './prepared.ts';
import { BIT_STATUSES } from './readingBitsSchema.ts';

/** Stands for every class, or for every party; see readingBitsSchema.ts. */
const ANY = '*';

/** Writes which classes and parties a reading tells of, by the rows of its findings. */
export function toldWriter(db: DatabaseSync): (reading: number, rows: readonly FindingRow[]) => void {
  const insert = prepared(
    db,
    `INSERT INTO reading_told (reading, code, type, told) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET told = told | excluded.told`,
  );
  return (reading, rows) => {
    const told = new Map<string, { readonly code: string; readonly type: string; readonly bits: number }>();
    for (const { type, own, status, actors } of rows)
      for (const code of new Set([ANY, ...actors.flatMap(({ parties }) => parties.map((party) => party.code))]))
        if (code !== '')
          for (const each of [ANY, type ?? '']) {
            const key = `${code} ${each}`;
            told.set(key, { code, type: each, bits: bitOf(status, own) | (told.get(key)?.bits ?? 0) });
          }
    for (const { code, type, bits } of told.values()) insert.run(reading, code, type, bits);
  };
}

/** The bit of a finding; see readingBitsSchema.ts. */
function bitOf(status: string | null, own: boolean): number {
  const at = BIT_STATUSES.findIndex((one) => one === status);
  return 1 << (2 * (at < 0 ? BIT_STATUSES.length : at) + (own ? 1 : 0));
}

/** What is asked of findings that rows of `reading_told` can answer. */
interface Told {
  readonly codes: readonly string[];
  readonly types: readonly string[];
  /** Of which one thing told has one; null for any. */
  readonly bits: number | null;
}

/** What a filter asks of findings where it asks of no more than their classes, statuses, whole actors and the outlets' own voice; else null. */
export function toldBy({ says = [], actors = [], types = [], statuses = [], ...filter }: Filter): Told | null {
  const { measures = [], places = [], atLeast, atMost } = filter;
  const isNarrower = [measures, places].some((asked) => asked.length > 0) || atLeast !== undefined || atMost !== undefined;
  const isSimple = !isNarrower && says.every((code) => code === 'own');
  if (!isSimple || actors.some((code) => code.includes('/') || code === ANY)) return null;
  return { codes: actors, types, bits: bitsOf(statuses, says.length > 0) };
}

function bitsOf(statuses: readonly string[], isOwn: boolean): number | null {
  if (statuses.length === 0 && !isOwn) return null;
  const asked = statuses.length === 0 ? [...BIT_STATUSES, null] : statuses;
  return asked.flatMap((status) => [bitOf(status, true), ...(isOwn ? [] : [bitOf(status, false)])]).reduce((all, bit) => all | bit, 0);
}

/** What rows of `reading_told` are counted by, and whether they are met one reading after the other. */
interface Counting {
  readonly by: 'type' | 'code';
  readonly isMet: boolean;
}

/** Passes rows `t` of `reading_told`: what is not asked for stands for any, but for what is counted by, which is each but that. */
export function toldCondition({ codes, types, bits }: Told, { by, isMet }: Partial<Counting> = {}): Condition {
  // Rows that are met are looked at where they stand, and not looked for by their class; a reading's rows of one party stand together.
  const type = isMet === true ? '+t.type' : 't.type';
  const code = isMet === true && by === 'code' ? '+t.code' : 't.code';
  return allOf([
    by === 'type' ? isOneOf(type, EVENT_TYPES) : isAsked(type, types),
    by === 'code' ? condition(`${code} <> '${ANY}'`) : isAsked(code, codes),
    ...(bits === null ? [] : [condition('t.told & ? <> 0', bits)]),
  ]);
}

/** Passes documents `d` of which a reading tells so, found from the index. */
export function isToldOf(told: Told): Condition {
  const { sql, parameters } = toldCondition(told);
  return condition(`d.reading IN (SELECT t.reading FROM reading_told t WHERE ${sql})`, ...parameters);
}

/** One value is compared and not looked for in a list, so that what follows it in an index stands in order. */
const isAsked = (column: string, [one = ANY, ...more]: readonly string[]): Condition =>
  more.length === 0 ? condition(`${column} = ?`, one) : isOneOf(column, [one, ...more]);
