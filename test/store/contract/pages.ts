import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, Paged, ReadDocument } from '../../../src/store/store.ts';
import { aClaim, aDocument, aFigure, aMention, anActor, asRead, fullDocument } from '../build.ts';
import { allPages } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const published = fc.constantFrom(null, '2022-01-01', '2022-01-01T08:00:00Z', '2022-01-02');
const spans = fc.uniqueArray(fc.record({ start: fc.nat(3), end: fc.integer({ min: 4, max: 8 }) }), {
  maxLength: 5,
  selector: ({ start, end }) => `${start}-${end}`,
});

const documents = fc.uniqueArray(
  fc.record({
    text: fc.constantFrom('alpha text', 'bravo text', 'delta text', 'gamma text'),
    source: fc.constantFrom('A', 'B', 'Ż'),
    published,
    spans,
  }),
  { maxLength: 12, selector: ({ text, source, published: day }) => `${text}|${source}|${day?.slice(0, 10)}` },
);

function readOf({
  text,
  source,
  published: day,
  spans: at,
}: {
  text: string;
  source: string;
  published: string | null;
  spans: { start: number; end: number }[];
}): ReadDocument {
  const document = aDocument(text, { source, published: day });
  return asRead(document, {
    mentions: at.map((span) => aMention(document, span)),
    figures: at.map((span) => aFigure(document, span)),
    claims: at.map((span) => aClaim(document, { ...span, speaker: anActor('RUS') })),
  });
}

async function expectComplete<T extends { id: string }>(
  limit: number,
  list: (page: Page) => Promise<Paged<T>>,
  ids: readonly string[],
  most = 1000,
): Promise<void> {
  const items = await allPages(limit, list);
  expect(items.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
  const whole = await list({ limit: most });
  expect(items).toEqual(whole.items);
  expect(whole).toMatchObject({ total: ids.length, next: null });
}

/** Pages together hold every row once, in a stable order, whatever their size. */
export function pageContract(newStore: NewStore): void {
  test('no row is lost or doubled across pages', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 7 }), async (made, limit) => {
        const store = await newStore();
        const batch = made.map(readOf);
        await store.add(batch);
        const ids = (kind: 'mentions' | 'figures' | 'claims') => batch.flatMap(({ findings }) => findings[kind].map(({ id }) => id));
        await expectComplete(
          limit,
          (page) => store.documents({}, page),
          batch.map(({ ingested }) => ingested.document.id),
        );
        await expectComplete(limit, (page) => store.mentions({}, page), ids('mentions'));
        await expectComplete(limit, (page) => store.mentions({}, { ...page, order: 'newest' }), ids('mentions'));
        await expectComplete(limit, (page) => store.figures({ measures: ['ships'] }, page), ids('figures'));
        await expectComplete(limit, (page) => store.claims({ says: ['RUS'] }, page), ids('claims'));
        await store.close();
      }),
      { numRuns: 12 },
    );
  });

  test('the newest documents come first where that is asked for, those of one day by outlet and those of none at the end', async () => {
    const store = await newStore();
    const told = [
      ['2022-01-03', 'Post'],
      [null, 'Post'],
      ['2022-01-05', 'Post'],
      ['2022-01-03', 'Beacon'],
      [null, 'Beacon'],
    ] as const;
    await store.add(told.map(([published, source], at) => asRead(aDocument(`Ship ${at} left port.`, { published, source }))));
    for (const limit of [1, 2, 3, 10]) {
      const found = await allPages(limit, (page) => store.documents({}, { ...page, order: 'newest' }));
      expect(found.map(({ published, source }) => [published, source])).toEqual([
        ['2022-01-05', 'Post'],
        ['2022-01-03', 'Beacon'],
        ['2022-01-03', 'Post'],
        [null, 'Beacon'],
        [null, 'Post'],
      ]);
    }
    const byDay = await store.documents({}, { limit: 1 });
    await expect(store.documents({}, { limit: 1, order: 'newest', cursor: byDay.next ?? '' })).rejects.toMatchObject({
      code: 'page-invalid',
    });
  });

  test('findings come by publication, undated last, then by place', async () => {
    const store = await newStore();
    await store.add([
      fullDocument('Third comes this.', { published: null }),
      fullDocument('Second comes this.', { published: '2022-01-02' }),
      fullDocument('First comes this.', { published: '2022-01-01T10:00:00Z' }),
    ]);
    const items = await allPages(1, (page) => store.mentions({}, page));
    expect(items.map(({ sentence, start, end }) => `${sentence.text.split(' ')[0]} ${start}-${end}`)).toEqual([
      'First 0-3',
      'First 0-5',
      'Second 0-3',
      'Second 0-5',
      'Third 0-3',
      'Third 0-5',
    ]);
  });

  test('the newest findings come first where that is asked for, undated last either way', async () => {
    const store = await newStore();
    await store.add([
      fullDocument('Third comes this.', { published: null }),
      fullDocument('First comes this.', { published: '2022-01-02' }),
      fullDocument('Second comes this.', { published: '2022-01-01T10:00:00Z' }),
    ]);
    const newest = { order: 'newest' } as const;
    for (const limit of [1, 4, 10]) {
      const items = await allPages(limit, (page) => store.mentions({}, { ...page, ...newest }));
      const told = items.map(({ sentence, start, end }) => `${sentence.text.split(' ')[0]} ${start}-${end}`);
      expect(told).toEqual(['First 0-3', 'First 0-5', 'Second 0-3', 'Second 0-5', 'Third 0-3', 'Third 0-5']);
    }
    const { next } = await store.mentions({}, { limit: 1 });
    await expect(store.mentions({}, { limit: 1, ...newest, cursor: next ?? '' })).rejects.toMatchObject({ code: 'page-invalid' });
  });

  test('a long list is complete too, whichever way the engine takes through it', async () => {
    const store = await newStore();
    const long = Array.from({ length: 60 }, (_, at) => {
      const document = aDocument(`${'x'.repeat(50)} ${at}`, {
        source: at % 3 === 0 ? 'A' : 'B',
        published: at % 7 === 0 ? null : `2022-01-0${(at % 9) + 1}`,
      });
      return asRead(document, {
        figures: Array.from({ length: 40 }, (_each, start) => aFigure(document, { start, measure: start % 20 === 0 ? 'deaths' : 'ships' })),
      });
    });
    await store.add(long);
    const figures = long.flatMap(({ findings }) => findings.figures);
    await expectComplete(
      333,
      (page) => store.figures({}, page),
      figures.map(({ id }) => id),
      5000,
    );
    await expectComplete(
      50,
      (page) => store.figures({ measures: ['deaths'] }, page),
      figures.filter(({ measure }) => measure === 'deaths').map(({ id }) => id),
    );
    await expectComplete(
      333,
      (page) => store.figures({ measures: ['ships'], text: 'x'.repeat(50) }, page),
      figures.filter(({ measure }) => measure === 'ships').map(({ id }) => id),
      5000,
    );
  });

  test('rows written between two pages do not disturb those already turned', async () => {
    const store = await newStore();
    await store.add([fullDocument('b b b b', { published: '2022-01-02' }), fullDocument('d d d d', { published: '2022-01-04' })]);
    const first = await store.documents({}, { limit: 1 });
    await store.add([fullDocument('a a a a', { published: '2022-01-01' }), fullDocument('c c c c', { published: '2022-01-03' })]);
    const rest = await store.documents({}, { limit: 5, cursor: first.next ?? '' });
    expect([...first.items, ...rest.items].map(({ published: day }) => day)).toEqual(['2022-01-02', '2022-01-03', '2022-01-04']);
  });

  test.each(['', 'nonsense', 'W10', 'bnVsbA', Buffer.from('["figure",1,2,3,4]').toString('base64url')])(
    'the cursor %j is refused',
    async (cursor) => {
      const store = await newStore();
      await expect(store.figures({}, { limit: 5, cursor })).rejects.toMatchObject({ code: 'page-invalid' });
    },
  );

  test("another list's cursor is refused", async () => {
    const store = await newStore();
    await store.add([fullDocument('a a a a a')]);
    const { next } = await store.mentions({}, { limit: 1 });
    await expect(store.figures({}, { limit: 1, cursor: next ?? '' })).rejects.toMatchObject({ code: 'page-invalid' });
  });

  test.each([0, -1, 1.5, Number.NaN])('a page of %j rows is refused', async (limit) => {
    const store = await newStore();
    await expect(store.documents({}, { limit })).rejects.toMatchObject({ code: 'page-invalid' });
  });
}
