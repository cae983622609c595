import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { prepared, preparedLists } from '../../src/store/sqlite/prepared.ts';

test('a connection prepares a statement once, for rows with names and for rows as lists apart', () => {
  const [db, other] = [new DatabaseSync(':memory:'), new DatabaseSync(':memory:')];
  const sql = 'SELECT ? AS one, 2 AS two';
  expect(prepared(db, sql)).toBe(prepared(db, sql));
  expect(preparedLists(db, sql)).toBe(preparedLists(db, sql));
  expect(prepared(other, sql)).not.toBe(prepared(db, sql));
  expect({ ...prepared(db, sql).get(1) }).toEqual({ one: 1, two: 2 });
  expect(preparedLists(db, sql).get(1)).toEqual([1, 2]);
});

test('a statement that is kept sees a table that was changed since', () => {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE news (day TEXT)');
  const all = (): unknown => prepared(db, 'SELECT * FROM news').all();
  prepared(db, 'INSERT INTO news (day) VALUES (?)').run('2021-12-01');
  expect(all()).toEqual([Object.assign(Object.create(null), { day: '2021-12-01' })]);
  db.exec("ALTER TABLE news ADD COLUMN outlet TEXT NOT NULL DEFAULT 'Herald'");
  expect(all()).toEqual([Object.assign(Object.create(null), { day: '2021-12-01', outlet: 'Herald' })]);
});

test('of more statements than are kept, the one that was asked for longest ago is prepared anew', () => {
  const db = new DatabaseSync(':memory:');
  const first = prepared(db, 'SELECT 0 AS number');
  const often = prepared(db, 'SELECT -1 AS number');
  for (let number = 1; number < 1000; number++) {
    expect({ ...prepared(db, `SELECT ${number} AS number`).get() }).toEqual({ number });
    expect(prepared(db, 'SELECT -1 AS number')).toBe(often);
  }
  expect(prepared(db, 'SELECT 0 AS number')).not.toBe(first);
  expect({ ...prepared(db, 'SELECT 0 AS number').get() }).toEqual({ number: 0 });
});
