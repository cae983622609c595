import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { city, country, day, party, speaker, tell } from './tell.ts';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const PLACES = [city('Warsaw', 'POL', 52.23, 21.01), city('Radom', 'POL', 51.4, 21.15), country('POL'), country('LTU')];

const telling: fc.Arbitrary<Partial<Told<Mention>>> = fc.record({
  type: pick('MOBILIZE', 'ACCUSE', 'CONSULT'),
  actors: fc.uniqueArray(pick('POL', 'POL/MIL', 'POL/CVL', 'BLR', ''), { maxLength: 2 }).map((codes) => codes.map(party)),
  recipients: fc.uniqueArray(pick('BLR', 'RUS'), { maxLength: 2 }).map((codes) => codes.map(party)),
  status: pick('actual', 'actual', 'planned', 'possible', 'negated'),
  says: pick([], [], [speaker('BLR', 'denies')], [speaker('POL', 'accuses')]),
  when: pick(null, day('2021-11-09'), day('2021-11-10'), day('2021-11-08/2021-11-12')),
  published: pick(null, '2021-11-10', '2021-11-11', '2021-11-14'),
  where: fc.uniqueArray(pick(...PLACES), { maxLength: 2 }),
  quote: pick('moved 3,000 soldiers', 'sent soldiers to the frontier', 'met for talks', 'called it reckless'),
  document: pick('d1', 'd2', 'd3', 'd4'),
});

const record = fc
  .array(telling, { maxLength: 25 })
  .map((given) => given.map((one, index) => tell({ ...one, id: `m${index}`, start: index * 40, outlet: `outlet-${one.document}` })));
const copies = new Map([['d2', 'd1']]);

test('the outcome does not depend on the order of mentions', () => {
  fc.assert(
    fc.property(record, fc.infiniteStream(fc.nat()), (mentions, keys) => {
      const shuffled = mentions
        .map((mention) => ({ mention, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ mention }) => mention);
      expect(reconcile(shuffled, copies)).toEqual(reconcile(mentions, copies));
    }),
    { numRuns: 150 },
  );
});

test("mentions given twice change nothing, and an event's mentions by themselves make that event again", () => {
  fc.assert(
    fc.property(record, (mentions) => {
      const once = reconcile(mentions, copies);
      expect(reconcile([...mentions, ...mentions], copies)).toEqual(once);
      const told = new Map(mentions.map((mention) => [mention.id, mention]));
      for (const event of once.value) {
        const again = reconcile(
          event.mentions.flatMap((id) => told.get(id) ?? []),
          copies,
        );
        expect(again.value.map(({ id }) => id)).toEqual([event.id]);
      }
    }),
    { numRuns: 100 },
  );
});

test('every mention is in exactly one event', () => {
  fc.assert(
    fc.property(record, (mentions) => {
      const placed = reconcile(mentions, copies).value.flatMap((event) => event.mentions);
      expect([...placed].sort()).toEqual(mentions.map(({ id }) => id).sort());
    }),
    { numRuns: 100 },
  );
});

test('an unrelated mention changes nothing else', () => {
  const unrelated = tell({ id: 'zz', document: 'elsewhere', actors: [party('BRA')], recipients: [party('ARG')], where: [country('BRA')] });
  fc.assert(
    fc.property(record, (mentions) => {
      const without = reconcile(mentions, copies).value;
      const others = reconcile([...mentions, unrelated], copies).value.filter((event) => !event.mentions.includes('zz'));
      expect(others).toEqual(without);
    }),
    { numRuns: 100 },
  );
});

test('no event mixes classes, or deeds with plans, or days that lie apart', () => {
  fc.assert(
    fc.property(record, (mentions) => {
      const told = new Map(mentions.map((mention) => [mention.id, mention]));
      for (const event of reconcile(mentions, copies).value) {
        const all = event.mentions.flatMap((id) => told.get(id) ?? []);
        expect(new Set(all.map(({ type }) => type)).size).toBe(1);
        const asserted = all.filter(({ says }) => says[0]?.stance !== 'denies').map(({ status }) => status);
        expect(asserted.includes('actual') && asserted.some((status) => status === 'planned' || status === 'possible')).toBe(false);
        const starts = all.flatMap(({ when }) => when?.start ?? []).sort();
        const ends = all.flatMap(({ when }) => when?.end ?? []).sort();
        if (starts.length > 0) expect(Date.parse(starts.at(-1) ?? '') - Date.parse(ends[0] ?? '')).toBeLessThanOrEqual(86_400_000);
      }
    }),
    { numRuns: 100 },
  );
});
