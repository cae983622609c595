import { describeFindingRule } from '../extract/describeFindingRule.ts';

/** What a rule says and why it is there, for people. */
export interface RuleText {
  readonly id: string;
  readonly says: string;
  readonly why: string;
}

/** What the rule of that id says and why; null for an id that this version does not know. */
export const describeRule = (id: string): RuleText | null => describeFindingRule(id);
