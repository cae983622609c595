import { expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Place } from '../../../src/model/place.ts';
import type { When } from '../../../src/model/when.ts';
import type { EventFilter } from '../../../src/store/aggregates.ts';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aMention, anActor, anEvent, asRead } from '../build.ts';
import { putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const port: Place = { name: 'Port', country: 'POL', lat: 54, lon: 18, kind: 'city', id: 'city:port', text: 'Port', precision: 'city' };
const bay: Place = { name: 'Bay', country: null, lat: null, lon: null, kind: 'water', id: 'sea:bay', text: 'the bay' };
const on = (start: string | null, end: string | null = start): When => ({ start, end, text: 'then', basis: 'stated', from: null });

const wire = aDocument('Ships left port and came to the bay.', { source: 'Wire' });
const agency = aDocument('Ships are in port.', { source: 'Agency' });

/** An event that one mention tells, with that mention. */
function told(id: string, document: typeof wire, given: Partial<Event>) {
  const parties = { actors: (given.actors ?? []).map(({ code, sector }) => anActor(code, sector)) };
  const { type = 'MOBILIZE', status = 'actual', where = [] } = given;
  return {
    mention: aMention(document, { id: `m-${id}`, start: Number(id.slice(1)), type, status, where, ...parties }),
    event: anEvent(id, [`m-${id}`], { first_reported: '2022-01-10', ...given }),
  };
}

const [POL, RUS, NATO] = ['POL', 'RUS', 'NATO'].map((code) => ({ code, sector: null, name: code })) as [
  Event['actors'][0],
  Event['actors'][0],
  Event['actors'][0],
];
const TOLD = [
  told('e1', wire, { type: 'ASSAULT', actors: [RUS], recipients: [POL], when: on('2022-01-03'), where: [port, bay] }),
  told('e2', wire, { type: 'CONSULT', actors: [POL, RUS], when: on('2022-01-03', '2022-01-04'), where: [port], agreement: 'disputed' }),
  told('e3', wire, { type: 'MOBILIZE', actors: [RUS], recipients: [POL, NATO], when: on('2021-11-01', null), where: [bay] }),
  told('e4', agency, { type: 'ASSAULT', actors: [RUS], recipients: [POL], when: on('2022-02-01', '2022-02-28'), status: 'planned' }),
  told('e5', agency, { type: 'MOBILIZE', actors: [{ ...POL, sector: 'MIL' }], when: null, first_reported: null }),
];
const NONE = { 'word-cooperation': 0, 'deed-cooperation': 0, 'word-conflict': 0, posture: 0, 'deed-conflict': 0 };

/** What is counted without being handed out. */
export function aggregatesContract(newStore: NewStore): void {
  const filled: NewStore = async () => {
    const store = await newStore();
    const of = (document: typeof wire) => TOLD.flatMap(({ mention }) => (mention.document === document.id ? [mention] : []));
    await store.add([asRead(wire, { mentions: of(wire) }), asRead(agency, { mentions: of(agency) })]);
    await putEvents(
      store,
      TOLD.map(({ event }) => event),
      [],
    );
    return store;
  };

  test('a dyad day by day: actual events by strand and score, others apart', async () => {
    const store = await filled();
    const series = (actor: string, recipient: string, from = '2021-01-01', to = '2022-12-31') =>
      store.dyadSeries({ actor, recipient, from, to });
    expect(await series('RUS', 'POL')).toEqual([
      {
        day: '2022-01-03',
        strands: { ...NONE, 'word-cooperation': 1, 'deed-conflict': 1 },
        cooperation: 2.5,
        conflict: 9,
        unrealised: 0,
      },
      { day: '2022-01-10', strands: { ...NONE, posture: 1 }, cooperation: 0, conflict: expect.any(Number), unrealised: 0 },
      { day: '2022-02-01', strands: NONE, cooperation: 0, conflict: 0, unrealised: 1 },
    ]);
    expect((await series('RUS', 'POL', '2022-01-04', '2022-01-31')).map(({ day }) => day)).toEqual(['2022-01-10']);
    expect((await series('POL', 'RUS')).map(({ day }) => day)).toEqual(['2022-01-03']);
    expect(await series('NATO', 'RUS')).toEqual([]);
  });

  test('places with what happened there, by class and status', async () => {
    const store = await filled();
    const { text: _text, ...shown } = port;
    expect(await store.eventPlaces({})).toEqual([
      {
        ...shown,
        events: 2,
        counts: [
          { type: 'ASSAULT', status: 'actual', events: 1 },
          { type: 'CONSULT', status: 'actual', events: 1 },
        ],
      },
      expect.objectContaining({ id: 'sea:bay', lat: null, lon: null, events: 2 }),
    ]);
    expect((await store.eventPlaces({ types: ['CONSULT'] })).map(({ id, events }) => [id, events])).toEqual([['city:port', 1]]);
    expect(await store.eventPlaces({ outlets: ['Agency'] })).toEqual([]);
  });

  test('dyads, the busiest first', async () => {
    const store = await filled();
    const dyads = async (filter: EventFilter) =>
      (await store.dyads(filter)).map(({ actor, recipient, events }) => [actor, recipient, events]);
    expect(await dyads({})).toEqual([
      ['RUS', 'POL', 4],
      ['POL', 'RUS', 1],
      ['RUS', 'NATO', 1],
    ]);
    expect((await store.dyads({ statuses: ['planned'] }))[0]).toEqual({
      actor: 'RUS',
      recipient: 'POL',
      events: 1,
      strands: NONE,
      cooperation: 0,
      conflict: 0,
      posture: 0,
    });
    const [most] = await store.dyads({ statuses: ['actual'] });
    expect([most?.strands.posture, (most?.posture ?? 0) > 0, (most?.conflict ?? 0) > (most?.posture ?? 0)]).toEqual([1, true, true]);
    expect(await dyads({ eventFrom: '2022-02-01' })).toEqual([['RUS', 'POL', 1]]);
  });

  test('a timeline counts each event once, those without a day apart', async () => {
    const store = await filled();
    const bins = async (bin: 'day' | 'week' | 'month' | 'year', filter: EventFilter = {}) =>
      (await store.timeline(filter, bin)).bins.map(({ from, events }) => [from, events]);
    expect(await bins('day')).toEqual([
      ['2022-01-03', 2],
      ['2022-01-10', 1],
      ['2022-02-01', 1],
    ]);
    expect(await bins('week', { eventTo: '2022-01-31' })).toEqual([
      ['2022-01-03', 2],
      ['2022-01-10', 1],
    ]);
    expect(await bins('month')).toEqual([
      ['2022-01-01', 3],
      ['2022-02-01', 1],
    ]);
    expect(await bins('year')).toEqual([['2022-01-01', 4]]);
    expect((await store.timeline({}, 'day')).undated).toBe(1);
    expect((await store.timeline({ types: ['ASSAULT'] }, 'year')).bins).toEqual([
      { from: '2022-01-01', events: 2, strands: { ...NONE, 'deed-conflict': 2 } },
    ]);
  });

  test('events pass by their own days, places, agreement and parties, in lists as in counts', async () => {
    const store = await filled();
    const ids = async (filter: EventFilter) => (await store.events(filter, { limit: 10 })).items.map(({ id }) => id).toSorted();
    const asked: readonly [EventFilter, readonly string[]][] = [
      [{ eventFrom: '2022-01-04', eventTo: '2022-01-05' }, ['e2', 'e3']],
      [{ eventTo: '2021-12-01' }, ['e3']],
      [{ places: ['sea:bay'] }, ['e1', 'e3']],
      [{ agreements: ['disputed'] }, ['e2']],
      [{ actors: ['POL/MIL'] }, ['e5']],
      [{ actors: ['NATO', 'POL'], types: ['MOBILIZE'] }, ['e3', 'e5']],
      [{ outlets: ['Agency'], types: ['ASSAULT'] }, ['e4']],
      [{ statuses: ['planned'], places: ['sea:bay'] }, []],
    ];
    for (const [filter, expected] of asked) {
      expect(await ids(filter)).toEqual(expected);
      const { bins, undated } = await store.timeline(filter, 'year');
      expect(bins.reduce((sum, { events }) => sum + events, undated)).toBe(expected.length);
    }
  });

  test('a place narrows mentions to those of its events, and documents to those that tell one', async () => {
    const store = await filled();
    const asked = [{ places: ['sea:bay'] }, { limit: 10 }] as const;
    expect((await store.mentions(...asked)).items.map(({ id }) => id).toSorted()).toEqual(['m-e1', 'm-e3']);
    expect((await store.documents(...asked)).items.map(({ source }) => source)).toEqual(['Wire']);
    expect((await store.claims(...asked)).total).toBe(0);
  });

  test('what was counted goes with the events it came from', async () => {
    const store = await filled();
    await putEvents(store, [], []);
    const empty = async (of: Store) => [
      await of.eventPlaces({}),
      await of.dyads({}),
      await of.dyadSeries({ actor: 'RUS', recipient: 'POL', from: '2021-01-01', to: '2023-01-01' }),
      (await of.timeline({}, 'day')).bins,
    ];
    expect(await empty(store)).toEqual([[], [], [], []]);
  });
}
