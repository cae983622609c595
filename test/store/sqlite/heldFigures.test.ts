import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { BriefFigure } from '../../../src/model/briefFigure.ts';
import { FIGURE_ROW, type FigureRow, madeOfFigures } from '../../../src/store/sqlite/heldFigures.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, aFigure, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

test('figures are read once while they are asked for, in the order asked, and no more of them are held than is said', async () => {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  const document = aDocument('Nine ships, ten jets and two tanks left.');
  await store.add([asRead(document, { figures: [0, 12, 25].map((start) => aFigure(document, { start, end: start + 8 })) })]);
  await store.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'), { readOnly: true });
  const make = ({ start }: BriefFigure) => ({ start });
  const madeOf = (asked: readonly FigureRow[], most: number) => madeOfFigures(db, asked, make, most);
  try {
    const asked = db
      .prepare(`SELECT ${FIGURE_ROW} FROM ledger_figures l ORDER BY l.start`)
      .all()
      .map(({ row, sighting, packed }) => [Number(row), Number(sighting), String(packed)] as const);
    const [one, two, three] = asked;
    if (!one || !two || !three) throw new Error('three figures were written');
    const [first] = madeOf([one], 2);
    expect(madeOf([two, one], 2).map(({ start }) => start)).toEqual([12, 0]);
    expect(madeOf([one], 2)[0]).toBe(first);
    madeOf([two, three], 2);
    expect(madeOf([one], 2)[0]).not.toBe(first);
    expect(madeOf([one], 2)[0]).toEqual(first);
  } finally {
    db.close();
  }
});
