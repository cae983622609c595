import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdPages } from '../../../src/store/sqlite/pagesHeld.ts';

const PAGE = 4096;
const TEN_MB = 10 * 1024 * 1024;

describe('holdPages', () => {
  let db: DatabaseSync;
  beforeEach(() => {
    db = new DatabaseSync(':memory:');
  });
  afterEach(() => db.close());

  const mostHeld = (): number => {
    const { cache_size: size } = db.prepare('PRAGMA cache_size').get() as { cache_size: number };
    return size < 0 ? -1024 * size : PAGE * size;
  };

  it('keeps far more of the file while it is asked than while documents are taken in, and so each time anew', () => {
    holdPages(db, 'takenIn');
    const few = mostHeld();
    db.exec('PRAGMA cache_size = -128000');
    holdPages(db, 'asked');
    holdPages(db, 'takenIn');
    expect(mostHeld()).toBe(few);
    holdPages(db, 'asked');
    expect(mostHeld()).toBeGreaterThan(few + 5 * TEN_MB);
  });

  it('may be changed while the file is read, and what was read stays readable', () => {
    db.exec('CREATE TABLE rows (row INTEGER PRIMARY KEY, text TEXT); BEGIN');
    const insert = db.prepare('INSERT INTO rows (text) VALUES (?)');
    for (let row = 0; row < 2000; row++) insert.run('x'.repeat(1000));
    holdPages(db, 'takenIn');
    expect(db.prepare('SELECT count(*) AS n FROM rows').get()).toEqual({ n: 2000 });
    db.exec('COMMIT');
  });
});
