import type { Verdict } from '../../../src/model/judgement.ts';
import type { JudgementPage } from '../../../src/serve/answers.ts';
import { send } from '../ask/ask.ts';

export interface Given {
  readonly verdict: Verdict;
  readonly findings: readonly string[];
  readonly by: string;
  readonly reasons: readonly string[];
}

/** Has a judgement kept. Rejects with what the server says against it. */
export const judge = (given: Given): Promise<JudgementPage['items'][number]> => send('judgements', given);
