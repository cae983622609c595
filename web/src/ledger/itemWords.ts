import type { PostureRow } from '../../../src/model/posture.ts';
import { pluralOf } from '../words/pluralOf.ts';
import { MEASURE_NOUN } from '../words/titles.ts';

/** What is counted beyond its measure, 'paratroopers' of personnel; nothing where that says no more than the measure does. */
export function itemWords({ item, measure }: Pick<PostureRow, 'item' | 'measure'>): string {
  const words = pluralOf(item);
  return words === MEASURE_NOUN[measure] ? '' : words;
}
