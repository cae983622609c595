import { RULES } from '../extract/rules/allRules.ts';

/** What a rule says and why it is there, for people. */
export interface RuleText {
  readonly id: string;
  readonly says: string;
  readonly why: string;
}

const BY_ID: ReadonlyMap<string, RuleText> = new Map(RULES.map(({ id, says, why }) => [id, { id, says, why }]));

/** What the rule of that id says and why; null where there is none. */
export const describeRule = (id: string): RuleText | null => BY_ID.get(id) ?? null;
