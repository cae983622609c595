import { expect, test } from 'vitest';
import { byTeller } from '../../web/src/matters/byTeller.ts';

type Evidence = Parameters<typeof byTeller>[0][number];

const telling = (id: string, outlet: string, name: string, published: string | null): Evidence =>
  ({ id, outlet, published, voice: { code: '', sector: null, name, own: name === outlet } }) as Evidence;

test('who tells a thing again in one outlet has one line, in the order of days', () => {
  const found = byTeller([
    telling('a', 'Harbour Wire', 'Lima', '2021-12-07'),
    telling('b', 'Old Quay Gazette', 'Lima', '2021-12-05'),
    telling('c', 'Harbour Wire', 'Lima', '2021-12-04'),
    telling('d', 'Harbour Wire', 'Harbour Wire', null),
    telling('e', 'Harbour Wire', 'Harbour Wire', '2021-12-09'),
  ]);
  expect(found.map((tellings) => tellings.map(({ id }) => id))).toEqual([['c', 'a'], ['b'], ['e', 'd']]);
  expect(byTeller([])).toEqual([]);
});
