import type { Measure } from '../../codebook/measure.ts';
import type { Quantity } from '../../model/reading.ts';
import { dependents, hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { askedFigure } from './askedFigure.ts';
import { phraseHead } from './clauseHeads.ts';
import { standsAlone } from './countedNoun.ts';
import { countedOfAnother } from './countedOfAnother.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { harmOf, isHarmNoun } from './harm.ts';
import { isOfDisease } from './isOfDisease.ts';
import { ofThemFigure } from './ofThemFigure.ts';

/** '191 cases', 'two birds': a noun that Tacitus does not count stands for the number. */
const countsOther = (view: SentenceView, number: number, after: number): boolean => {
  const head = headAt(view, number);
  const noun = wordAt(view, head);
  const isNone = /^(?:more|others|home|back|there|abroad|north|south|east|west|together|dead|apiece|total)$/u.test(noun);
  return relationAt(view, number) === 'nummod' && head >= after && !isHarmNoun(noun) && !isHarmNoun(lemmaAt(view, head)) && !isNone;
};

/** A number without a noun: harmed people ('at least eight have died'), or more of what was counted before. */
export function loneFigure(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const head = phraseHead(view, from, after);
  if (countsOther(view, head, after)) return null;
  return (
    countedOfAnother(scene, quantity, from, after) ??
    heldAlone(scene, quantity, from, after) ??
    displacedAlone(scene, quantity, from, after) ??
    harmedAlone(scene, quantity, from, after) ??
    askedFigure(scene, quantity, from, after) ??
    ofThemFigure(scene, quantity, from, after)
  );
}

/** 'only one was being held': of those whom the text has just told to be taken. */
function heldAlone(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view, earlier, memory } = scene;
  const head = phraseHead(view, from, after);
  const verb = headAt(view, head);
  const isHeld = relationAt(view, head) === 'nsubj:pass' && /^(?:hold|keep|imprison|intern)$/u.test(lemmaAt(view, verb));
  const last = [...memory.figures.slice(-2), ...earlier].findLast(({ measure }) => /^(?:captured|personnel|people|deaths)$/u.test(measure));
  if (!isHeld || !last || !/^(?:is|are|was|were|being|still|been|has|have|had|remain)$/u.test(wordAt(view, after))) return null;
  const { item, of } = last;
  return describeFigure(scene, {
    quantity,
    measure: 'captured',
    item,
    phrase: { from, to: after, head },
    span: quantity,
    rule: 'figure/elliptic',
    of,
  });
}

/** What is taken as booty: 'destroyed nine tanks and captured [two]'. */
const THINGS: ReadonlySet<Measure> = new Set(['ships', 'aircraft', 'vehicles', 'weapons', 'missiles']);

function harmedAlone(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const harm = harmOf(view, from, { from: after, to: after });
  if (!harm || isOfDisease(view) || (quantity.low === 1 && quantity.high === 1 && harm !== 'captured' && !isHarmNoun(wordAt(view, after))))
    return null;
  const phrase = { from, to: after, head: phraseHead(view, from, after) };
  const things = harm === 'captured' ? scene.earlier.at(-1) : undefined;
  if (things && THINGS.has(things.measure) && !/^(?:men|people|soldiers)$/u.test(wordAt(view, after))) {
    const { measure, item, of } = things;
    return describeFigure(scene, { quantity, measure, item, phrase, span: quantity, rule: 'figure/elliptic', of, status: 'past' });
  }
  return describeFigure(scene, { quantity, measure: harm, item: 'people', phrase, span: quantity, rule: 'figure/harm-alone' });
}

/** 'displaced', 'have found refuge'. */
function tellsFlight(view: SentenceView, verb: number): boolean {
  const lemma = lemmaAt(view, verb);
  if (/^(?:displace|flee|uproot)$/u.test(lemma) || /^(?:displaced|uprooted|homeless)$/u.test(wordAt(view, verb))) return true;
  const isSafe = dependents(view, verb, 'obj').some((at) => /^(?:refuge|shelter|asylum)$/u.test(wordAt(view, at)));
  return isSafe && /^(?:find|seek|take)$/u.test(lemma);
}

/** 'displaced millions': nobody but people flees. */
function displacedAlone(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const number = phraseHead(view, from, after);
  const head = relationAt(view, number) === 'nummod' && wordAt(view, after) === 'more' ? after : number;
  const verb = headAt(view, head);
  // 'killed nine and [displaced] 900', which the parse takes for one list
  const isListed = relationAt(view, head) === 'conj' && /^(?:displaced|uprooted)$/u.test(wordAt(view, from - 1));
  // 'left two million homeless'
  const isHomeless = wordAt(view, after) === 'homeless' && /^(?:leave|make|render)$/u.test(lemmaAt(view, from - 1));
  // '[Over] a million are displaced', where the parse takes the hedge for a preposition
  const isHedged = relationAt(view, head) === 'obl' && dependents(view, head, 'case').every((at) => at >= from);
  // 'has killed dozens and [driven] 900 [from their homes]'
  const isDriven =
    /^(?:drive|force|push|chase)$/u.test(lemmaAt(view, from - 1)) &&
    view.tokens.slice(after, after + 5).some(({ norm }) => /^(?:homes?|villages)$/u.test(norm));
  const isCalled = wordAt(view, after) === 'displaced' && /^(?:|[.,;]|and|in|by|since|across|so)$/u.test(wordAt(view, after + 1));
  const isPart = isHedged || hasRelation(view, head, 'obj nsubj nsubj:pass');
  const isFled = isListed || isCalled || isHomeless || isDriven || (verb >= 0 && isPart && tellsFlight(view, verb));
  if (!isFled || !(standsAlone(view, after) || /^(?:fled|homeless|displaced)$/u.test(wordAt(view, after)))) return null;
  return describeFigure(scene, {
    quantity,
    measure: 'people',
    item: 'people',
    phrase: { from, to: after, head },
    span: quantity,
    rule: 'figure/displaced',
  });
}
