import type { FigureStatus } from '../../codebook/status.ts';
import { dependents } from '../clauses/dependents.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { clausesOf } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';

/** Verbs whose 'from' tells how many there are and whose 'to' how many there are to be. */
const CHANGES_LEVEL =
  /^(?:reduce|cut|raise|increase|expand|boost|lower|shrink|grow|trim|slash|scale|bring|double|halve|decrease|drop|fall|rise|swell)$/u;
const ROUGHLY = /^(?:about|some|around|nearly|almost|roughly|over|under|fewer|less|more|than|just|only|up|approximately|at|least)$/u;

/** 'will be cut [from 900] to 600': there are 900, and 600 are planned; null where a figure tells no level of a change to come. */
export function changedLevel(view: SentenceView, { head, from }: CountedPhrase): FigureStatus | null {
  let before = from - 1;
  while (before > 0 && ROUGHLY.test(wordAt(view, before))) before--;
  const mark = wordAt(view, before);
  if (mark !== 'from' && mark !== 'to') return null;
  const verb = clausesOf(view, head).find((at) => CHANGES_LEVEL.test(lemmaAt(view, at)));
  if (verb === undefined || verb > from) return null;
  const isPair =
    mark === 'from' ||
    dependents(view, verb, 'obl* nmod obj').some((at) => dependents(view, at, 'case').some((one) => wordAt(view, one) === 'from'));
  const status = statusOfVerb(view, verbGroup(view, verb), from);
  if (status !== 'planned' && status !== 'possible') return null;
  return mark === 'to' ? status : isPair ? 'present' : null;
}
