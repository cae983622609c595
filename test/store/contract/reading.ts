import { expect, onTestFinished, test } from 'vitest';
import { aClaim, aDocument, aFigure, aMention, anActor, aSpeaker, asRead, fullDocument, VERSION } from '../build.ts';
import { collected, exported, putEvents } from '../collect.ts';
import type { NewStore, OpenStore } from '../contract.ts';
import { freshFolder } from '../folder.ts';

/** What is read back of a document, of the bytes, and of the store as a whole. */
export function readingContract(newStore: NewStore, open: OpenStore): void {
  test('an empty store is empty in every list', async () => {
    const store = await newStore();
    expect(await store.summary()).toEqual({
      documents: 0,
      mentions: 0,
      figures: 0,
      claims: 0,
      events: 0,
      notices: 0,
      outlets: [],
      speakers: [],
    });
    const none = { items: [], total: 0, next: null };
    const page = { limit: 10 };
    expect(
      await Promise.all([
        store.documents({}, page),
        store.mentions({}, page),
        store.figures({}, page),
        store.claims({}, page),
        store.events({}, page),
        store.notices({}, page),
      ]),
    ).toEqual([none, none, none, none, none, none]);
    expect([
      await store.document('x'),
      await store.originalBytes('x'),
      await store.event('x'),
      await store.assessments({}),
      await exported(store),
    ]).toEqual([null, null, null, [], '']);
  });

  test('a document comes back as it went in', async () => {
    const store = await newStore();
    const document = aDocument('Warsaw said 500 soldiers came.', { url: 'https://wire.example/1', title: null });
    const findings = {
      mentions: [
        aMention(document, {
          actors: [anActor('POL', 'MIL')],
          says: [aSpeaker('POL', 'GOV')],
          when: { start: null, end: '2022-01-09', text: 'by then', basis: 'implied', from: 'published' },
        }),
      ],
      figures: [aFigure(document, { start: 12, end: 24, of: [anActor('POL')], high: null })],
      claims: [aClaim(document, { speaker: anActor('POL', 'GOV'), against: [anActor('BLR')] })],
    };
    const notices = [{ code: 'odd', reason: 'It is odd.', at: { start: 1 } }];
    const read = asRead(document, findings, { notices });
    await store.add([read]);
    expect(await store.document(document.id)).toEqual({ document, ...findings, notices, sha256: read.ingested.sha256, version: VERSION });
    const { kind: _kind, text: _text, ...head } = document;
    expect((await store.documents({}, { limit: 1 })).items).toEqual([
      { ...head, characters: 30, mentions: 1, figures: 1, claims: 1, notices: 1 },
    ]);
  });

  test('findings of a document stand in reading order, the longer first', async () => {
    const store = await newStore();
    const document = aDocument('A long line of text to point at.');
    const at = (start: number, end: number) => aMention(document, { start, end });
    await store.add([asRead(document, { mentions: [at(5, 6), at(0, 3), at(0, 9), at(5, 8)] })]);
    const spans = (await store.document(document.id))?.mentions.map(({ start, end }) => [start, end]);
    expect(spans).toEqual([
      [0, 9],
      [0, 3],
      [5, 8],
      [5, 6],
    ]);
  });

  test('the original bytes come back, whatever they are', async () => {
    const store = await newStore();
    const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 37) % 256);
    const document = aDocument('Decoded.');
    await store.add([asRead(document, {}, { bytes }), asRead(aDocument('Empty.'), {}, { bytes: new Uint8Array(), raw: 'x' })]);
    expect(await store.originalBytes(document.id)).toEqual(bytes);
    expect(await store.originalBytes(aDocument('Empty.').id)).toEqual(new Uint8Array());
  });

  test('a source is read where bytes, place and version agree', async () => {
    const store = await newStore();
    const read = fullDocument('Nine ships sailed.', { path: 'a.txt', url: null });
    await store.add([read]);
    const key = { sha256: read.ingested.sha256, path: 'a.txt', url: null, version: VERSION };
    expect(await store.isRead(key)).toBe(true);
    const others = [
      { ...key, sha256: 'f'.repeat(64) },
      { ...key, path: 'b.txt' },
      { ...key, path: null },
      { ...key, url: 'https://wire.example' },
      { ...key, version: '2.0.0' },
    ];
    expect(await Promise.all(others.map((other) => store.isRead(other)))).toEqual(others.map(() => false));
  });

  test('a source of which the user now says something else is not read yet', async () => {
    const store = await newStore();
    const read = fullDocument('Nine ships sailed.', {
      path: 'a.txt',
      url: 'https://wire.example/9',
      source: 'Wire',
      published: '2022-01-10',
    });
    await store.add([read]);
    const key = { sha256: read.ingested.sha256, path: 'a.txt', url: null, version: VERSION };
    const agreeing = [
      key,
      { ...key, source: null },
      { ...key, source: 'Wire' },
      { ...key, published: '2022-01-10', url: 'https://wire.example/9' },
    ];
    expect(await Promise.all(agreeing.map((other) => store.isRead(other)))).toEqual(agreeing.map(() => true));
    const others = [
      { ...key, source: 'Agency' },
      { ...key, published: '2022-01-11' },
      { ...key, title: 'Another title' },
    ];
    expect(await Promise.all(others.map((other) => store.isRead(other)))).toEqual(others.map(() => false));
  });

  test('the summary counts outlets and who is quoted', async () => {
    const store = await newStore();
    const said = (text: string, source: string, published: string | null, ...says: ReturnType<typeof aSpeaker>[]) => {
      const document = aDocument(text, { source, published });
      return asRead(document, { mentions: [aMention(document, { says })] }, { notices: [{ code: 'n', reason: 'r' }] });
    };
    await store.add([
      said('One ship.', 'Wire', '2022-01-03', aSpeaker('RUS', 'GOV', 'Kremlin'), aSpeaker('RUS', 'GOV', 'Minister')),
      said('Two ships.', 'Wire', null, aSpeaker('RUS', 'GOV', 'Kremlin')),
      said('Three ships.', 'Wire', '2022-01-01T09:00:00Z', aSpeaker('USA', null)),
      said('Four ships.', 'Agency', '2022-01-02'),
    ]);
    expect(await store.summary()).toEqual({
      documents: 4,
      mentions: 4,
      figures: 0,
      claims: 0,
      events: 0,
      notices: 4,
      outlets: [
        { outlet: 'Agency', documents: 1, first: '2022-01-02', last: '2022-01-02' },
        { outlet: 'Wire', documents: 3, first: '2022-01-01T09:00:00Z', last: '2022-01-03' },
      ],
      speakers: [
        { code: 'RUS', sector: 'GOV', name: 'Kremlin', findings: 2 },
        { code: 'USA', sector: null, name: 'name of USA', findings: 1 },
      ],
    });
    await store.add([{ ...said('One ship.', 'Wire', '2022-01-03', aSpeaker('USA', null)), version: '2.0.0' }]);
    expect((await store.summary()).speakers).toEqual([
      { code: 'USA', sector: null, name: 'name of USA', findings: 2 },
      { code: 'RUS', sector: 'GOV', name: 'Kremlin', findings: 1 },
    ]);
  });

  test('a reader opens beside the writer, sees what is written, and writes nothing', async () => {
    const folder = freshFolder();
    const writer = await open(folder, {});
    onTestFinished(() => writer.close());
    const reader = await open(folder, { readOnly: true });
    onTestFinished(() => reader.close());
    await writer.add([fullDocument('Ten ships sailed.')]);
    expect(await reader.summary()).toMatchObject({ documents: 1 });
    await expect(reader.add([fullDocument('Eleven ships.')])).rejects.toMatchObject({ code: 'store-read-only' });
    await expect(putEvents(reader, [], [])).rejects.toMatchObject({ code: 'store-read-only' });
    expect(await writer.summary()).toMatchObject({ documents: 1 });
  });

  test('a stream sees one state of the store, though more is written meanwhile', async () => {
    const store = await newStore();
    await store.add(['a a a a a', 'b b b b b', 'c c c c c'].map((text) => fullDocument(text)));
    const seen: string[] = [];
    for await (const document of store.allDocuments()) {
      await store.add([fullDocument(`More after ${seen.length}.`)]);
      seen.push(document.text);
    }
    expect(seen.toSorted()).toEqual(['a a a a a', 'b b b b b', 'c c c c c']);
    expect(await store.summary()).toMatchObject({ documents: 6 });
  });

  test('a stream that is left early leaves the store usable', async () => {
    const store = await newStore();
    await store.add(['a a a a a', 'b b b b b'].map((text) => fullDocument(text)));
    for await (const _line of store.export()) break;
    await store.add([fullDocument('c c c c c')]);
    expect(await collected(store.allDocuments())).toHaveLength(3);
  });

  test('what was closed says so, and closing again is no trouble', async () => {
    const store = await newStore();
    await store.close();
    await store.close();
    await expect(store.summary()).rejects.toMatchObject({ code: 'store-closed' });
    await expect(store.add([])).rejects.toMatchObject({ code: 'store-closed' });
    await expect(collected(store.export())).rejects.toMatchObject({ code: 'store-closed' });
  });

  test('what was written is there when the store is opened again', async () => {
    const folder = freshFolder();
    const first = await open(folder, {});
    await first.add([fullDocument('Twelve ships sailed.')]);
    const before = await exported(first);
    await first.close();
    const again = await open(folder, {});
    onTestFinished(() => again.close());
    expect(await exported(again)).toBe(before);
  });
}
