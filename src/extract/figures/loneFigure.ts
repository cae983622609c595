import type { Measure } from '../../codebook/measure.ts';
import type { ActorSpan, Quantity } from '../../model/reading.ts';
import { hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { phraseHead } from './clauseHeads.ts';
import { standsAlone } from './countedNoun.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { harmOf, isHarmNoun } from './harm.ts';
import { isOfDisease } from './isOfDisease.ts';
import { HARM } from './ownersOf.ts';

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
    heldAlone(scene, quantity, from, after) ??
    displacedAlone(scene, quantity, from, after) ??
    harmedAlone(scene, quantity, from, after) ??
    ofThemFigure(scene, quantity, from, after)
  );
}

/** 'only one was being held': of those whom the text has just told to be taken. */
function heldAlone(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view, earlier, memory } = scene;
  const head = phraseHead(view, from, after);
  const verb = headAt(view, head);
  const isHeld = relationAt(view, head) === 'nsubj:pass' && /^(?:hold|keep|imprison|intern)$/u.test(lemmaAt(view, verb));
  const last = [...memory.figures.slice(-2), ...earlier].findLast(({ measure }) => /^(?:captured|personnel|people)$/u.test(measure));
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

/** 'displaced millions': nobody but people flees. */
function displacedAlone(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const number = phraseHead(view, from, after);
  const head = relationAt(view, number) === 'nummod' && wordAt(view, after) === 'more' ? after : number;
  const verb = headAt(view, head);
  // 'killed nine and [displaced] 900', which the parse takes for one list
  const isListed = relationAt(view, head) === 'conj' && /^(?:displaced|uprooted)$/u.test(wordAt(view, from - 1));
  const isFled =
    isListed || (verb >= 0 && /^(?:displace|flee|uproot)$/u.test(lemmaAt(view, verb)) && hasRelation(view, head, 'obj nsubj nsubj:pass'));
  if (!isFled || !(standsAlone(view, after) || wordAt(view, after) === 'fled')) return null;
  return describeFigure(scene, {
    quantity,
    measure: 'people',
    item: 'people',
    phrase: { from, to: after, head },
    span: quantity,
    rule: 'figure/displaced',
  });
}

const MORE = /^(?:another|further|additional|more|rest|remaining|others|other)$/u;

const isMore = (view: SentenceView, from: number, after: number): boolean =>
  [from - 1, from, from + 1, after].some((at) => MORE.test(wordAt(view, at)));

const isOfThem = (view: SentenceView, after: number): boolean =>
  wordAt(view, after) === 'of' && /^(?:them|these|those|whom|which)$/u.test(wordAt(view, after + 1));

/** 'the two that have stood there'. */
const isTheOnes = (view: SentenceView, from: number, after: number): boolean =>
  wordAt(view, from - 1) === 'the' && /^(?:that|who|which|already|still)$/u.test(wordAt(view, after));

/** 'gave a figure of 300', 'had spoken of 300', 'put it at 300': a number that is told as such. */
const isToldAsNumber = (view: SentenceView, from: number): boolean => {
  const [before, word] = [lemmaAt(view, from - 2), wordAt(view, from - 1)];
  return (
    (word === 'of' && /^(?:figure|number|total|estimate|speak|talk|toll|count|strength)$/u.test(before)) ||
    (word === 'at' &&
      view.tokens
        .slice(Math.max(0, from - 5), from)
        .some((_, index) => /^(?:put|estimate|place|stand)$/u.test(lemmaAt(view, Math.max(0, from - 5) + index))))
  );
};

/** 'almost 300 had entered the town': the number acts as people and machines do. */
const acts = (view: SentenceView, head: number): boolean =>
  hasRelation(view, head, 'nsubj*') &&
  /^(?:enter|arrive|land|cross|reach|deploy|go|come|leave|return|stay|remain|fly|move|withdraw|flee|camp|wait|serve|redeploy)$/u.test(
    lemmaAt(view, headAt(view, head)),
  );

/** 'lures migrants and sends [thousands of them] on': the refugees whom the sentence has named, where it has counted nothing yet. */
function refugeesMeant(view: SentenceView, earlier: readonly FoundFigure[], from: number, after: number): ActorSpan | null {
  if (earlier.length > 0 || !isOfThem(view, after)) return null;
  return view.actors.findLast((placed) => placed.to <= from && placed.actor.sector === 'REF')?.actor ?? null;
}

/** Persons act, things do not: 'two others had sought' leads back to nobody's bombs. */
const isOthers = (view: SentenceView, after: number): boolean => /^others?$/u.test(wordAt(view, after));

const COUNTABLE = (measure: Measure): boolean => measure !== 'money' && measure !== 'length' && measure !== 'sites';
const LARGE = 300;

/** The figure that a number in a later sentence leads back to: not a part of one where a whole is told. */
const lastCounted = ({ memory }: Scene, back: boolean): FoundFigure | undefined =>
  memory.figures.findLast((figure) => back || figure.rule !== 'figure/elliptic') ?? memory.figures.at(-1);

/** More of what the figure before counted: in the same sentence, or in an earlier one where the words lead back to it. */
function ofThemFigure(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view, earlier } = scene;
  if (!standsAlone(view, after)) return null;
  const fled = refugeesMeant(view, earlier, from, after);
  if (fled) {
    const phrase = { from, to: after, head: phraseHead(view, from, after) };
    return describeFigure(scene, {
      quantity,
      measure: 'people',
      item: 'people',
      phrase,
      span: quantity,
      rule: 'figure/elliptic',
      of: [fled],
    });
  }
  const head = phraseHead(view, from, after);
  const isLarge = (quantity.low ?? quantity.high ?? 0) >= LARGE;
  const here = earlier.at(-1);
  const back = isOfThem(view, after) || isMore(view, from, after) || isTheOnes(view, from, after);
  const past = back || (isLarge && (isToldAsNumber(view, from) || acts(view, head))) ? lastCounted(scene, back) : undefined;
  const previous = here ?? past;
  if (previous && isOthers(view, after) && !/^(?:personnel|people|captured|deaths|injured)$/u.test(previous.measure)) return null;
  if (!previous || !COUNTABLE(previous.measure) || (here && !back && !isLarge)) return null;
  if (quantity.low === 1 && quantity.high === 1) return null;
  // 'killed dozens and beat hundreds': other harm than that just told
  if (here && HARM.has(here.measure) && !back) return null;
  const { measure, item } = previous;
  const isGapped = wordAt(view, from - 1) === 'of';
  const shares = here === undefined ? isToldAsNumber(view, from) : isGapped;
  return describeFigure(scene, {
    quantity,
    measure,
    item,
    phrase: { from, to: after, head },
    span: quantity,
    rule: 'figure/elliptic',
    of: previous.of,
    ...(shares ? { where: previous.where, status: previous.status } : {}),
  });
}
