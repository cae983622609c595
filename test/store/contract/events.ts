import { expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { When } from '../../../src/model/when.ts';
import type { EventFilter } from '../../../src/store/aggregates.ts';
import { aDocument, aMention, anActor, anAssessment, anEvent, aSpeaker, asRead } from '../build.ts';
import { allPages, putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const day = (start: string | null): When => ({ start, end: null, text: 'then', basis: 'stated', from: null });
const wire = aDocument('Ships left port.', { source: 'Wire' });
const agency = aDocument('Ships are in port.', { source: 'Agency' });
const MENTIONS = [aMention(wire, { id: 'm1', actors: [anActor('RUS', 'MIL')] }), aMention(wire, { id: 'm2', start: 2 })] as const;
const BATCH = [asRead(wire, { mentions: MENTIONS }), asRead(agency, { mentions: [aMention(agency, { id: 'm3' })] })];
const EVENTS = [
  anEvent('e1', ['m3', 'm1'], { when: day('2022-01-08'), actors: [{ code: 'RUS', sector: 'MIL', name: 'Fleet' }] }),
  anEvent('e2', ['m2']),
  anEvent('e3', ['m3'], { when: day('2022-01-07') }),
  anEvent('e4', ['m3'], { when: day(null) }),
];
const ASSESSMENTS = [
  anAssessment('RUS', 'UKR', '2022-01-10', ['e1', 'e2']),
  anAssessment('POL', 'BLR', '2022-01-03', ['e3']),
  anAssessment('UKR', 'RUS', '2022-01-03', ['e3']),
];

/** What is derived: replaced whole, and found by its mentions. */
export function eventContract(newStore: NewStore): void {
  const filled: NewStore = async () => {
    const store = await newStore();
    await store.add(BATCH);
    await putEvents(store, EVENTS, ASSESSMENTS);
    return store;
  };

  test('events asked for by id come in the order asked, each with its tellings in its own, and none that is not there', async () => {
    const store = await filled();
    const told = await store.eventsTold(['e4', 'none', 'e1', 'e2']);
    expect(told.map(({ event, tellings }) => [event.id, tellings.map(({ id }) => id)])).toEqual([
      ['e4', ['m3']],
      ['e1', ['m3', 'm1']],
      ['e2', ['m2']],
    ]);
    for (const one of told) expect(await store.event(one.event.id)).toEqual(one);
    expect(told[1]?.event).toEqual(EVENTS[0]);
    expect(told[1]?.tellings[1]).toMatchObject({ ...MENTIONS[0], outlet: 'Wire' });
    expect(await store.event('none')).toBeNull();
    expect(await store.eventsTold([])).toEqual([]);
    const mentions = await store.mentionsTold(['m3', 'none', 'm1']);
    expect(mentions.map(({ id }) => id)).toEqual(['m3', 'm1']);
    expect(mentions).toEqual(told[1]?.tellings);
    expect(await store.mentionsTold([])).toEqual([]);
  });

  test('events come by day, those without one last, and none is lost between pages', async () => {
    const store = await filled();
    for (const limit of [1, 2, 3, 10]) {
      expect((await allPages(limit, (page) => store.events({}, page))).map(({ id }) => id)).toEqual(['e3', 'e1', 'e2', 'e4']);
    }
    expect((await store.events({}, { limit: 10 })).items[1]).toEqual(EVENTS[0]);
    expect((await store.summary()).events).toBe(4);
  });

  test('the newest come first where that is asked for: those first told last, those of no dated telling at the end', async () => {
    const store = await newStore();
    const days = ['2022-01-03', null, '2022-01-05', '2022-01-04'] as const;
    const documents = days.map((published, at) => aDocument(`Ship ${at} left port.`, { published }));
    await store.add(documents.map((document, at) => asRead(document, { mentions: [aMention(document, { id: `m${at}` })] })));
    await putEvents(
      store,
      [...days.map((_, at) => anEvent(`e${at}`, [`m${at}`], { when: day('2022-02-01') })), anEvent('e4', ['m2', 'm0'])],
      [],
    );
    for (const limit of [1, 2, 10]) {
      const found = await allPages(limit, (page) => store.events({}, { ...page, order: 'newest' }));
      expect(found.map(({ id }) => id)).toEqual(['e2', 'e3', 'e4', 'e0', 'e1']);
    }
    const byDay = await store.events({}, { limit: 1 });
    await expect(store.events({}, { limit: 1, order: 'newest', cursor: byDay.next ?? '' })).rejects.toMatchObject({ code: 'page-invalid' });
    expect(await store.eventCount({ from: '2022-01-04' })).toBe(3);
  });

  test('events are current until another document is read, or the same one by another version', async () => {
    const store = await newStore();
    expect(await store.areEventsCurrent()).toBe(true);
    await store.add(BATCH);
    expect(await store.areEventsCurrent()).toBe(false);
    await putEvents(store, EVENTS, ASSESSMENTS);
    expect(await store.areEventsCurrent()).toBe(true);
    await store.add(BATCH);
    expect(await store.areEventsCurrent()).toBe(true);
    await store.add(BATCH.map((read) => ({ ...read, version: '9.0.0' })));
    expect(await store.areEventsCurrent()).toBe(false);
    await putEvents(store, [], []);
    expect(await store.areEventsCurrent()).toBe(true);
  });

  test('an event passes where one of its mentions does', async () => {
    const store = await filled();
    const ids = async (filter: Parameters<typeof store.events>[0]) => (await store.events(filter, { limit: 10 })).items.map(({ id }) => id);
    expect(await ids({ outlets: ['Wire'] })).toEqual(['e1', 'e2']);
    expect(await ids({ actors: ['RUS/MIL'] })).toEqual(['e1']);
    expect(await ids({ outlets: ['Agency'], actors: ['RUS'] })).toEqual([]);
    expect(await ids({ text: 'left' })).toEqual(['e1', 'e2']);
  });

  test('of words that most documents have or few, one mention passes all that is asked of it', async () => {
    const store = await newStore();
    const [port, sea, both] = [
      aDocument('Ships left port.', { source: 'Wire' }),
      aDocument('Ships are at sea.', { source: 'Agency', published: null }),
      aDocument('Ships left for the sea again.', { source: 'Post', published: '2022-03-01' }),
    ];
    const at = (id: string, mentions: readonly string[], given: Partial<Event> = {}) => anEvent(id, mentions, given);
    await store.add([
      asRead(port, { mentions: [aMention(port, { id: 'p1' }), aMention(port, { id: 'p2', start: 2, status: 'planned' })] }),
      asRead(sea, { mentions: [aMention(sea, { id: 's1', says: [aSpeaker('RUS')] }), aMention(sea, { id: 's2', start: 2 })] }),
      asRead(both, { mentions: [aMention(both, { id: 'b1', status: 'planned', says: [aSpeaker('RUS')] })] }),
    ]);
    await putEvents(store, [at('e1', ['p1', 's1']), at('e2', ['p2', 'b1'], { status: 'planned' }), at('e3', ['s2'])], []);
    const ids = async (filter: EventFilter) => {
      const { items, total } = await store.events(filter, { limit: 10 });
      expect([items.length, await store.eventCount(filter), (await store.eventBars(filter, 10)).length]).toEqual([total, total, total]);
      return items.map(({ id }) => id).join(' ');
    };
    expect(await ids({ text: 'ships' })).toBe('e1 e2 e3');
    expect(await ids({ text: 'port' })).toBe('e1 e2');
    expect(await ids({ text: 'ships', statuses: ['planned'] })).toBe('e2');
    expect(await ids({ text: 'sea', statuses: ['actual'] })).toBe('e1 e3');
    expect(await ids({ text: 'left', statuses: ['negated'] })).toBe('');
    expect(await ids({ text: 'sea', says: ['own'] })).toBe('e3');
    expect(await ids({ text: 'sea', says: ['own', 'RUS'] })).toBe('e1 e2 e3');
    expect(await ids({ text: 'ships', from: '2022-02-01' })).toBe('e2');
    expect(await ids({ text: 'again', statuses: ['planned'] })).toBe('e2');
    expect(await ids({ text: 'ships', statuses: ['planned'], mark: { who: 'RUS' } })).toBe('');
  });

  test('an event tells its mentions in its own order', async () => {
    const store = await filled();
    const told = await store.event('e1');
    expect(told?.event).toEqual(EVENTS[0]);
    expect(told?.tellings.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['m3', 'Agency'],
      ['m1', 'Wire'],
    ]);
  });

  test('assessments come by week and dyad, and pass where one of their events does', async () => {
    const store = await filled();
    const dyads = async (filter: Parameters<typeof store.assessments>[0]) =>
      (await store.assessments(filter)).map(({ actor, recipient }) => `${actor}-${recipient}`);
    expect(await store.assessments({})).toEqual([ASSESSMENTS[1], ASSESSMENTS[2], ASSESSMENTS[0]]);
    expect(await dyads({ outlets: ['Wire'] })).toEqual(['RUS-UKR']);
    expect(await dyads({ outlets: ['Agency'] })).toEqual(['POL-BLR', 'UKR-RUS', 'RUS-UKR']);
    expect(await dyads({ actors: ['RUS'] })).toEqual(['RUS-UKR']);
  });

  test('putting events replaces all there were, at once', async () => {
    const store = await filled();
    await putEvents(store, [anEvent('e9', ['m1'])], []);
    expect((await store.events({}, { limit: 10 })).items.map(({ id }) => id)).toEqual(['e9']);
    expect(await store.assessments({})).toEqual([]);
    expect(await store.event('e1')).toBeNull();
  });

  test('events that do not fit leave the old ones as they were', async () => {
    const store = await filled();
    await expect(putEvents(store, [anEvent('e9', []), anEvent('e8', [], { independent: 0 })], [])).rejects.toMatchObject({
      code: 'record-invalid',
    });
    expect((await store.events({}, { limit: 10 })).total).toBe(4);
    expect(await store.assessments({})).toHaveLength(3);
  });

  test('after another reading, an event tells only what still shows', async () => {
    const store = await filled();
    await store.add([asRead(wire, { mentions: [aMention(wire, { id: 'm1', version: '2.0.0' })] }, { version: '2.0.0' })]);
    expect((await store.event('e1'))?.tellings.map(({ id, version }) => [id, version])).toEqual([
      ['m3', '1.0.0'],
      ['m1', '2.0.0'],
    ]);
    expect((await store.event('e2'))?.tellings).toEqual([]);
  });
}
