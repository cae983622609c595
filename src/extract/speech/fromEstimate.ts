import { dependent, hasRelation, headAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { otherSpeaker } from './contentOf.ts';
import { ESTIMATE, estimateMaker } from './estimateMaker.ts';
import { nextCount } from './fromCounting.ts';
import { lastToken } from './sentenceEdges.ts';

/** Verbs that join such a noun to its number. */
const STANDS =
  /^(?:be|remain|stand|lie|run|come|rise|fall|climb|reach|hover|range|go|vary|start|begin|give|put|place|show|speak|suggest|imply|mention|exceed)$/u;

/** "Lima's estimate of the force remains at 9,000": the number behind the verb is what the estimate's owner says. */
export function fromEstimate(view: SentenceView, at: number): readonly Found[] {
  if (view.isVerb[at] || !ESTIMATE.has(wordAt(view, at)) || !hasRelation(view, at, 'nsubj*')) return NO_CUE;
  const governor = headAt(view, at);
  const verb = view.isVerb[governor] ? governor : (dependent(view, governor, 'cop') ?? -1);
  const maker = estimateMaker(view, at);
  if (!maker || verb < at || nextCount(view, verb) < 0 || !STANDS.test(lemmaAt(view, verb))) return NO_CUE;
  const content = spanOf(view, at + 1, otherSpeaker(view, verb, lastToken(view)));
  return [{ speaker: { ...maker, possessive: false }, cue: spanOf(view, at, at), stance: 'states', content, against: [], tells: true }];
}
