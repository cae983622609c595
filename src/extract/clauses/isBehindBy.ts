import { dependents } from './dependents.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

/** Whether 'by' governs a noun: 'shelled [by Chad]'. */
export const isBehindBy = (view: SentenceView, at: number): boolean =>
  dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'by');
