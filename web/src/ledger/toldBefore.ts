import { IS_VAGUE } from '../../../src/codebook/qualifier.ts';
import type { ToldQuantity } from '../../../src/model/cellTelling.ts';
import { changeOf } from '../../../src/model/countChange.ts';
import { isKnownVoice, voiceKey } from '../../../src/model/countVoice.ts';
import type { PostureEntry } from '../../../src/model/posture.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { numberKey } from './numberPairs.ts';

/** The days on which a number was told, the first and the last. */
export interface DaysTold {
  readonly first: string;
  readonly last: string;
}

/** What one voice counts in one way, at one place. */
const countedBy = ({ voice, only, zone, unit, ...quantity }: Quantity): string => {
  const places = zone.places.map(({ id }) => id).sort();
  return [voiceKey(voice), only.join('+'), zone.withinKm, places.join('+'), unit, changeOf(quantity)].join('|');
};

const dayOf = ({ asOf, said }: Quantity): string => asOf?.end ?? said ?? '';
const byDay = (a: ToldQuantity, b: ToldQuantity): number =>
  dayOf(a.quantity) < dayOf(b.quantity) ? -1 : dayOf(a.quantity) > dayOf(b.quantity) ? 1 : a.quantity.id < b.quantity.id ? -1 : 1;

/**
 * The numbers that the voice of an entry told before and no longer tells, the earliest first, by the id of that voice's last entry: each where
 * it first differs from the one before. Words such as 'thousands' are no number.
 */
export function toldBefore(entries: readonly PostureEntry[], told: readonly ToldQuantity[]): ReadonlyMap<string, readonly ToldQuantity[]> {
  const found = new Map<string, readonly ToldQuantity[]>();
  const byVoice = Map.groupBy(told, ({ quantity }) => countedBy(quantity));
  for (const [voice, own] of Map.groupBy(entries, ({ quantity }) => countedBy(quantity))) {
    const last = own.toSorted((a, b) => (dayOf(a.quantity) < dayOf(b.quantity) ? 1 : -1))[0];
    if (last === undefined || !isKnownVoice(last.quantity.voice)) continue;
    const standing = new Set(own.map(({ quantity }) => numberKey(quantity)));
    const before = (byVoice.get(voice) ?? [])
      .filter(
        ({ quantity }) => dayOf(quantity) < dayOf(last.quantity) && !IS_VAGUE[quantity.qualifier] && !standing.has(numberKey(quantity)),
      )
      .toSorted(byDay);
    const moved = before.filter(({ quantity }, at) => at === 0 || numberKey(quantity) !== numberKey(before[at - 1]?.quantity ?? quantity));
    if (moved.length > 0) found.set(last.quantity.id, moved);
  }
  return found;
}

/** First and last day on which an entry's voice told its number, by the entry's id; none where both are one day. */
export function daysTold(entries: readonly PostureEntry[], told: readonly ToldQuantity[]): ReadonlyMap<string, DaysTold> {
  const alike = ({ low, high, ...quantity }: Quantity): string => `${countedBy({ low, high, ...quantity })}|${low} ${high}`;
  const days = Map.groupBy(told, ({ quantity }) => `${alike(quantity)}|${quantity.voice.name}`);
  const found = new Map<string, DaysTold>();
  for (const { quantity } of entries) {
    const said = (days.get(`${alike(quantity)}|${quantity.voice.name}`) ?? []).flatMap((one) => one.quantity.said ?? []).sort();
    const [first, last] = [said[0], said.at(-1)];
    if (first !== undefined && last !== undefined && first < last) found.set(quantity.id, { first, last });
  }
  return found;
}
