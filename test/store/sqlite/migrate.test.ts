import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { gatherScored } from '../../../src/model/linkColumns.ts';
import type { Place } from '../../../src/model/place.ts';
import { refreshEvents } from '../../../src/pipeline/refreshEvents.ts';
import { lookupsOfMention } from '../../../src/reconcile/linkedMentions.ts';
import { EVENT_ROW_SCHEMA } from '../../../src/store/sqlite/eventRowSchema.ts';
import { FIGURE_SCHEMA } from '../../../src/store/sqlite/figureSchema.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { OUTLINE_SCHEMA } from '../../../src/store/sqlite/outlineSchema.ts';
import { READING_SCHEMA } from '../../../src/store/sqlite/readingSchema.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../../src/store/sqlite/schema.ts';
import { STORY_KINDS_SCHEMA } from '../../../src/store/sqlite/storyKindsSchema.ts';
import { STORY_PAIRS_SCHEMA } from '../../../src/store/sqlite/storyPairsSchema.ts';
import { TOLD_AS_SCHEMA } from '../../../src/store/sqlite/toldAsSchema.ts';
import { TOLD_MENTION_SCHEMA } from '../../../src/store/sqlite/toldMentionSchema.ts';
import type { Filter, Store } from '../../../src/store/store.ts';
import { aDocument, aFigure, aMention, anActor, anEvent, aSpeaker, asRead } from '../build.ts';
import { exported, putEvents } from '../collect.ts';
import { freshFolder } from '../folder.ts';
import { undoEventRows } from './undoEventRows.ts';
import { undoLedgerFigures } from './undoLedgerFigures.ts';
import { undoLinkLists, undoScriptTwo, WITHOUT_LATEST, WITHOUT_SUMS, WITHOUT_TOLD_AS, WITHOUT_TOLD_SUMS } from './undoScripts.ts';

const port: Place = { name: 'Port', country: 'POL', lat: 54, lon: 18, kind: 'city', id: 'city:port', text: 'Port' };
const document = aDocument('Three ships lay in Port.');
const READ = asRead(document, { mentions: [aMention(document, { id: 'm1' })], figures: [aFigure(document, { where: [port] })] });
const EVENT = anEvent('e1', ['m1'], { where: [port], first_reported: '2022-01-10' });

test('a store of the first version is brought up to date with all it held', async () => {
  const folder = freshFolder();
  const first = await openSqliteStore(folder);
  await first.add([READ]);
  await putEvents(first, [EVENT], []);
  const [record, places, figures] = [await exported(first), await first.eventPlaces({}), await first.figuresAsOf({ asOf: '2022-02-01' })];
  const shownBy = async (store: Store) => [
    await store.placeCells({}, 'month', 9),
    await store.timeline({}, 'day'),
    await store.eventBars({ says: ['own'] }, 9),
    await store.eventCount({ says: ['own'] }),
  ];
  const shown = await shownBy(first);
  await first.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  undoScriptTwo(db);
  db.close();
  await expect(openSqliteStore(folder, { readOnly: true })).rejects.toMatchObject({ code: 'store-older' });
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await exported(again)).toBe(record);
  expect(await again.eventPlaces({})).toEqual(places);
  expect(await again.figuresAsOf({ asOf: '2022-02-01' })).toEqual(figures);
  expect(await shownBy(again)).toEqual(shown);
  expect([places.length, figures.length, shown.at(-1)]).toEqual([1, 1, 1]);
  // Nothing says which of its mentions go together, and why, until they are reconciled again.
  expect(await again.areEventsCurrent()).toBe(false);
});

/** A link as 0.3.0 wrote it, by the ids of its mentions. */
interface ReleasedLink {
  readonly a: string;
  readonly b: string;
  readonly kind: 'program' | 'different';
  readonly weight: number;
  readonly score: number;
}

/** How many scripts the store of version 0.3.0 had. */
const RELEASED = 3;

/** Makes a store what 0.3.0 would have made of it: the program's links and a user's with their reasons, each once. */
function asReleased(folder: string, links: readonly ReleasedLink[]): void {
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  const old = new DatabaseSync(join(folder, 'released.db'));
  for (const script of MIGRATIONS.slice(0, RELEASED)) old.exec(script);
  old.exec(`PRAGMA foreign_keys = OFF; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${RELEASED}`);
  const tables = old
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'document_words_%' AND name <> 'mention_links'")
    .all()
    .map(({ name }) => String(name));
  old.close();
  db.exec(`ATTACH '${join(folder, 'released.db')}' AS released; PRAGMA foreign_keys = OFF`);
  const columnsOf = (table: string): readonly string[] =>
    db
      .prepare(`SELECT name FROM pragma_table_info('${table}', 'released')`)
      .all()
      .map(({ name }) => `"${String(name)}"`);
  for (const table of tables.filter((name) => name !== 'document_words')) {
    const columns = columnsOf(table).join(', ');
    db.exec(`DELETE FROM released.${table}; INSERT INTO released.${table} (${columns}) SELECT ${columns} FROM main.${table}`);
  }
  const row = '(SELECT row FROM main.findings WHERE id = ?)';
  const insert = db.prepare(
    `INSERT INTO released.mention_links (a, b, kind, weight, score, reasons, verdict) VALUES (${row}, ${row}, ?, ?, ?, ?, ?)`,
  );
  for (const { a, b, kind, weight, score } of links)
    insert.run(a, b, kind, weight, score, '["alike"]', kind === 'program' ? 'same' : 'different');
  db.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `tacitus.db${ending}`), { force: true });
  renameSync(join(folder, 'released.db'), join(folder, 'tacitus.db'));
}

test('mentions of a store of before outlines were kept are compared by them once it is brought up to date', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const dated = aDocument('Five ships lay in Port.', { published: '2022-01-10' });
  await made.add([asRead(dated, { mentions: [aMention(dated, { id: 'm9', actors: [anActor('RUS')] })] })]);
  await refreshEvents(made);
  const [{ number, mention } = { number: 0, mention: null }] = await made.mentionsOf([dated.id]);
  const asked = mention === null ? [] : lookupsOfMention(mention);
  const before = await made.candidates(asked, []);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  db.exec(
    `${WITHOUT_TOLD_SUMS}; DROP TABLE mention_outlines; DROP TABLE pending_outlines; PRAGMA user_version = ${MIGRATIONS.indexOf(OUTLINE_SCHEMA)}`,
  );
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect((await again.mentionsWithoutOutline(9)).map((one) => one.number)).toEqual([number]);
  await refreshEvents(again);
  expect(await again.mentionsWithoutOutline(9)).toEqual([]);
  expect(await again.candidates(asked, [])).toEqual(before);
  expect(before.outlines).toHaveLength(1);
});

test('a store of 0.3.0 keeps its links and what users said of them', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const other = aDocument('Three ships still lay in Port.', { source: 'Agency' });
  await made.add([READ, asRead(other, { mentions: [aMention(other, { id: 'm2' }), aMention(other, { id: 'm3', start: 6 })] })]);
  await made.addJudgement({ verdict: 'different', findings: ['m1', 'm3'], by: 'Ada', reasons: [], at: '2022-03-01T10:00:00Z' });
  const numbers = (await made.mentionsOf([document.id, other.id])).map(({ number }) => number);
  const [first = 0, second = 0, third = 0] = numbers;
  const links = gatherScored();
  links.add(first, second, 3, 0.7);
  await made.putChange({
    documents: [document.id, other.id],
    mentions: numbers.map((number) => ({ number, keys: [], outline: { facts: '', words: '' } })),
    links: links.columns(),
    words: [{ a: first, b: third, kind: 'different' }],
    removedEvents: [],
    events: [anEvent('e1', ['m1', 'm2']), anEvent('e2', ['m3'])],
    removedAssessments: [],
    assessments: [],
  });
  const shownBy = async (store: Store) => ({
    links: await store.linksOf(numbers, []),
    said: await store.wordsOf([first]),
    merges: await store.judgements({ from: 'program' }, { limit: 9 }),
    words: await store.judgements({ from: 'users' }, { limit: 9 }),
    record: await exported(store),
    isCurrent: await store.areEventsCurrent(),
  });
  const before = await shownBy(made);
  await made.close();
  asReleased(folder, [
    { a: 'm1', b: 'm2', kind: 'program', weight: 3, score: 0.7 },
    { a: 'm1', b: 'm3', kind: 'different', weight: 0, score: 0 },
  ]);
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect([before.links.a.length, before.said]).toEqual([1, [{ a: first, b: third, kind: 'different' }]]);
  expect(before.merges.items).toMatchObject([{ verdict: 'same', score: 0.7, findings: ['m1', 'm2'] }]);
  expect(before.isCurrent).toBe(true);
});

test('a store whose terms do not tell their kind gets them anew', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  await made.add([READ]);
  await made.putTerms([{ id: document.id, day: null, terms: new Map([[7, 1]]) }]);
  expect(await made.documentsWithoutTerms(9)).toEqual([]);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  undoLinkLists(db);
  db.exec(
    `${WITHOUT_SUMS}; ${WITHOUT_TOLD_AS}; DROP TABLE figure_numbers; PRAGMA user_version = ${MIGRATIONS.indexOf(STORY_KINDS_SCHEMA)}`,
  );
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect((await again.documentsWithoutTerms(9)).map(({ id }) => id)).toEqual([document.id]);
  expect(await again.storyMembers(null)).toEqual([]);
});

test('a store whose terms do not tell words from pairs of words gets them anew', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  await made.add([READ]);
  await made.putTerms([{ id: document.id, day: null, terms: new Map([[8, 1]]) }]);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  db.exec(
    `DROP TABLE figure_briefs; DROP TABLE reading_told; DROP TABLE speaker_sums; ${WITHOUT_LATEST}; PRAGMA user_version = ${MIGRATIONS.lastIndexOf(STORY_PAIRS_SCHEMA)}`,
  );
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect((await again.documentsWithoutTerms(9)).map(({ id }) => id)).toEqual([document.id]);
});

test('a store of before figures were kept by place and number finds them so', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  await made.add([READ]);
  const among = { places: [], numbers: [{ measure: 'ships' as const, number: 3, from: '2022-01-10', to: '2022-01-10' }], documents: [] };
  const shownBy = async (store: Store) => ({
    places: await store.figurePlaces(),
    figures: await store.figuresTold({ filter: {}, among }, (figure) => figure),
  });
  const before = await shownBy(made);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  undoLinkLists(db);
  db.exec(
    `${WITHOUT_SUMS}; ${WITHOUT_TOLD_AS}; DROP TABLE figure_numbers; DELETE FROM places; PRAGMA user_version = ${MIGRATIONS.indexOf(FIGURE_SCHEMA)}`,
  );
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect(before).toMatchObject({ places: [{ id: 'city:port' }], figures: [{ low: 3 }] });
});

test('a store of before readings told their classes and parties counts documents and speakers by them', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const quoted = aMention(document, {
    id: 'm2',
    start: 6,
    type: 'RETREAT',
    status: 'planned',
    actors: [anActor('RUS', 'MIL')],
    says: [aSpeaker('POL', 'GOV')],
  });
  await made.add([asRead(document, { mentions: [aMention(document, { id: 'm1', actors: [anActor('RUS')] }), quoted] })]);
  await made.add([asRead(aDocument('Nobody was quoted.'), { figures: [aFigure(document, { id: 'f1', of: [anActor('RUS')] })] })]);
  const shownBy = async (store: Store) => [
    await store.documentFacets({}),
    await store.documentFacets({ actors: ['RUS'], says: ['own'] }),
    (await store.documents({ types: ['RETREAT'] }, { limit: 9 })).total,
    (await store.summary()).speakers,
    await store.documentFacets({ statuses: ['planned'] }),
    await store.documentFacets({ statuses: ['planned', 'present'], says: ['own'] }),
    (await store.documents({ types: ['RETREAT'], statuses: ['actual'] }, { limit: 9 })).total,
  ];
  const before = await shownBy(made);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  db.exec(
    `DROP TABLE reading_told; DROP TABLE speaker_sums; ${WITHOUT_LATEST}; PRAGMA user_version = ${MIGRATIONS.indexOf(READING_SCHEMA)}`,
  );
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect(before).toMatchObject([
    { actors: [{ value: 'RUS', documents: 2 }] },
    {},
    1,
    [{ code: 'POL', sector: 'GOV', findings: 1 }],
    { types: [{ value: 'RETREAT', documents: 1 }], actors: [{ value: 'RUS', documents: 1 }] },
    // The plan is another's words; the figure, the outlet's own, is of no class.
    { types: [], actors: [{ value: 'RUS', documents: 1 }] },
    0,
  ]);
});

test('a store of before events told as what they are told finds and counts them so', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const planned = aMention(document, { id: 'm2', start: 6, status: 'planned', actors: [anActor('RUS', 'MIL')], says: [aSpeaker('POL')] });
  await made.add([asRead(document, { mentions: [aMention(document, { id: 'm1', actors: [anActor('RUS')] }), planned] })]);
  const party = { code: 'RUS', sector: null, name: 'Russia' } as const;
  await putEvents(made, [anEvent('e1', ['m1', 'm2'], { actors: [party], where: [port], first_reported: '2022-01-10' })], []);
  const asked: readonly Filter[] = [
    { statuses: ['actual'] },
    { statuses: ['planned', 'possible'] },
    { statuses: ['possible'] },
    { statuses: ['planned'], says: ['own'] },
    { says: ['own'], actors: ['RUS'] },
    { statuses: ['planned'], actors: ['RUS'] },
    { statuses: ['actual'], actors: ['POL'] },
  ];
  const shownBy = async (store: Store) => ({
    counts: await Promise.all(asked.map((filter) => store.eventCount(filter))),
    places: await Promise.all(asked.map((filter) => store.placeCells(filter, 'month', 9))),
    dyads: await Promise.all(asked.map((filter) => store.dyads(filter))),
  });
  const before = await shownBy(made);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  db.exec(`${WITHOUT_TOLD_SUMS}; PRAGMA user_version = ${MIGRATIONS.indexOf(TOLD_AS_SCHEMA)}`);
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect(before.counts).toEqual([1, 1, 0, 0, 1, 1, 0]);
});

test('a store of before the mentions of events stood side by side, and their links were counted, finds and counts by them', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const second = aMention(document, { id: 'm2', start: 6 });
  await made.add([{ ...READ, findings: { ...READ.findings, mentions: [...READ.findings.mentions, second] } }]);
  const [one = 0, other = 0] = (await made.mentionsOf([document.id])).map(({ number }) => number);
  const links = gatherScored();
  links.add(one, other, 1, 0.9);
  await made.putChange({
    documents: [document.id],
    mentions: [one, other].map((number) => ({ number, keys: [], outline: { facts: '', words: '' } })),
    links: links.columns(),
    words: [],
    removedEvents: [],
    events: [{ ...EVENT, mentions: ['m1', 'm2'] }],
    removedAssessments: [],
    assessments: [],
  });
  const asked: readonly Filter[] = [{ statuses: ['actual'] }, { text: 'ships' }, { text: 'ships', says: ['POL'] }];
  const shownBy = async (store: Store) => [
    ...(await Promise.all(asked.map((filter) => store.eventCount(filter)))),
    (await store.judgements({ from: 'program', verdicts: ['same'] }, { limit: 1 })).total,
    (await store.judgements({ from: 'program', verdicts: ['different'] }, { limit: 1 })).total,
  ];
  const before = await shownBy(made);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  db.exec(`${WITHOUT_LATEST}; PRAGMA user_version = ${MIGRATIONS.indexOf(TOLD_MENTION_SCHEMA)}`);
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect(before).toEqual([1, 1, 0, 1, 0]);
});

test('a store of before events had rows that stay shows and takes in as it did', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const at = { published: '2022-01-10' };
  const documents = ['Five ships lay in Port.', 'Six ships left Port.'].map((text) => aDocument(text, at));
  const [told, left] = documents.map((one, index) => asRead(one, { mentions: [aMention(one, { id: `m${7 + index}`, where: [port] })] }));
  await made.add([told, left].flatMap((one) => one ?? []));
  await refreshEvents(made);
  const shownBy = async (store: Store) => [
    await exported(store),
    await store.events({ places: ['city:port'] }, { limit: 9 }),
    await store.eventBars({ actors: ['RUS'] }, 9),
    await store.mentionsOf(documents.map(({ id }) => id)),
  ];
  const [before, { total }] = [await shownBy(made), await made.events({}, { limit: 1 })];
  const numbers = (await made.mentionsOf(documents.map(({ id }) => id))).map(({ number }) => number);
  const held = await made.heldWith(numbers, []);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  undoEventRows(db);
  db.exec(`PRAGMA user_version = ${MIGRATIONS.indexOf(EVENT_ROW_SCHEMA)}`);
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect(await again.heldWith(numbers, [])).toEqual(held);
  expect([total > 0, held.length]).toEqual([true, 2]);
});
