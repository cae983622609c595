import { expect, test } from 'vitest';
import { AGREEMENTS, EVENT_STATUSES, type EventStatus } from '../../../src/codebook/status.ts';
import type { Document } from '../../../src/model/document.ts';
import { NO_LINKS } from '../../../src/model/linkColumns.ts';
import type { Speaker } from '../../../src/model/speaker.ts';
import type { EventFilter } from '../../../src/store/aggregates.ts';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aMention, anActor, anEvent, aSpeaker, asRead } from '../build.ts';
import { putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const told = (document: Document, id: string, says: readonly Speaker[], { status = 'actual', actor = 'MLI' }: Telling = {}) =>
  asRead(document, { mentions: [aMention(document, { id, says, status, actors: [anActor(actor)] })] });

interface Telling {
  readonly status?: EventStatus;
  readonly actor?: string;
}

const FIRST = aDocument('A convoy left.', { source: 'Wire', published: '2022-01-01' });
const BATCH = [
  told(FIRST, 'm1', []),
  told(aDocument('It left, he said.', { source: 'Post', published: '2022-01-05' }), 'm2', [aSpeaker('MLI', 'MIL')]),
  told(aDocument('It left, both said.', { source: 'Wire', published: '2022-01-09' }), 'm3', [aSpeaker('NER'), aSpeaker('MLI', 'GOV')]),
  told(aDocument('It left, somebody said.', { source: 'Wire', published: null }), 'm4', [aSpeaker('')]),
  told(aDocument('It would have left.', { source: 'Post', published: '2022-01-07' }), 'm5', [], { status: 'planned' }),
  told(aDocument('Others left.', { source: 'Wire', published: '2022-01-03' }), 'm6', [], { status: 'possible', actor: 'NER' }),
  told(aDocument('They left on no known day.', { source: 'Post', published: null }), 'm7', [], { status: 'planned', actor: 'NER' }),
];
const EVENTS = [
  anEvent('left', ['m1', 'm2'], { actors: [{ code: 'MLI', sector: null, name: 'Mali' }] }),
  anEvent('left again', ['m3'], { actors: [{ code: 'MLI', sector: null, name: 'Mali' }] }),
  anEvent('left unseen', ['m4'], {}),
  anEvent('left in part', ['m5', 'm6', 'm7'], {
    actors: [
      { code: 'MLI', sector: null, name: 'Mali' },
      { code: 'NER', sector: null, name: 'Niger' },
    ],
    status: 'planned',
  }),
];

const DAYS: readonly EventFilter[] = [
  {},
  { from: '2022-01-02' },
  { to: '2022-01-05' },
  { from: '2022-01-02', to: '2022-01-08' },
  { from: '2022-01-06' },
];
const VOICES: readonly EventFilter[] = [
  { says: ['own'] },
  { says: ['MLI'] },
  { says: ['MLI/GOV'] },
  { says: ['NER', 'own'] },
  { says: ['own'], outlets: ['Wire'] },
  { says: ['MLI'], outlets: ['Wire'] },
  { outlets: ['Wire'] },
  { says: ['MLI'], actors: ['MLI'] },
  { says: ['MLI'], types: ['MOBILIZE'] },
  { says: ['own'], actors: ['MLI'] },
  { actors: ['NER', 'MLI'] },
  { actors: ['MLI/MIL'] },
  { statuses: ['actual'] },
  { statuses: ['planned'], types: ['MOBILIZE'] },
  { statuses: ['planned', 'possible'] },
  { statuses: ['present'] },
  { statuses: ['planned'], actors: ['MLI'] },
  { statuses: ['actual'], says: ['own'] },
  { statuses: ['planned'], says: ['own'], actors: ['MLI'] },
];
const ASKED = DAYS.flatMap((days) => VOICES.map((voices): EventFilter => ({ ...voices, ...days })));

/** A word of every document. */
const EVERYWHERE = 'left';

const pictured = async (store: Store, filter: EventFilter) => ({
  ids: (await store.events(filter, { limit: 9 })).items.map(({ id }) => id),
  bars: (await store.eventBars(filter, 9)).map(({ id }) => id),
  count: await store.eventCount(filter),
  days: await store.timeline(filter, 'day'),
  dyads: await store.dyads(filter),
  places: await store.placeCells(filter, 'month', 9),
});

/** What voices and outlets tell of events. */
export function tellingContract(newStore: NewStore): void {
  const filled = async () => {
    const store = await newStore();
    await store.add(BATCH);
    await putEvents(store, EVENTS, []);
    return store;
  };
  // Whatever its status is, and in all documents, a mention passes: so mentions are looked at, and what is kept of tellings is not.
  const alikeBothWays = async (store: Store): Promise<void> => {
    for (const filter of ASKED) {
      expect(await pictured(store, filter), JSON.stringify(filter)).toEqual(await pictured(store, { statuses: EVENT_STATUSES, ...filter }));
      expect(await pictured(store, filter), JSON.stringify(filter)).toEqual(await pictured(store, { ...filter, agreements: AGREEMENTS }));
      expect(await pictured(store, filter), JSON.stringify(filter)).toEqual(await pictured(store, { ...filter, text: EVERYWHERE }));
    }
  };

  test('what a voice tells is told by one mention at once, also after a document is dated anew and events are taken away', async () => {
    const store = await filled();
    const idsUnder = async (filter: EventFilter) => (await store.events(filter, { limit: 9 })).items.map(({ id }) => id);
    expect(await idsUnder({ says: ['MLI'] })).toEqual(['left', 'left again']);
    expect(await idsUnder({ says: ['MLI'], from: '2022-01-06' })).toEqual(['left again']);
    expect(await idsUnder({ says: ['own'], from: '2022-01-08' })).toEqual([]);
    expect(await idsUnder({ statuses: ['planned'], actors: ['NER'] })).toEqual(['left in part']);
    expect(await idsUnder({ statuses: ['planned'], actors: ['NER'], from: '2022-01-01' })).toEqual([]);
    expect(await idsUnder({ statuses: ['possible'], actors: ['MLI'] })).toEqual([]);
    await alikeBothWays(store);
    await store.add([told({ ...FIRST, path: 'A/earlier.txt', published: '2021-12-30' }, 'm1', [])]);
    await putEvents(store, EVENTS, []);
    expect(await idsUnder({ says: ['own'], to: '2021-12-31' })).toEqual(['left']);
    await alikeBothWays(store);
    await putEvents(store, EVENTS.slice(1), []);
    await alikeBothWays(store);
  });

  test('a document that is dated anew dates its events, though they stay', async () => {
    const store = await filled();
    const days = async () => [
      await store.eventCount({ says: ['own'], to: '2021-12-31' }),
      await store.eventCount({ to: '2021-12-31' }),
      await store.eventCount({ says: ['own'] }),
    ];
    expect(await days()).toEqual([0, 0, 2]);
    await store.add([told({ ...FIRST, path: 'A/earlier.txt', published: '2021-12-30' }, 'm1', [])]);
    await store.putChange({
      documents: [FIRST.id],
      mentions: [],
      links: NO_LINKS,
      words: [],
      removedEvents: [],
      events: [],
      removedAssessments: [],
      assessments: [],
    });
    expect(await days()).toEqual([1, 1, 2]);
    await alikeBothWays(store);
  });

  test('a bar has what a timeline draws of its event', async () => {
    const store = await filled();
    const party = { code: 'NER', sector: null, name: 'Niger' } as const;
    const when = { start: '2022-01-02', end: '2022-01-03', text: 'then', basis: 'stated', from: null } as const;
    const where = { id: 'city:port', name: 'Port', country: null, lat: 1, lon: 1, kind: 'city', text: 'Port' } as const;
    const event = anEvent('drawn', ['m3'], {
      recipients: [party],
      when,
      where: [where],
      planOf: ['left'],
      first_reported: '2022-01-09T08:00:00Z',
    });
    await putEvents(store, [...EVENTS, event], []);
    const [first, ...rest] = await store.eventBars({}, 3);
    expect(first).toEqual({
      id: 'drawn',
      type: event.type,
      mode: event.mode,
      status: event.status,
      start: '2022-01-02',
      end: '2022-01-03',
      told: '2022-01-09',
      agreement: event.agreement,
      independent: event.independent,
      actors: event.actors.map(({ code, name }) => [code, name]),
      recipients: [['NER', 'Niger']],
      where: [['city:port', 'Port']],
      planOf: ['left'],
    });
    expect(rest.map(({ id }) => id)).toEqual(['left', 'left again']);
  });
}
