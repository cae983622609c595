import type { FigureStatus } from '../../codebook/status.ts';
import { dependent, dependents, headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { MEANT } from './deedOfCounted.ts';

const SUPPOSED = /^(?:fear|prospect|rumou?r|possibility|dream|hope|spectre|specter|speculation|vision|talk|likelihood)$/u;
const ROOM = /^(?:room|capacity|space|accommodation|berth|request|call|need)$/u;
const ORDERED = /^(?:order|bill|decree|mandate|permission|approval|authori[sz]ation|budget)$/u;

/**
 * What a noun makes of those counted behind it: 'fears of 900 men' puts none in place, nor does 'room for 900 men', 'a bill for
 * 900 men' or 'the goal is 900 men'. Null where no such noun holds them.
 */
export function statusByNoun(view: SentenceView, head: number): FigureStatus | null {
  const subject = dependent(view, head, 'cop') === null ? null : dependent(view, head, 'nsubj*');
  if (subject !== null && MEANT.test(lemmaAt(view, subject))) return 'planned';
  if (relationAt(view, head) !== 'nmod') return null;
  const noun = lemmaAt(view, headAt(view, head));
  const marks = dependents(view, head, 'case').map((at) => wordAt(view, at));
  if (marks.includes('of')) return SUPPOSED.test(noun) ? 'possible' : null;
  if (!marks.includes('for')) return null;
  if (ROOM.test(noun)) return 'possible';
  return ORDERED.test(noun) ? 'planned' : null;
}
