import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Event } from '../../src/model/event.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { judgementsWithReasons } from '../../src/pipeline/judgementsWithReasons.ts';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { findCopies, sketch } from '../../src/reconcile/findCopies.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import type { ReadDocument, Store } from '../../src/store/store.ts';
import { city, country, day, party, speaker, tell } from '../reconcile/tell.ts';
import { aDocument, asRead } from '../store/build.ts';
import { allPages } from '../store/collect.ts';
import { recordOf, withStore } from './withStore.ts';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const PLACES = [city('Warsaw', 'POL', 52.23, 21.01), city('Radom', 'POL', 51.4, 21.15), country('POL')];

const mention: fc.Arbitrary<Partial<Told<Mention>>> = fc.record({
  type: pick('MOBILIZE', 'MOBILIZE', 'CONSULT'),
  actors: fc.uniqueArray(pick('POL', 'POL/MIL', 'BLR', 'NATO', ''), { maxLength: 2 }).map((codes) => codes.map(party)),
  recipients: fc.uniqueArray(pick('BLR', 'RUS'), { maxLength: 2 }).map((codes) => codes.map(party)),
  status: pick('actual', 'actual', 'planned', 'possible', 'negated'),
  says: pick([], [], [speaker('BLR', 'denies')]),
  when: pick(null, day('2021-11-09'), day('2021-11-10'), day('2021-11-08/2021-11-12'), day('2014-03-01/2021-11-10')),
  where: fc.uniqueArray(pick(...PLACES), { maxLength: 2 }),
  quote: pick('moved 3,000 soldiers', 'sent soldiers to the frontier', 'met for talks'),
});

const SENTENCE_CHARACTERS = 40;

/** Documents of a few mentions, of an outlet and a day each; some undated. */
const documents: fc.Arbitrary<readonly ReadDocument[]> = fc
  .array(
    fc.record({
      published: pick(null, '2021-11-10', '2021-11-11', '2021-11-14', '2022-01-01'),
      mentions: fc.array(mention, { maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((given) =>
    given.map(({ published, mentions }, number) => readOf(`Text number ${number} of the test.`, number, published, mentions)),
  );

function readOf(
  start: string,
  number: number,
  published: string | null,
  mentions: readonly Partial<Told<Mention>>[],
  version = '1',
): ReadDocument {
  const text = start.padEnd(SENTENCE_CHARACTERS * 8, ` number ${number}`);
  const document = aDocument(text, { source: `outlet-${number % 4}`, published });
  const told = mentions.map((one, at) => {
    const {
      outlet: _outlet,
      title: _title,
      published: _published,
      ...made
    } = tell({
      ...one,
      id: `m${number}-${at}-${version}`,
      document: document.id,
      start: at * SENTENCE_CHARACTERS,
      end: at * SENTENCE_CHARACTERS + 20,
      version,
    });
    return made;
  });
  return asRead(document, { mentions: told }, { version });
}

const toldOf = ({ ingested: { document }, findings }: ReadDocument): readonly Told<Mention>[] =>
  findings.mentions.map((one) => ({ ...one, outlet: document.source, title: document.title, published: document.published }));

const eventsIn = (store: Store): Promise<readonly Event[]> => allPages(100, (page) => store.events({}, page));

const byId = (a: Event, b: Event): number => (a.id < b.id ? -1 : 1);

/** The events of all documents at once, as the record writes them. */
function atOnce(batch: readonly ReadDocument[], said: NonNullable<Parameters<typeof reconcile>[2]>['said'] = []): readonly Event[] {
  const outlets = new Map(batch.map(({ ingested: { document } }) => [document.id, document.source]));
  const copies = findCopies(batch.map(({ ingested: { document } }) => ({ ...document, sketch: sketch(document.text) })));
  return reconcile(batch.flatMap(toldOf), copies, { outlets, said }).value.toSorted(byId);
}

/** Any order, cut into batches anywhere. */
const inBatches = (batch: readonly ReadDocument[], keys: readonly number[], size: number): readonly (readonly ReadDocument[])[] => {
  const ordered = batch.map((read, at) => ({ read, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key);
  return Array.from({ length: Math.ceil(ordered.length / size) }, (_, at) =>
    ordered.slice(at * size, (at + 1) * size).map(({ read }) => read),
  );
};

const orders = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });

test('documents taken in one after the other, in any order and batches, make what all make at once', async () => {
  await fc.assert(
    fc.asyncProperty(documents, orders, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), async (batch, keys, size, taken) =>
      withStore(async (store) => {
        for (const part of inBatches(batch, keys, size)) {
          await store.add(part);
          await refreshEvents(store, taken);
        }
        const events = await eventsIn(store);
        expect(events.toSorted(byId)).toEqual(atOnce(batch));
        const assessments = assess(events).value;
        expect(await store.assessments({})).toEqual(
          assessments.toSorted((a, b) => (`${a.week}${a.actor}${a.recipient}` < `${b.week}${b.actor}${b.recipient}` ? -1 : 1)),
        );
        const before = await recordOf(store);
        await store.add(batch);
        expect(await store.areEventsCurrent()).toBe(true);
        expect((await refreshEvents(store)).events).toBe(events.length);
        expect(await recordOf(store)).toBe(before);
      }),
    ),
    { numRuns: 40 },
  );
});

/** Tellings of one dyad and a few days that go together with many of the others, and contradict as many. */
const crowded: fc.Arbitrary<Partial<Told<Mention>>> = fc.record({
  type: pick('MOBILIZE'),
  actors: fc.constant(['POL', 'POL/MIL'].map(party)),
  recipients: fc.subarray(['BLR', 'RUS', 'LTU'], { minLength: 1 }).map((codes) => codes.map(party)),
  status: pick('actual', 'actual', 'actual', 'planned'),
  when: pick(day('2021-11-08'), day('2021-11-09'), day('2021-11-10'), day('2021-11-11'), day('2021-11-08/2021-11-11')),
  where: fc.subarray([...PLACES, city('Gdansk', 'POL', 54.35, 18.65)], { maxLength: 2 }),
  quote: pick('moved 3,000 soldiers', 'sent 3,000 soldiers to the frontier', 'deployed soldiers and tanks', 'sent tanks to the coast'),
});

test('in a crowd of tellings that one more puts otherwise, the outcome is that of all at once too', async () => {
  const crowd = fc.array(fc.array(crowded, { minLength: 1, maxLength: 2 }), { minLength: 8, maxLength: 18 });
  await fc.assert(
    fc.asyncProperty(crowd, async (given) =>
      withStore(async (store) => {
        const batch = given.map((mentions, number) => readOf(`Text number ${number} of the test.`, number, '2021-11-11', mentions));
        for (const read of batch) {
          await store.add([read]);
          await refreshEvents(store);
        }
        expect((await eventsIn(store)).toSorted(byId)).toEqual(atOnce(batch));
      }),
    ),
    { numRuns: 25 },
  );
});

test('documents read again by another version leave nothing of what they said before', async () => {
  const again = fc.tuple(documents, fc.array(fc.array(mention, { maxLength: 3 }), { minLength: 9, maxLength: 9 }), orders);
  await fc.assert(
    fc.asyncProperty(again, async ([batch, others, keys]) =>
      withStore(async (store) => {
        await store.add(batch);
        await refreshEvents(store, 2);
        const second = batch.map(({ ingested: { document } }, number) => ({
          ...readOf('', number, document.published, others[number] ?? [], '2'),
        }));
        const reread = second.map((read, at) => ({
          ...read,
          ingested: batch[at]?.ingested ?? read.ingested,
          bytes: batch[at]?.bytes ?? read.bytes,
          findings: {
            ...read.findings,
            mentions: read.findings.mentions.map((one) => ({ ...one, document: batch[at]?.ingested.document.id ?? '' })),
          },
        }));
        for (const part of inBatches(reread, keys, 2)) {
          await store.add(part);
          await refreshEvents(store, 1);
        }
        expect((await eventsIn(store)).toSorted(byId)).toEqual(atOnce(reread));
        expect(await store.assessments({})).toHaveLength(assess(atOnce(reread)).value.length);
      }),
    ),
    { numRuns: 25 },
  );
});

test('what users say of two mentions outweighs the program, whenever it was said', async () => {
  const kinds = fc.array(
    fc.record({ a: fc.nat(40), b: fc.nat(40), kind: pick('same' as const, 'different' as const, 'unsure' as const) }),
    { maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(documents, kinds, fc.boolean(), async (batch, words, early) =>
      withStore(async (store) => {
        await store.add(batch);
        if (!early) await refreshEvents(store, 2);
        const ids = batch.flatMap(({ findings }) => findings.mentions.map(({ id }) => id));
        const said = words.flatMap(({ a, b, kind }) => {
          const [one, other] = [ids[a % Math.max(1, ids.length)], ids[b % Math.max(1, ids.length)]].toSorted();
          return one === undefined || other === undefined || one === other ? [] : [{ a: one, b: other, kind }];
        });
        for (const [at, { a, b, kind }] of said.entries()) {
          await store.addJudgement({ verdict: kind, findings: [a, b], by: 'Ada', reasons: [], at: `2022-03-01T10:00:0${at}Z` });
          if (!early) await refreshEvents(store, 1);
        }
        await refreshEvents(store, 2);
        const last = [...new Map(said.map((word) => [`${word.a} ${word.b}`, word])).values()];
        expect((await eventsIn(store)).toSorted(byId)).toEqual(atOnce(batch, last));
      }),
    ),
    { numRuns: 40 },
  );
});

const SHORT = 'Text of a test.';
const moved = { recipients: [party('BLR')], when: day('2021-11-09'), where: [country('POL')], quote: 'moved 3,000 soldiers' };

test('a merge is a judgement with its reasons; a user parts it, and it stays parted when the documents are read again', () =>
  withStore(async (store) => {
    await store.add([readOf(SHORT, 1, '2021-11-10', [moved]), readOf(SHORT, 2, '2021-11-10', [moved])]);
    await refreshEvents(store);
    const merges = await judgementsWithReasons(store, { from: 'program' }, { limit: 9 });
    expect(merges).toMatchObject({ total: 1, items: [{ verdict: 'same', by: 'program', findings: ['m1-0-1', 'm2-0-1'] }] });
    expect(merges.items[0]?.score).toBeGreaterThan(0.5);
    expect(merges.items[0]?.reasons.length).toBeGreaterThan(2);
    const [event] = await eventsIn(store);
    expect((await store.judgements({ from: 'program', event: event?.id ?? '' }, { limit: 9 })).total).toBe(1);

    await store.addJudgement({
      verdict: 'different',
      findings: ['m1-0-1', 'm2-0-1'],
      by: 'Ada',
      reasons: ['two columns'],
      at: '2022-03-01T10:00:00Z',
    });
    await refreshEvents(store);
    expect((await eventsIn(store)).map(({ mentions }) => mentions)).toHaveLength(2);
    expect((await store.judgements({ from: 'program' }, { limit: 9 })).total).toBe(0);
    await store.add([readOf(SHORT, 1, '2021-11-10', [moved], '2'), readOf(SHORT, 2, '2021-11-10', [moved], '2')]);
    await refreshEvents(store, 1);
    expect((await eventsIn(store)).map(({ mentions }) => mentions).toSorted()).toEqual([['m1-0-2'], ['m2-0-2']]);

    await store.addJudgement({ verdict: 'same', findings: ['m2-0-2', 'm1-0-2'], by: 'Ben', reasons: [], at: '2022-03-02T10:00:00Z' });
    await refreshEvents(store);
    expect((await eventsIn(store)).map(({ mentions }) => mentions)).toEqual([['m1-0-2', 'm2-0-2']]);
  }));

const PASSAGES = Array.from({ length: 7 }, (_, passage) =>
  Array.from({ length: 24 }, (_word, at) => `word${passage * 100 + at}`).join(' '),
);
const NEWS_DAYS = ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05', null];

/** Documents that have passages in common, and so are copies of one another or hold what their outlet prints every day. */
const copied = fc.array(
  fc.record({
    outlet: fc.nat(2),
    day: pick(...NEWS_DAYS),
    passages: fc.uniqueArray(fc.nat(PASSAGES.length - 1), { minLength: 1, maxLength: 4 }),
    mentions: fc.array(mention, { maxLength: 1 }),
  }),
  { minLength: 1, maxLength: 14 },
);

test('copies are found as they come, in any order and batches, as among all at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      copied,
      fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
      fc.integer({ min: 1, max: 6 }),
      async (given, keys, size) =>
        withStore(async (store) => {
          const batch = given.map(({ outlet, day: published, passages, mentions }, number) => {
            const text = passages.map((at) => PASSAGES[at]).join(' ');
            return readOf(`${text} ${number} .`, outlet, published, mentions, `v${number}`);
          });
          for (const part of inBatches(batch, keys, size)) {
            await store.add(part);
            await refreshEvents(store, size);
          }
          const ids = batch.map(({ ingested: { document } }) => document.id);
          const origins = (await store.originsOf(ids)).flatMap(({ document, origin }) =>
            origin === null ? [] : [[document, origin] as const],
          );
          const all = findCopies(batch.map(({ ingested: { document } }) => ({ ...document, sketch: sketch(document.text) })));
          expect(new Map(origins)).toEqual(all);
          const events = new Map(batch.map((read) => [read.ingested.document.id, read]));
          expect((await eventsIn(store)).toSorted(byId)).toEqual(atOnce([...events.values()]));
        }),
    ),
    { numRuns: 60 },
  );
});

test('texts printed as one agency report, each its own, count as one that tells it', async () => {
  const told = { where: [PLACES[0] as ReturnType<typeof city>], recipients: [party('BLR')] };
  const independentOf = (...starts: readonly string[]): Promise<number | undefined> =>
    withStore(async (store) => {
      await store.add(starts.map((start, number) => readOf(start, number, '2021-11-10', [told])));
      await refreshEvents(store);
      return (await eventsIn(store))[0]?.independent;
    });
  const [one, other] = ['WARSAW (Reuters) - Soldiers went east, a spokesman said.', 'GRODNO (Reuters) - Convoys were seen from the air.'];
  expect(await independentOf(one, other)).toBe(1);
  expect(await independentOf(one, other.replace('(Reuters)', '(AFP)'))).toBe(2);
  expect(await independentOf(one, other.replace(' (Reuters)', ''))).toBe(2);
});
