import type { Contention } from './contention.ts';
import type { ItemGrade } from './sourceGrade.ts';

/** What is known of an event beside its tellings. */
export interface EventMatter {
  /** From corroboration alone. */
  readonly grade: ItemGrade;
  /** What its tellings take sides in. */
  readonly contentions: readonly Contention[];
}
