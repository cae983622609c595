import type { Quantity } from '../../model/reading.ts';
import { dependent, uposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { phraseHead } from './clauseHeads.ts';
import { isForce } from './countedNoun.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { measureOf } from './items.ts';
import { nounStart } from './nounStart.ts';

/** How many words it takes to say that a number is that of a noun before it: 'strong', 'in number', 'all told'; 0 where none says so. */
function wordsOfStrength(view: SentenceView, after: number): number {
  const [word, next] = [wordAt(view, after), wordAt(view, after + 1)];
  if (word === 'strong') return 1;
  return (word === 'in' && next === 'number') || (word === 'all' && next === 'told') ? 2 : 0;
}

/** The noun whose strength is told: the one before the comma, or the subject of 'is 900 strong'. */
function nounMeant(view: SentenceView, from: number, after: number): number | null {
  if (wordAt(view, from - 1) === ',')
    for (let at = from - 2; at >= Math.max(0, from - 8) && !view.isVerb[at]; at--)
      if (/^(?:NOUN|PROPN)$/u.test(uposAt(view, at))) return at;
  const subject = dependent(view, after, 'nsubj*') ?? dependent(view, phraseHead(view, from, after + 1), 'nsubj*');
  return subject !== null && subject < from ? subject : null;
}

/** 'The Omani contingent, [900 strong], is there', 'the peacekeepers, [900 in number]', 'the garrison is [900 strong]'. */
export function strongBehind(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const length = wordsOfStrength(view, after);
  const noun = length > 0 ? nounMeant(view, from, after) : null;
  if (noun === null) return null;
  const lemma = lemmaAt(view, noun);
  const measure = isForce(lemma) ? 'personnel' : measureOf([lemmaAt(view, noun - 1), lemma]);
  if (measure === null || measure === 'sites') return null;
  return describeFigure(scene, {
    quantity,
    measure,
    item: wordAt(view, noun),
    phrase: { from: nounStart(view, noun), to: noun + 1, head: noun },
    span: { start: quantity.start, end: view.tokens[after + length - 1]?.end ?? quantity.end },
    rule: 'figure/put-at',
    // 'The garrison, 900 strong, has lost a battle.'
    ...(wordAt(view, from - 1) === ',' ? { status: 'present' as const } : {}),
  });
}
