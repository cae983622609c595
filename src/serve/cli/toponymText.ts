import { disputeOf } from '../../codebook/disputedPlaces.ts';
import type { Toponym } from '../../model/reading.ts';

/** A name of a place with what it was read as, from what, and who disputes the place. */
export function toponymText({ text, name, country, id, reasons }: Toponym): string {
  const dispute = disputeOf(id);
  const claims = dispute ? `; claimed by ${dispute.claimedBy.join(', ')}` : '';
  return `${text} = ${name}${country === null ? '' : `, ${country}`} [${id}${claims}]: ${reasons.join(', ')}`;
}
