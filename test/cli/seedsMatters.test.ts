import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefFigure } from '../../src/model/briefFigure.ts';
import { contentionsIn } from '../../src/pipeline/contentionsIn.ts';
import { comparePairs } from '../../src/reconcile/quantities/comparePairs.ts';
import { quantityOf } from '../../src/reconcile/quantities/quantityOf.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { inFolder } from './inFolder.ts';
import { tacitus } from './tacitus.ts';

const SEEDS = join(process.env['TACITUS_SHARED'] ?? '../shared', 'seeds');
const isHere = existsSync(SEEDS);

test.runIf(isHere || process.env['CI'] !== undefined)(
  'the two seeds: one number, three different forces, and claims that one side makes and two reject',
  async () => {
    await inFolder({}, async (folder) => {
      const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
      const { code, stderr } = await tacitus(['read', ...files.map((name) => join(SEEDS, name)), '--store', join(folder, 'store')]);
      expect(code, stderr).toBe(0);
      const store = await openSqliteStore(join(folder, 'store'), { readOnly: true });
      try {
        const figures = (await store.figures({}, { limit: 1000 })).items.filter(({ low }) => low === 8500);
        const quantities = figures.map((figure) => quantityOf(briefFigure(figure)));
        const told = quantities
          .map(({ holders, status, zone }) => `${holders.join()} ${status} ${zone.places.map(({ id }) => id).join()}`)
          .sort();
        expect(told).toEqual(['UKR observed border:RUS-UKR', 'UKR planned border:BLR-UKR', 'USA alert area:eastern-europe']);
        const labels = comparePairs(quantities).map(({ relation }) => relation);
        expect(labels).toEqual(['different_status']);
        const october = (await contentionsIn(store, {})).find(({ sides }) =>
          sides.some(({ evidence }) => evidence.some(({ quote }) => /late October/.test(quote))),
        );
        const codes = october?.sides.map(({ voices }) => voices.map((voice) => voice.code));
        expect(codes).toEqual([['USA'], ['RUS', 'UKR']]);
      } finally {
        await store.close();
      }
    });
  },
);
