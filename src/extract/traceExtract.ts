import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleAttempt } from './events/ruleAttempt.ts';
import type { Derivation } from './explain/derivation.ts';
import { explainFindings } from './explain/explainFindings.ts';
import { extractNoting } from './extract.ts';

/** What extraction made of a reading: its findings, and every rule that fired or nearly did. */
export interface ExtractTrace {
  readonly findings: Findings;
  readonly attempts: readonly RuleAttempt[];
  /** Why each finding is as it is. */
  readonly derivations: readonly Derivation[];
}

export function traceExtract(document: Document, reading: Reading): ExtractTrace {
  const attempts: RuleAttempt[] = [];
  const findings = extractNoting(document, reading, (one) => attempts.push(one));
  return { findings, attempts, derivations: explainFindings(document, reading, findings, attempts) };
}
