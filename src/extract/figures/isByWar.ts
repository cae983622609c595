import { dependents, hasRelation, headAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { clauseHeads } from './clauseHeads.ts';
import type { FoundFigure } from './foundFigure.ts';
import { HARM } from './ownersOf.ts';

const WAR = /^(?:war|conflict|fighting|insurgency|violence|clashes|clash|unrest|uprising|bloodshed|hostilities|rebellion|crisis|revolt)$/u;

const SPELL = /^(?:year|month|week|day|decade|spell|round|bout)$/u;

/** Whether a war as such has done the harm that a figure counts: its dead are of no side that the text names. */
export function isByWar(view: SentenceView, { measure, head }: FoundFigure): boolean {
  if (!HARM.has(measure) || measure === 'captured') return false;
  return clauseHeads(view, head).some((clause) => {
    const subjects = dependents(view, clause, 'nsubj');
    // 'a war that Kyiv says has killed': what a relative clause is about does it, where its own subject only tells.
    const about = hasRelation(view, clause, 'acl*') ? [headAt(view, clause)] : [];
    const inWar = dependents(view, clause, 'obl*').filter((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'in'));
    // 'seven years of fighting have killed'
    const ofTime = subjects.filter((at) => SPELL.test(lemmaAt(view, at))).flatMap((at) => dependents(view, at, 'nmod'));
    return [...subjects, ...about, ...inWar, ...ofTime].some((at) => at >= 0 && WAR.test(lemmaAt(view, at)));
  });
}
