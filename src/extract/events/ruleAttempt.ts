import type { EventRule } from '../rules/eventRule.ts';

/** What a rule made of a word that could have set it off. */
export interface RuleAttempt {
  readonly rule: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly fired: boolean;
  /** Why it did not fire, null where it did. */
  readonly reason: string | null;
}

/** Takes down what was tried; where nobody wants to know, there is none. */
export type NoteAttempt = (attempt: RuleAttempt) => void;

export const attempt = (rule: EventRule, at: RuleAttempt['at'], reason: string | null): RuleAttempt => ({
  rule: rule.id,
  at: { start: at.start, end: at.end },
  fired: reason === null,
  reason,
});
