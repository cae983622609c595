import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { day, party, tell } from './tell.ts';

type Given = Partial<Told<Mention>>;
const eventsOf = (...given: readonly Given[]) => reconcile(given.map(tell), new Map()).value;

const call = (...others: readonly string[]): Given => ({
  type: 'CONSULT',
  quote: 'phone call on security',
  actors: [party('POL')],
  recipients: others.map(party),
  when: day('2021-11-10'),
});

test('who calls two on one day has made two calls, though one paper tells of both', () => {
  const mentions = [call('FIN'), call('FIN'), call('FRA'), call('FRA'), call('FIN', 'FRA')].map(tell);
  const [finnish, french] = [mentions.slice(0, 2), mentions.slice(2, 4)].map((some) => some.map(({ id }) => id));
  const events = reconcile(mentions, new Map()).value;
  expect(events.some((event) => finnish?.every((id) => event.mentions.includes(id)))).toBe(true);
  expect(events.some((event) => french?.every((id) => event.mentions.includes(id)))).toBe(true);
  expect(events).toHaveLength(2);
  expect(eventsOf(call('FIN'), call('FRA'))).toHaveLength(2);
});

test('talks of four at one table are one', () => {
  expect(eventsOf(call('FIN', 'FRA', 'DEU'), call('FIN', 'FRA', 'DEU'))).toHaveLength(1);
});

const complaint = (quote: string, given: Given = {}): Given => ({
  type: 'ACCUSE',
  mode: 'disapprove',
  quote,
  sentence: { start: 0, end: quote.length, text: quote },
  actors: [party('POL')],
  recipients: [party('BLR')],
  when: null,
  published: '2021-11-10',
  ...given,
});

test('complaints of one state of another are one where they are of one thing, and not for their matter alone', () => {
  const troops = 'voiced deep concern over troops at the frontier bridge';
  expect(eventsOf(complaint(troops), complaint('is concerned over troops near the frontier bridge'))).toHaveLength(1);
  expect(eventsOf(complaint('voiced deep concern over missiles'), complaint('voiced deep concern over jailed editors'))).toHaveLength(2);
});

test('of complaints each has a thing in common with half of the others', () => {
  const chain = [
    'condemned the drill at the river and the missiles',
    'condemned the missiles and the closed mill',
    'condemned the closed mill and the jailed editors',
    'condemned the jailed editors and the flooded road',
  ];
  const events = eventsOf(...chain.map((quote) => complaint(quote)));
  expect(Math.max(...events.map(({ mentions }) => mentions.length))).toBeLessThan(4);
});
