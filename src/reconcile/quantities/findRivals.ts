import { isSameVoice, voiceKey } from '../../model/countVoice.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { Quantity, QuantityPair } from '../../model/quantity.ts';
import { sameDays } from '../contentions/sameDays.ts';
import { isSameTime } from './compareQuantities.ts';
import { isCounted, isVague, relateValues } from './relateValues.ts';
import { compareTold, type ScopesTold, scopesTold } from './scopesTold.ts';

/** A number so much smaller than another's, where one of them does not say what it counts, is a part sooner than a rival. */
const PART = 0.5;

/**
 * Where voices differ over one force in the same days: figures that contradict each other, and those whose numbers exclude
 * each other though a text leaves open whether they count the same, with what it leaves open. All must be of one subject.
 * What voices count in they may say of other figures than these. A number that a voice gives again and again is set once against another's, on the days nearest to each other.
 */
export function findRivals(quantities: readonly Quantity[], scopes: ScopesTold = scopesTold(quantities)): readonly QuantityPair[] {
  const after = sameDays(quantities);
  const found = new Map<string, Rival>();
  for (const [index, a] of quantities.entries()) {
    for (const at of after(index)) {
      const b = quantities[at];
      const pair = b === undefined ? null : rivalry(a, b, scopes);
      if (b === undefined || pair === null) continue;
      const key = [told(a), told(b)].sort().join(' against ');
      const days = daysApart(a, b);
      const known = found.get(key);
      if (known === undefined || isNearer({ pair, days }, known))
        found.set(key, { pair, days, last: lastDay(a, b), placed: [a, b].filter(saysWhere).length });
    }
  }
  return [...found.values()].sort(inOrder).map(({ pair }) => pair);
}

interface Rival {
  readonly pair: QuantityPair;
  readonly days: number;
  readonly last: Day;
  /** How many of the two say where. */
  readonly placed: number;
}

function rivalry(a: Quantity, b: Quantity, scopes: ScopesTold): QuantityPair | null {
  if (a.id === b.id || isSameVoice(a.voice, b.voice)) return null;
  const pair = compareTold(a, b, scopes);
  if (pair.relation === 'conflict') return pair;
  const areNumbers = isCounted(a) && isCounted(b) && !isVague(a) && !isVague(b);
  const isLeftOpen = pair.relation === 'different_scope' && areNumbers && a.only.join() === b.only.join() && a.unit === b.unit;
  return isLeftOpen && isSameTime(a, b) && relateValues(a, b) === 'apart' && !isPart(a, b) ? pair : null;
}

const sizeOf = ({ low, high }: Quantity): number => high ?? low ?? 0;
const isPart = (a: Quantity, b: Quantity): boolean => Math.min(sizeOf(a), sizeOf(b)) < PART * Math.max(sizeOf(a), sizeOf(b));

/** Days from the end of the one's days to the beginning of the other's; none where they meet. */
function daysApart({ asOf: a }: Quantity, { asOf: b }: Quantity): number {
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, daysBetween(a.end, b.start), daysBetween(b.end, a.start));
}

const lastDay = (a: Quantity, b: Quantity): Day => [a.asOf?.end ?? '', b.asOf?.end ?? ''].sort().at(-1) ?? '';

const told = ({ voice, low, high, qualifier }: Quantity): string => `${voiceKey(voice)} ${low} ${high} ${qualifier}`;

const isNearer = (one: Pick<Rival, 'pair' | 'days'>, known: Rival): boolean =>
  one.pair.relation === known.pair.relation ? one.days < known.days : one.pair.relation === 'conflict';

const saysWhere = ({ zone: { border, places } }: Quantity): boolean => border || places.length > 0;

/** What contradicts first, then what is told of the place and not of none, then what is latest. */
function inOrder({ pair: a, last: lastA, placed: placedA }: Rival, { pair: b, last: lastB, placed: placedB }: Rival): number {
  if (a.relation !== b.relation) return a.relation === 'conflict' ? -1 : 1;
  if (placedA !== placedB) return placedB - placedA;
  return lastA === lastB ? (a.a + a.b < b.a + b.b ? -1 : 1) : lastA < lastB ? 1 : -1;
}
