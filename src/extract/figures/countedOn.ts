import type { Measure } from '../../codebook/measure.ts';
import { dependents, headAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { isLevel } from './changedLevel.ts';
import type { Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';

/** 'from 70 soldiers [to 130]': the level that the one just told is changed to. */
export const isLevelReached = ({ view, earlier }: Scene, from: number, head: number): boolean => {
  const last = earlier.at(-1);
  const isFrom = last !== undefined && dependents(view, last.head, 'case').some((at) => wordAt(view, at) === 'from');
  return isFrom && isLevel(view, from, 'to') && headAt(view, last.head) === headAt(view, head);
};

/** '[As many as] 900 are already in Asmar': they are told to be somewhere, where people have just been counted. */
export const areThere = (view: SentenceView, after: number): boolean =>
  /^(?:are|were)$/u.test(wordAt(view, after)) &&
  /^(?:in|at|inside|there|across|along|near|on)$/u.test(
    wordAt(view, /^(?:already|now|still|currently)$/u.test(wordAt(view, after + 1)) ? after + 2 : after + 1),
  );

/** Who and what can be told to be somewhere: no dead, no wounded. */
const PLACEABLE: ReadonlySet<Measure> = new Set(['people', 'captured', 'personnel', 'ships', 'aircraft', 'vehicles', 'units']);

/** The figure itself, where what it counts can be told to be somewhere. */
export const placeable = (found: FoundFigure | undefined): FoundFigure | undefined =>
  found && PLACEABLE.has(found.measure) ? found : undefined;
