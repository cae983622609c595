import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { actorCovering, lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ESTIMATE } from '../speech/estimateMaker.ts';
import { childTowards, clauseHeads } from './clauseHeads.ts';
import type { FoundFigure } from './foundFigure.ts';
import { isTelling } from './isTelling.ts';

/** What takes up a force told before, or is no side at all: 'the column has 40 tanks', 'the exercise involves 900 men'. */
const SAME =
  /^(?:forces?|columns?|convoys?|army|garrison|fleet|flotilla|contingent|troops|soldiers|men|units?|armada|expedition|deployment|operation|exercises?|drills?|manoeuvres|maneuvers|plans?|package|deal|order|total|number|report|ship|ships|vessel|attack|raid|strike|offensive|war|fighting|move|reinforcements?|invasion|advance|wave|build-up|buildup|decision|side|enemy)$/u;

/** Who is meant by 'which' and 'who' of a clause that tells more of a noun. */
const antecedentOf = (view: SentenceView, clause: number, subject: number): number =>
  /^(?:which|who|that)$/u.test(wordAt(view, subject)) && relationAt(view, clause) === 'acl:relcl' ? headAt(view, clause) : subject;

/** 'the [Radwan] force': a name of its own before the noun. */
const isNamed = (view: SentenceView, noun: number): boolean =>
  uposAt(view, noun) === 'PROPN' ||
  dependents(view, noun, 'compound nmod:poss flat amod').some((at) =>
    /^\p{Lu}/u.test(view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end)),
  );

/** '[The observer group], which has 44 officers', '[The National Guard] sent two battalions': the clause says whose they are, though nobody knows who that is. */
export function hasUnknownHolder(view: SentenceView, { head }: FoundFigure): boolean {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || clause === head || !view.isVerb[clause] || isTelling(view, clause, head)) return false;
  const subject = dependent(view, clause, 'nsubj');
  if (subject === null || !hasRelation(view, childTowards(view, head, clause), 'obj')) return false;
  const noun = antecedentOf(view, clause, subject);
  // 'An Omani count puts the men there at 900': who reckons them does not hold them.
  if (ESTIMATE.has(wordAt(view, noun))) return false;
  if (noun >= head || !/^(?:NOUN|PROPN)$/u.test(uposAt(view, noun)) || actorCovering(view, noun)?.actor.code) return false;
  return isNamed(view, noun) || ![wordAt(view, noun), lemmaAt(view, noun)].some((word) => SAME.test(word));
}
