import type { Event } from '../model/event.ts';
import type { ItemGrade } from '../model/sourceGrade.ts';

/**
 * The Admiralty digit of an event from corroboration alone: by how many origins after copies are folded, and whether
 * it is disputed. 6 until there is a second. The letters of its sources play no part: the two are never multiplied.
 */
export function gradeItem({ independent, agreement }: Pick<Event, 'independent' | 'agreement'>, disputes: number): ItemGrade {
  const origins = `${independent} independent ${independent === 1 ? 'origin tells' : 'origins tell'} it`;
  if (agreement === 'disputed' || disputes > 0)
    return { digit: independent > 2 ? 3 : independent === 2 ? 4 : 5, reasons: [origins, 'it is disputed'] };
  if (independent > 2) return { digit: 1, reasons: [origins, 'nobody disputes it'] };
  if (independent === 2) return { digit: 2, reasons: [origins, 'nobody disputes it'] };
  return { digit: 6, reasons: [origins, 'nobody else tells it, so it cannot be judged'] };
}
