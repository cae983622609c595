import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedOf, outlineOf } from '../../src/reconcile/outline.ts';
import { isEnough, scorePair } from '../../src/reconcile/scorePair.ts';
import { type Compared, telling } from '../../src/reconcile/telling.ts';
import { city, country, day, party, speaker, tell } from './tell.ts';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const PLACES = [city('Warsaw', 'POL', 52.23, 21.01), country('LTU')];

const mention = fc
  .record({
    id: pick('m1', 'm2', 'm3'),
    type: pick('MOBILIZE', 'REJECT', 'CONSULT'),
    mode: pick(null, 'visit'),
    actors: fc.uniqueArray(pick('POL', 'POL/MIL', 'BLR', ''), { maxLength: 2 }).map((codes) => codes.map(party)),
    recipients: fc.uniqueArray(pick('BLR', 'RUS', 'POL'), { maxLength: 2 }).map((codes) => codes.map(party)),
    status: pick('actual', 'planned', 'negated'),
    says: pick([], [speaker('BLR', 'denies')]),
    when: pick(null, day('2021-11-09'), day('2021-11-08/2021-11-12')),
    published: pick(null, '2021-11-10'),
    where: fc.uniqueArray(pick(...PLACES), { maxLength: 2 }),
    quote: pick('moved 3,000 soldiers', 'shelled the port of the city', '', 'denied the charge of sabotage'),
    document: pick('d1', 'd2'),
  })
  .map((given) => tell(given as Parameters<typeof tell>[0]));

const shown = ({ kinds, quote, context, matters, ...facts }: Compared) => {
  const { mention: _mention, ...rest } = facts as typeof facts & { mention?: unknown };
  const says = rest.says.slice(0, 1).map(({ stance }) => ({ stance }));
  const when = rest.when === null ? null : { start: rest.when.start, end: rest.when.end };
  const where = rest.where.map(({ id, kind, country: state, lat, lon }) => ({ id, kind, country: state, lat, lon }));
  return { ...rest, says, when, where, kinds, quote, context, matters };
};

test('what is kept of a mention is compared as the mention is', () => {
  fc.assert(
    fc.property(mention, mention, (one, other) => {
      const [a, b] = [telling(one), telling(other)];
      const [kept, keptOther] = [comparedOf(outlineOf(one)), comparedOf(outlineOf(other))];
      expect(shown(kept)).toEqual(shown(a));
      const score = scorePair(a, b);
      expect(scorePair(kept, keptOther)).toEqual(score);
      if (score !== null) expect(isEnough(score, kept, b)).toBe(isEnough(score, a, b));
    }),
    { numRuns: 300 },
  );
});
