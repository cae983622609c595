import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import type { Place } from '../../src/model/place.ts';
import { eventContentions } from '../../src/reconcile/contentions/eventContentions.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { country, party, speaker, tell } from './tell.ts';

/** How many disputes an event shows that Kenya tells of one ground and that is denied of another. */
function disputesOver(told: readonly Place[], denied: readonly Place[]): number {
  const deed = tell({ actors: [party('TCD')], where: told, says: [speaker('KEN', 'states')] });
  const denial = tell({ actors: [party('TCD')], where: denied, status: 'negated' });
  const [event] = reconcile([deed], new Map()).value;
  const disputed: Event = {
    ...(event as Event),
    disputes: [
      {
        about: 'did it happen',
        sides: [
          { value: 'yes', mentions: [deed.id] },
          { value: 'no', mentions: [denial.id] },
        ],
      },
    ],
  };
  return eventContentions([disputed], new Map([deed, denial].map((mention) => [mention.id, mention]))).length;
}

test('a deed told of one land is not disputed by a denial of another', () => {
  expect(disputesOver([country('LBY')], [country('LBY')])).toBe(1);
  expect(disputesOver([country('LBY')], [])).toBe(1);
  expect(disputesOver([country('LBY')], [country('SDN')])).toBe(0);
});
