import { expect, test } from 'vitest';
import { AGREEMENTS } from '../../../src/codebook/status.ts';
import type { Event } from '../../../src/model/event.ts';
import { NO_LINKS } from '../../../src/model/linkColumns.ts';
import type { Place } from '../../../src/model/place.ts';
import type { When } from '../../../src/model/when.ts';
import type { EventFilter } from '../../../src/store/aggregates.ts';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aMention, anActor, anAssessment, anEvent, asRead } from '../build.ts';
import { allPages, putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const place = (id: string, lat: number | null): Place => ({ name: id, country: null, lat, lon: lat, kind: 'city', id, text: id });
const on = (start: string, end = start): When => ({ start, end, text: 'then', basis: 'stated', from: null });
const party = (code: string) => ({ code, sector: null, name: code });

/** A document of one mention. */
const telling = (id: string, source: string, published: string | null, codes: readonly string[] = []) => {
  const document = aDocument(`What ${id} tells.`, { source, published });
  return asRead(document, { mentions: [aMention(document, { id, actors: codes.map((code) => anActor(code)) })] });
};
const BATCH = [
  telling('m1', 'Wire', '2022-01-01', ['POL']),
  telling('m2', 'Agency', '2022-01-10', ['RUS']),
  telling('m3', 'Wire', '2022-01-20', ['RUS']),
  telling('m4', 'Post', null),
];
const EVENTS: readonly Event[] = [
  anEvent('early', ['m1', 'm3'], {
    actors: [party('POL'), party('RUS')],
    recipients: [party('NATO')],
    mode: 'troops',
    when: on('2021-12-30'),
    where: [place('city:port', 54), place('city:quay', 54)],
    independent: 2,
    first_reported: '2022-01-01',
  }),
  anEvent('middle', ['m2'], {
    type: 'ASSAULT',
    actors: [party('RUS')],
    recipients: [party('POL')],
    when: on('2022-02-27', '2022-03-02'),
    where: [place('city:port', 54)],
    agreement: 'disputed',
    first_reported: '2022-01-10',
  }),
  anEvent('undated', ['m4'], { actors: [party('POL')], where: [place('area:vague', null)] }),
];

/** What pictures of a whole record count. */
export function eventCountsContract(newStore: NewStore): void {
  const filled = async () => {
    const store = await newStore();
    await store.add(BATCH);
    const [week, next] = ['2022-01-03', '2022-01-10'];
    await putEvents(store, EVENTS, [
      { ...anAssessment('RUS', 'POL', week, ['middle']), conflict: 2 },
      { ...anAssessment('POL', 'NATO', week, ['early']), conflict: 5 },
      { ...anAssessment('POL', 'NATO', next, ['early']), conflict: 1 },
      { ...anAssessment('RUS', 'NATO', next, ['early']), conflict: 90 },
    ]);
    return store;
  };
  const idsIn = (store: Store) => async (filter: EventFilter) =>
    (await allPages(2, (page) => store.events(filter, page))).map(({ id }) => id).toSorted();

  test('an event passes days of publication where it is told in them, and not where it is told before and after', async () => {
    const idsUnder = idsIn(await filled());
    expect(await idsUnder({ from: '2022-01-05', to: '2022-01-15' })).toEqual(['middle']);
    expect(await idsUnder({ from: '2022-01-15' })).toEqual(['early']);
    expect(await idsUnder({ to: '2022-01-09' })).toEqual(['early']);
    expect(await idsUnder({ from: '2022-01-20', to: '2022-01-20' })).toEqual(['early']);
    expect(await idsUnder({ reportedFrom: '2022-01-05', reportedTo: '2022-01-31' })).toEqual(['middle']);
  });

  test('findings stand where their event took place', async () => {
    const places = await (await filled()).findingPlaces(['m1', 'm4', 'nobody']);
    expect([...places].map(([id, at]) => [id, at.map((one) => one.id)])).toEqual([
      ['m1', ['city:port', 'city:quay']],
      ['m4', ['area:vague']],
    ]);
  });

  test('one mention passes all that is asked of mentions', async () => {
    const idsUnder = idsIn(await filled());
    expect(await idsUnder({ outlets: ['Wire'] })).toEqual(['early']);
    expect(await idsUnder({ outlets: ['Wire'], to: '2022-01-10' })).toEqual(['early']);
    expect(await idsUnder({ actors: ['RUS'], to: '2022-01-05' })).toEqual([]);
    expect(await idsUnder({ actors: ['POL'], to: '2022-01-05', types: ['MOBILIZE'] })).toEqual(['early']);
    expect(await idsUnder({ outlets: ['Agency'], says: ['own'], types: ['MOBILIZE'] })).toEqual([]);
  });

  test('a document that is dated anew moves the days of what it tells', async () => {
    const store = await filled();
    const [first] = BATCH;
    if (first === undefined) return;
    const { ingested, findings } = first;
    const again = { ...ingested.document, path: 'A/a first path.txt', published: '2022-01-12' };
    await store.add([asRead(again, findings)]);
    await store.putChange({
      documents: (await store.pendingDocuments(9)).map(({ id }) => id),
      mentions: [],
      links: NO_LINKS,
      words: [],
      removedEvents: [],
      events: [],
      removedAssessments: [],
      assessments: [],
    });
    const passing = (await store.events({ from: '2022-01-11', to: '2022-01-15' }, { limit: 9 })).items.map(({ id }) => id);
    expect(passing).toEqual(['early']);
  });

  test('cells count events by place, and by who did it to whom, as the texts tell days or by week and month', async () => {
    const store = await filled();
    const cell = { type: 'ASSAULT', status: 'actual', told: null, count: 1 };
    const { all, kept } = await store.placeCells({}, 'exact', 2);
    expect([all, kept.map(({ id, events }) => `${id} ${events}`)]).toEqual([3, ['city:port 2', 'area:vague 1']]);
    expect(kept[0]?.cells).toContainEqual({ ...cell, start: '2022-02-27', end: '2022-03-02' });
    expect(kept[1]?.cells).toEqual([{ ...cell, type: 'MOBILIZE', start: null, end: null }]);
    const dyads = async (bin: 'week' | 'month') => (await store.dyadCells({ types: ['ASSAULT'] }, bin, 9)).kept;
    const dyad = { actor: 'RUS', recipient: 'POL', events: 1 };
    expect(await dyads('week')).toEqual([{ ...dyad, cells: [{ ...cell, start: '2022-02-21', end: '2022-02-27' }] }]);
    expect(await dyads('month')).toEqual([{ ...dyad, cells: [{ ...cell, start: '2022-02-01', end: '2022-02-28' }] }]);
    expect((await store.dyadCells({}, 'month', 1)).all).toBe(3);
  });

  test('what is summed up as events are written is what counting them gives, also after some are taken away', async () => {
    const store = await filled();
    // Every event has an agreement, so that this passes all and no sum tells it.
    const counted = (filter: EventFilter): EventFilter => ({ ...filter, agreements: AGREEMENTS });
    const pictured = async (filter: EventFilter) => ({
      count: await store.eventCount(filter),
      types: [...(await store.eventTypes(filter))].sort(),
      days: await store.timeline(filter, 'day'),
      dyads: await store.dyads(filter),
      places: await store.placeCells(filter, 'month', 2),
      years: (await store.dyadCells(filter, 'year', 9)).kept,
    });
    const bothWays = async (): Promise<void> => {
      for (const filter of [
        {},
        { actors: ['RUS'] },
        { actors: ['POL'], types: ['MOBILIZE'] },
        { types: ['ASSAULT'] },
        { actors: ['*'] },
      ] as const)
        expect(await pictured(filter)).toEqual(await pictured(counted(filter)));
    };
    await bothWays();
    await putEvents(store, EVENTS.slice(1), []);
    await bothWays();
    expect(await store.eventCount({ actors: ['POL'] })).toBe(2);
    await putEvents(store, [], []);
    expect([await store.eventCount({}), (await store.timeline({}, 'day')).bins, (await store.placeCells({}, 'month', 9)).all]).toEqual([
      0,
      [],
      0,
    ]);
  });

  test('classes, the largest events, and what is behind a mark', async () => {
    const store = await filled();
    const idsUnder = idsIn(store);
    expect(await store.eventTypes({})).toEqual(
      new Map([
        ['MOBILIZE', 2],
        ['ASSAULT', 1],
      ]),
    );
    expect((await store.largestEvents({}, 2)).map(({ id }) => id)).toEqual(['early', 'middle']);
    expect(await idsUnder({ isPlaced: true })).toEqual(['early', 'middle']);
    expect(await idsUnder({ mark: { at: 'city:port', who: 'POL' } })).toEqual(['early', 'middle']);
    expect(await idsUnder({ mark: { who: 'RUS', whom: 'POL' } })).toEqual(['middle']);
    expect(await idsUnder({ mark: { at: 'city:port' }, places: ['city:quay'] })).toEqual(['early']);
  });

  test('two sets of events side by side, the newest told first', async () => {
    const store = await filled();
    const { both, onlyA, onlyB } = await store.comparedEvents([{ actors: ['POL'] }], [{ actors: ['RUS'] }, { outlets: ['Post'] }], {
      most: 1,
      skip: 0,
    });
    expect([both.total, onlyA.total, onlyB.total]).toEqual([3, 0, 0]);
    expect(both.items.map(({ id }) => id)).toEqual(['middle']);
    const { onlyA: apart } = await store.comparedEvents([{}], [{ types: ['ASSAULT'] }], { most: 9, skip: 0 });
    expect(apart.items.map(({ id }) => id)).toEqual(['early', 'undated']);
    const { onlyA: later } = await store.comparedEvents([{}], [{ types: ['ASSAULT'] }], { most: 9, skip: 1 });
    expect([later.total, later.items.map(({ id }) => id)]).toEqual([2, ['undated']]);
  });

  test('the modes of events of one class, by their ids', async () => {
    const store = await filled();
    expect(await store.eventModes(['early', 'middle', 'gone'], 'MOBILIZE')).toEqual(new Map([['early', 'troops']]));
    expect(await store.eventModes([], 'MOBILIZE')).toEqual(new Map());
  });

  test('the pairs that score most in some weeks, and the documents of each outlet', async () => {
    const store = await filled();
    const leading = async (from: string, to: string) =>
      (await store.leadingAssessments({}, { from, to, most: 1 })).map(({ actor, recipient, week }) => `${actor} ${recipient} ${week}`);
    expect(await leading('2022-01-03', '2022-01-09')).toEqual(['POL NATO 2022-01-03']);
    expect(await leading('2022-01-03', '2022-01-10')).toEqual(['RUS NATO 2022-01-10']);
    expect(await store.outletDocuments({ to: '2022-01-10' })).toEqual(
      new Map([
        ['Agency', 1],
        ['Wire', 1],
      ]),
    );
  });
}
