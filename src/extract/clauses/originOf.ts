import { disputeOf } from '../../codebook/disputedPlaces.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { landOf } from './landOf.ts';
import type { PlacedActor } from './placedActor.ts';
import type { SentenceView } from './sentenceView.ts';

/** Whether no other state than the one a place lies in holds it: what is fired from there is fired from that state. */
function isHeldByItsOwn({ id, country }: PlaceSpan): boolean {
  const holder = disputeOf(id)?.controlledBy.at(-1)?.by;
  return holder === undefined || holder === country || !STATE_BY_CODE.has(holder);
}

/** 'fired at the port [from Gaza]': the state in whose land a deed sets out, by the place that 'from' names; [] where none is named. */
export const originOf = (view: SentenceView, verb: number): readonly PlacedActor[] =>
  landOf(view, verb, { mark: 'from', fits: isHeldByItsOwn });
