import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { condition } from '../../../src/store/sqlite/condition.ts';
import {
  inBoth,
  inEither,
  isAmong,
  isMarked,
  isOfRows,
  markedRows,
  marksOf,
  type RowMarks,
  without,
} from '../../../src/store/sqlite/rowMarks.ts';

const rows = fc.uniqueArray(fc.integer({ min: 0, max: 40 }));

/** A table of the numbers from 0 to 30. */
function numbers(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE numbers (n INTEGER PRIMARY KEY)');
  for (let n = 0; n <= 30; n++) db.prepare('INSERT INTO numbers VALUES (?)').run(n);
  return db;
}

function passing(db: DatabaseSync, { sql, parameters }: ReturnType<typeof condition>): readonly number[] {
  return db
    .prepare(`SELECT n FROM numbers t WHERE ${sql} ORDER BY n`)
    .all(...parameters)
    .map(({ n }) => Number(n));
}

const listed = ({ bytes }: RowMarks): readonly number[] => [...bytes].flatMap((byte, row) => (byte === 1 ? [row] : []));
const sorted = (all: readonly number[]): readonly number[] => all.toSorted((a, b) => a - b);

test('marks pass the rows that a list of them passes, and none that the table alone has', () => {
  const db = numbers();
  fc.assert(
    fc.property(rows, (wanted) => {
      const marks = marksOf(wanted);
      const there = sorted(wanted.filter((n) => n <= 30));
      for (const one of [isMarked('t.n', marks), isAmong('t.n', marks), isOfRows('t.n', marks, 31)])
        expect(passing(db, one)).toEqual(there);
    }),
  );
});

test('sets of rows are met, joined and taken away as sets are, and counted', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [a, b] = [marksOf(one), marksOf(other)];
      const expected: readonly (readonly [RowMarks, readonly number[]])[] = [
        [inBoth(a, b), one.filter((n) => other.includes(n))],
        [inEither(a, b), [...new Set([...one, ...other])]],
        [without(a, b), one.filter((n) => !other.includes(n))],
      ];
      for (const [marks, wanted] of expected) {
        expect(listed(marks)).toEqual(sorted(wanted));
        expect(marks.count).toBe(wanted.length);
      }
    }),
  );
});

test('rows that a query gives twice are marked once; a query without any marks none', () => {
  const db = numbers();
  const twice = markedRows(db, condition('SELECT n FROM numbers WHERE n > ? UNION ALL SELECT n FROM numbers WHERE n > ?', 27, 28));
  expect([listed(twice), twice.count]).toEqual([[28, 29, 30], 3]);
  expect(markedRows(db, condition('SELECT n FROM numbers WHERE n > ?', 99)).count).toBe(0);
});
