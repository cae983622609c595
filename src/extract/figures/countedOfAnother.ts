import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { Quantity } from '../../model/reading.ts';
import { overlaps } from '../../model/span.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { phraseHead } from './clauseHeads.ts';
import { standsAlone } from './countedNoun.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { HARM, victimOf } from './ownersOf.ts';

/** The actor that ends right before a token, whoever owns nothing there left out. */
const endingAt = (view: SentenceView, at: number): PlacedActor | null =>
  view.actors.find((placed) => placed.to === at && !placed.actor.possessive) ?? null;

/** 'drawn from [Oman] (900), Ghana (870)': who stands before a number in brackets. */
const bracketed = (view: SentenceView, from: number, after: number): PlacedActor | null =>
  wordAt(view, from - 1) === '(' && wordAt(view, after) === ')' ? endingAt(view, from - 1) : null;

const JOINS = /^(?:and|but|while|,|;)$/u;

/** 'Peru will send 900 men and [Chile] 300', 'lost 30 men and [the rebels] 45': the verb goes on for another. */
function gapped(view: SentenceView, last: FoundFigure, from: number, after: number): PlacedActor | null {
  const own = standsAlone(view, after) ? endingAt(view, from) : null;
  if (!own || own.actor.code === '' || own.actor.via === 'pronoun') return null;
  const start = wordAt(view, own.from - 1) === 'the' ? own.from - 2 : own.from - 1;
  const isNext = view.tokens.slice(0, own.from).every((token, at) => token.start < last.end || !view.isVerb[at]);
  return JOINS.test(wordAt(view, start)) && isNext ? own : null;
}

/** '900 ships, against 290 for [the Omanis]'. */
function compared(view: SentenceView, from: number, after: number): PlacedActor | null {
  const mark = wordAt(view, from - 1);
  const isBeside =
    /^(?:against|versus|vs|to|than|and)$/u.test(mark) || (mark === 'with' && /^(?:compare|contrast)$/u.test(lemmaAt(view, from - 2)));
  if (!isBeside || wordAt(view, after) !== 'for') return null;
  const at = wordAt(view, after + 1) === 'the' ? after + 2 : after + 1;
  return view.actors.find((placed) => placed.from === at || placed.from === after + 1) ?? null;
}

/** "900 ships to [Oman]'s 290". */
const rivalled = (view: SentenceView, from: number, after: number): PlacedActor | null => {
  const own = standsAlone(view, after)
    ? view.actors.find((placed) => placed.actor.possessive && from - placed.to <= 1 && placed.to <= from)
    : null;
  return own && /^(?:against|versus|vs|to|than|and|with)$/u.test(wordAt(view, own.from - 1)) && STATE_BY_CODE.has(own.actor.code)
    ? own
    : null;
};

/** 'put its losses at 23 and those of [the rebels] at 200'. */
function ofThose(view: SentenceView, from: number): PlacedActor | null {
  if (wordAt(view, from - 1) !== 'at') return null;
  const own = endingAt(view, from - 1);
  const start = own === null ? -1 : wordAt(view, own.from - 1) === 'the' ? own.from - 2 : own.from - 1;
  return own && wordAt(view, start) === 'of' && wordAt(view, start - 1) === 'those' ? own : null;
}

/** 'Of the 900 men, 300 are [Omani] and 120 Chadian': whose some of those counted are. */
function predicated(view: SentenceView, from: number, after: number): PlacedActor | null {
  const is = /^(?:are|were|being)$/u.test(wordAt(view, after));
  const first = is ? after + 1 : after;
  const own = view.actors.find((placed) => placed.from === first && placed.actor.via === 'demonym');
  const isJoined = is || JOINS.test(wordAt(view, from - 1));
  return own && isJoined && standsAlone(view, own.to) ? own : null;
}

/** More of what was counted just before, of another whom the words beside the number name. */
export function countedOfAnother(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view, earlier } = scene;
  const last = earlier.at(-1);
  if (!last || last.measure === 'money' || last.measure === 'length' || last.measure === 'sites') return null;
  const own =
    bracketed(view, from, after) ??
    gapped(view, last, from, after) ??
    compared(view, from, after) ??
    rivalled(view, from, after) ??
    ofThose(view, from) ??
    predicated(view, from, after);
  if (!own) return null;
  const { measure, item, status } = last;
  const named = own.actor.code === '' ? [] : [HARM.has(measure) ? victimOf(own.actor, item, measure) : own.actor];
  const isRival = own.from > from || own.actor.possessive;
  const found = describeFigure(scene, {
    quantity,
    measure,
    item,
    phrase: { from, to: after, head: phraseHead(view, from, after) },
    span: quantity,
    rule: 'figure/elliptic',
    of: named,
    isPart: true,
    status,
    ...(isRival && predicated(view, from, after) === null ? {} : { where: last.where.filter((place) => !overlaps(place, own.actor)) }),
  });
  // Lands in a list of contributors are none where they serve.
  const isList = bracketed(view, from, after) !== null;
  return { ...found, of: named, where: isList ? [] : found.where.filter((place) => !overlaps(place, own.actor)) };
}
