import type { Measure } from '../../codebook/measure.ts';
import { dependents } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { clausesOf, pathUp } from './clauseHeads.ts';
import { HARM } from './ownersOf.ts';
import type { PlaceCandidate } from './placeCandidates.ts';

const ONLY_TIME = /^(?:since|before|until|till)$/u;
const TIME_OR_OCCASION = /^(?:since|before|until|till|after|following)$/u;

/** 'has grown to 4,500 [since the riot at Asmar]': a place that only tells a time. Harm done 'after' something was done where that was. */
export function isOfTime(view: SentenceView, head: number, one: PlaceCandidate, measure: Measure): boolean {
  const marks = HARM.has(measure) ? ONLY_TIME : TIME_OR_OCCASION;
  const path = pathUp(view, one.head, clausesOf(view, head)[0] ?? -1) ?? [];
  return path.some((at) => dependents(view, at, 'case mark').some((mark) => mark < one.from && marks.test(wordAt(view, mark))));
}
