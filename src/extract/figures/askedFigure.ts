import type { Measure } from '../../codebook/measure.ts';
import type { Quantity } from '../../model/reading.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { phraseHead } from './clauseHeads.ts';
import { standsAlone } from './countedNoun.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { measureOf } from './items.ts';

const FORCES: ReadonlySet<Measure> = new Set(['personnel', 'ships', 'aircraft', 'vehicles', 'units', 'weapons', 'missiles', 'people']);

/** 'How many [Omani ships] were there?': the words of a question that tell what it wants counted; null where it asks for no number. */
export function askedIn(view: SentenceView): { readonly from: number; readonly to: number; readonly measure: Measure } | null {
  const many = view.tokens.findIndex(({ norm }, at) => norm === 'many' && wordAt(view, at - 1) === 'how');
  if (many < 0 || view.tokens.at(-1)?.norm !== '?') return null;
  for (let at = many + 1; at < many + 6; at++) {
    const measure = measureOf([lemmaAt(view, at - 1), lemmaAt(view, at)]);
    if (measure !== null) return FORCES.has(measure) ? { from: many + 1, to: at + 1, measure } : null;
  }
  return null;
}

/** '- How many Omani ships were there? - The navy saw [at least fifteen].': a number alone counts what the question before it asks for. */
export function askedFigure(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view, memory, earlier } = scene;
  const asked = memory.view && earlier.length === 0 ? askedIn(memory.view) : null;
  if (!asked || !memory.view || !(standsAlone(view, after) || wordAt(view, after) === ':')) return null;
  const question = memory.view;
  const owners = question.actors.filter((placed) => placed.from >= asked.from && placed.from < asked.to && placed.actor.code !== '');
  const item = question.text.slice(question.tokens[asked.to - 1]?.start, question.tokens[asked.to - 1]?.end);
  return describeFigure(scene, {
    quantity,
    measure: asked.measure,
    item,
    phrase: { from, to: after, head: phraseHead(view, from, after) },
    span: quantity,
    rule: 'figure/elliptic',
    of: owners.map(({ actor }) => actor).slice(0, 1),
  });
}
