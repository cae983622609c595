import type { Judgement, Verdict } from '../model/judgement.ts';
import type { Page, Paged } from './filter.ts';

/** What a user holds. */
export interface GivenJudgement {
  readonly verdict: Verdict;
  /** Ids of findings: two of one kind for same, different, unsure; one for right, wrong. */
  readonly findings: readonly string[];
  /** The name the user gives; not 'program'. */
  readonly by: string;
  readonly reasons: readonly string[];
  /** ISO instant. */
  readonly at: string;
}

export interface JudgementFilter {
  /** The program's, those on merges with the least sure first; or what users said, the latest first. */
  readonly from: 'program' | 'users';
  readonly verdicts?: readonly Verdict[];
  /** About a finding of this document. */
  readonly document?: string;
  /** About a mention of this event. */
  readonly event?: string;
}

/** A judgement with the findings that stand at its letters today; null where none does. */
export type StoredJudgement = Judgement & { readonly findings: readonly (string | null)[] };

export interface Judgements {
  /** Why the program holds what it does is not kept: the two mentions tell it. */
  judgements(filter: JudgementFilter, page: Page): Promise<Paged<StoredJudgement>>;
  /**
   * Keeps what a user holds. Events are not current until they are refreshed. The same judgement twice is one.
   * Rejects with 'judgement-invalid' where a finding is not there or the verdict does not fit.
   */
  addJudgement(given: GivenJudgement): Promise<StoredJudgement>;
  /**
   * Keeps a user's judgement as a record holds it, by its letters; one that is there is kept once. Gives whether all its
   * documents are in the store. Rejects with 'judgement-invalid' for one of the program's.
   */
  restoreJudgement(judgement: Judgement): Promise<boolean>;
}
