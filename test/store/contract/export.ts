import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordLineSchema } from '../../../src/model/record.ts';
import type { ReadDocument } from '../../../src/store/store.ts';
import { aMention, anEvent, asRead, fullDocument } from '../build.ts';
import { collected, exported, putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const BATCH: readonly ReadDocument[] = [
  ...Array.from({ length: 6 }, (_, at) =>
    fullDocument(`Report ${at} of the port.`, {
      source: at % 2 === 0 ? 'Wire' : 'Agency',
      published: at === 3 ? null : `2022-01-0${at + 1}`,
    }),
  ),
  // The same text in three places, with other bytes, titles and instants of the day.
  fullDocument('Told twice, this report.', { path: 'b.txt', title: 'B', published: '2022-01-01T09:00:00Z' }),
  fullDocument('Told twice, this report.', { path: 'a.txt', title: 'A', published: '2022-01-01' }),
  {
    ...fullDocument('Told twice, this report.', { path: null, url: 'https://wire.example/1', published: '2022-01-01' }),
    notices: [{ code: 'n', reason: 'r' }],
  },
];
const EVENTS = ['e2', 'e1', 'e3'].map((id) => anEvent(id, []));

/** The record as a file: the same bytes for the same input. */
export function exportContract(newStore: NewStore): void {
  test('what the builders make fits the schemas', () => {
    const lines = [
      ...BATCH.flatMap(({ ingested, findings }) => [ingested.document, ...findings.mentions, ...findings.figures, ...findings.claims]),
      ...EVENTS,
    ];
    for (const line of lines) expect(recordLineSchema.parse(line)).toEqual(line);
  });

  test('the record is the same, byte for byte, in whatever order and batches it came', async () => {
    const reference = await newStore();
    await reference.add(BATCH);
    await putEvents(reference, EVENTS, []);
    const [record, summary] = [await exported(reference), await reference.summary()];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...BATCH], { minLength: BATCH.length }),
        fc.integer({ min: 1, max: 9 }),
        async (shuffled, size) => {
          const store = await newStore();
          for (let at = 0; at < shuffled.length; at += size) await store.add(shuffled.slice(at, at + size));
          await putEvents(store, EVENTS.toReversed(), []);
          expect(await exported(store)).toBe(record);
          expect(await store.summary()).toEqual(summary);
          await store.close();
        },
      ),
      { numRuns: 10 },
    );
  });

  test('each document is followed by what was found in it, and events come last', async () => {
    const store = await newStore();
    await store.add(BATCH);
    await putEvents(store, EVENTS, []);
    const lines = await collected(store.export());
    const ids = lines.flatMap((line) => (line.kind === 'document' ? [line.id] : []));
    expect(ids).toEqual([...new Set(BATCH.map(({ ingested }) => ingested.document.id))].toSorted());
    expect(lines.map(({ kind }) => kind).join(' ')).toBe(
      `${ids.map(() => 'document mention mention figure claim').join(' ')} event event event`,
    );
    expect(lines.slice(1, 3).map((line) => ('end' in line ? line.end : null))).toEqual([5, 3]);
    expect(lines.slice(-3).map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  });

  test('keys stand in the order of the schema, kind first, whatever order they came in', async () => {
    const store = await newStore();
    const read = fullDocument('Keys in any order.');
    const [mention] = read.findings.mentions;
    if (mention === undefined) throw new Error('the builder makes a mention');
    const reversed = Object.fromEntries(Object.entries({ ...mention, unknown: 1 }).toReversed()) as typeof mention;
    await store.add([{ ...read, findings: { ...read.findings, mentions: [reversed] } }]);
    const lines = await collected(store.export());
    expect(JSON.stringify(lines[1])).toBe(JSON.stringify(recordLineSchema.parse(mention)));
    for (const line of lines) expect(Object.keys(line)[0]).toBe('kind');
  });

  test('all documents and all mentions stream by id and place', async () => {
    const store = await newStore();
    await store.add(BATCH);
    const documents = await collected(store.allDocuments());
    expect(documents.map(({ id }) => id)).toEqual(documents.map(({ id }) => id).toSorted());
    const mentions = await collected(store.allMentions());
    expect(mentions).toHaveLength(documents.length * 2);
    expect(mentions.map(({ document }) => document)).toEqual(documents.flatMap(({ id }) => [id, id]));
    expect(mentions[0]).toMatchObject({ outlet: documents[0]?.source, title: documents[0]?.title, published: documents[0]?.published });
  });

  test('a record of another version shows only that version', async () => {
    const store = await newStore();
    await store.add(BATCH);
    const [first] = BATCH;
    if (first === undefined) throw new Error('the batch is not empty');
    const { document } = first.ingested;
    await store.add([asRead(document, { mentions: [aMention(document, { version: '2.0.0' })] }, { version: '2.0.0' })]);
    const lines = (await collected(store.export())).filter((line) => 'document' in line && line.document === document.id);
    expect(lines.map((line) => ('version' in line ? line.version : ''))).toEqual(['2.0.0']);
  });
}
