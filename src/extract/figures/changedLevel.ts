import type { FigureStatus } from '../../codebook/status.ts';
import { dependents, xposAt } from '../clauses/dependents.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { clausesOf } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';

/** Verbs whose 'from' tells how many there are and whose 'to' how many there are to be. */
const CHANGES_LEVEL =
  /^(?:reduce|cut|raise|increase|expand|boost|lower|shrink|grow|trim|slash|scale|bring|double|halve|decrease|drop|fall|rise|swell)$/u;
const ROUGHLY = /^(?:about|some|around|nearly|almost|roughly|over|under|fewer|less|more|than|just|only|up|approximately|at|least)$/u;

/** Whether a number stands behind 'from' or 'to', whatever hedges it. */
export function isLevel(view: SentenceView, from: number, mark: 'from' | 'to'): boolean {
  let before = from - 1;
  while (before > 0 && ROUGHLY.test(wordAt(view, before))) before--;
  return wordAt(view, before) === mark;
}

/** 'will be cut [from 900] to 600': there are 900, and 600 are planned; null where a figure tells no level of a change to come. */
export function changedLevel(view: SentenceView, { head, from }: CountedPhrase): FigureStatus | null {
  const mark = (['from', 'to'] as const).find((one) => isLevel(view, from, one));
  if (mark === undefined) return null;
  const verb = clausesOf(view, head).find((at) => CHANGES_LEVEL.test(lemmaAt(view, at)));
  if (verb === undefined || verb > from) return null;
  const isPair =
    mark === 'from' ||
    dependents(view, verb, 'obl* nmod obj').some((at) => dependents(view, at, 'case').some((one) => wordAt(view, one) === 'from'));
  const status = statusOfVerb(view, verbGroup(view, verb), from);
  if (status === 'actual') return isPair ? ofChangeDone(view, verb, mark) : null;
  if (status !== 'planned' && status !== 'possible') return null;
  return mark === 'to' ? status : isPair ? 'present' : null;
}

/** 'has cut it [from 900 to 600]': there were 900, and there are 600; null where both levels are not told, or not as done. */
function ofChangeDone(view: SentenceView, verb: number, mark: 'from' | 'to'): FigureStatus | null {
  const levels = view.sentence.quantities.filter(({ kind }) => kind === 'count').map((one) => tokenRange(view.tokens, one).from);
  const isTold = (one: 'from' | 'to'): boolean => levels.some((from) => from > verb && isLevel(view, from, one));
  if (!/^VB[DN]$/u.test(xposAt(view, verb)) || !isTold('from') || !isTold('to')) return null;
  return mark === 'from' ? 'past' : 'present';
}
