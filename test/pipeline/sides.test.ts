import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import type { ReadDocument, Store } from '../../src/store/store.ts';
import { speaker, tell } from '../reconcile/tell.ts';
import { aDocument, asRead } from '../store/build.ts';
import { withStore } from './withStore.ts';

/** A document of one outlet that tells one thing. */
function saying(number: number, given: Partial<Told<Mention>>): ReadDocument {
  const document = aDocument(`moved soldiers to the frontier, as paper ${number} has it`, {
    source: `outlet-${number}`,
    published: '2021-11-10',
  });
  const { outlet: _outlet, title: _title, published: _published, ...made } = tell({ ...given, id: `m${number}`, document: document.id });
  return asRead(document, { mentions: [made] });
}

const eventsIn = async (store: Store): Promise<readonly Event[]> => (await store.events({}, { limit: 99 })).items;
const byId = (a: Event, b: Event): number => (a.id < b.id ? -1 : 1);

/** The events of documents that came one after the other, which are those that all make at once. */
const oneByOne = (documents: readonly ReadDocument[]): Promise<readonly Event[]> =>
  withStore(async (store) => {
    for (const document of documents) {
      await store.add([document]);
      await refreshEvents(store);
    }
    const told = documents.flatMap(({ ingested: { document }, findings }) =>
      findings.mentions.map((one) => ({ ...one, outlet: document.source, title: document.title, published: document.published })),
    );
    const events = await eventsIn(store);
    expect(events.toSorted(byId)).toEqual([...reconcile(told, new Map()).value].sort(byId));
    return events;
  });

const of = (events: readonly Event[], status: Event['status']): Event | undefined => events.find((event) => event.status === status);

test('a plan names the deed that it came to by the id that the deed has now, each time that another tells of it', async () => {
  const [plan, deed, more, last] = [saying(1, { status: 'planned' }), saying(2, {}), saying(3, {}), saying(4, {})];
  const before = await oneByOne([plan, deed]);
  expect(of(before, 'planned')?.planOf).toEqual([of(before, 'actual')?.id]);
  const after = await oneByOne([plan, deed, more, last]);
  expect(of(after, 'actual')?.mentions).toHaveLength(3);
  expect(of(after, 'planned')?.planOf).toEqual([of(after, 'actual')?.id]);
  expect(of(after, 'actual')?.id).not.toBe(of(before, 'actual')?.id);
});

test('a deed names the plan that it came of as the plan grows, though all that tell of it only allege it', async () => {
  const alleged = { says: [speaker('BLR', 'accuses')] };
  const events = await oneByOne([saying(1, alleged), saying(2, { status: 'planned' }), saying(3, { status: 'planned' })]);
  expect(of(events, 'possible')?.cameOf).toEqual([of(events, 'planned')?.id]);
  expect(of(events, 'planned')?.planOf).toEqual([of(events, 'possible')?.id]);
});

test('a denial that grows is disputed with the deed, and beside both stands the plan', async () => {
  const denied = { says: [speaker('BLR', 'denies')] };
  const events = await oneByOne([saying(1, {}), saying(2, { status: 'planned' }), saying(3, denied), saying(4, denied), saying(5, {})]);
  const deed = of(events, 'actual');
  expect(deed?.disputes.map(({ sides }) => sides.map(({ mentions }) => [...mentions].sort()))).toEqual([
    [
      ['m1', 'm5'],
      ['m3', 'm4'],
    ],
  ]);
  expect(of(events, 'planned')?.planOf).toEqual([deed?.id]);
});

test('of words that are denied no dispute comes, and what is said beside them stays as it is', async () => {
  const [said, denied] = [{ type: 'CONSULT' } as const, { type: 'CONSULT', says: [speaker('POL', 'denies')] } as const];
  const events = await oneByOne([saying(1, said), saying(2, denied), saying(3, denied), saying(4, said)]);
  expect(events.map(({ disputes }) => disputes)).toEqual(events.map(() => []));
});

test('what users keep apart from a plan is not what it came to, though more tell of both', () =>
  withStore(async (store) => {
    const documents = [saying(1, { status: 'planned' }), saying(2, {}), saying(3, {}), saying(4, { status: 'planned' })];
    const [plan, deed, ...more] = documents;
    await store.add([plan, deed].flatMap((one) => one ?? []));
    await refreshEvents(store);
    await store.addJudgement({ verdict: 'different', findings: ['m1', 'm2'], by: 'Ada', reasons: [], at: '2022-03-01T10:00:00Z' });
    await refreshEvents(store);
    expect((await eventsIn(store)).map(({ planOf, cameOf }) => [planOf, cameOf])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    for (const one of more) {
      await store.add([one]);
      await refreshEvents(store);
    }
    const told = documents.flatMap(({ ingested: { document }, findings }) =>
      findings.mentions.map((one) => ({ ...one, outlet: document.source, title: document.title, published: document.published })),
    );
    const said = [{ a: 'm1', b: 'm2', kind: 'different' as const }];
    const events = await eventsIn(store);
    expect(events.toSorted(byId)).toEqual([...reconcile(told, new Map(), { said }).value].sort(byId));
    // The third paper tells the deed too, of which nobody says anything.
    expect(of(events, 'planned')?.planOf).toEqual([of(events, 'actual')?.id]);
  }));
