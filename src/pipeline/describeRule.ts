import { describeFindingRule, type RuleDescription } from '../extract/describeFindingRule.ts';

/** What a rule says and why it is there, for people. */
export type RuleText = RuleDescription;

/** What the rule of that id says and why; null for an id that this version does not know. */
export const describeRule = (id: string): RuleText | null => describeFindingRule(id);
