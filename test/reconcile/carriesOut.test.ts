import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { city, day, party, tell } from './tell.ts';

type Given = Partial<Told<Mention>>;
const WARSAW = city('Warsaw', 'POL', 52.2, 21);
const PLAN: Given = { status: 'planned', published: '2021-11-10', recipients: [party('BLR')], where: [WARSAW] };

/** Whether a deed is held to be what came of the plan. */
function cameOf(deed: Given, plan: Given = {}): boolean {
  const events = reconcile(
    [tell({ ...PLAN, ...plan }), tell({ ...PLAN, status: 'actual', published: '2021-11-12', ...deed })],
    new Map(),
  ).value;
  return events.some(({ planOf }) => (planOf ?? []).length > 0);
}

describe('what is planned and what is told as done go together', () => {
  test('where the same do it to the same, later', () => expect(cameOf({})).toBe(true));
  test('not where the doer is not named', () => expect(cameOf({ actors: [] })).toBe(false));
  test('not where another does it', () => expect(cameOf({ actors: [party('HUN')] })).toBe(false));
  test('not where it is done to another', () => expect(cameOf({ recipients: [party('UKR')] })).toBe(false));
  test('not where only one of the two names to whom', () => expect(cameOf({ recipients: [] })).toBe(false));
  test('not where it is told without a day beside the plan', () =>
    expect(cameOf({ published: '2021-11-10', when: null }, { when: null })).toBe(false));
  test('not where its day is before the plan was told', () => expect(cameOf({ when: day('2021-11-07') })).toBe(false));
  test('also on the day of the plan, where that is told', () => expect(cameOf({ when: day('2021-11-10') })).toBe(true));
  test('not where it is of years', () => expect(cameOf({ when: day('2014-01-01/2021-12-31') })).toBe(false));
  test('by an alliance in the name of its member', () => expect(cameOf({ actors: [party('NATO')] })).toBe(true));
});

test('talks are those of the same, and not of others whom one of them meets', () => {
  const talks = (actors: readonly string[], given: Given): Given => ({
    type: 'CONSULT',
    quote: 'talks in the capital',
    actors: actors.map(party),
    recipients: actors.map(party),
    where: [],
    ...given,
  });
  const plan = talks(['POL', 'BLR'], { when: day('2021-11-12') });
  expect(cameOf(talks(['POL', 'BLR'], { when: day('2021-11-12') }), plan)).toBe(true);
  expect(cameOf(talks(['POL', 'HUN'], { when: day('2021-11-12') }), plan)).toBe(false);
});
