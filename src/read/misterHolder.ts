import { type Holder, holdsOn } from '../codebook/holder.ts';
import type { HolderNames } from './holderNames.ts';

/** By whom 'Mr [name]' is known: the names of holders of office, and the day of the document. */
export interface OfficeDay {
  readonly people: HolderNames;
  readonly day: string | null;
}

/**
 * The one holder of office on the day whom 'Mr' and a common surname tell in a text that speaks of that
 * holder's state: 'Mr Moon' in a text on Korea.
 */
export function misterHolder({ people, day }: OfficeDay, surname: string, isToldOf: (code: string) => boolean): Holder | null {
  if (day === null) return null;
  const found = (people.surnames.get(surname.toLowerCase()) ?? []).filter((holder) => holdsOn(holder, day) && isToldOf(holder.code));
  const [first] = found;
  return first && found.every(({ name }) => name === first.name) ? first : null;
}
