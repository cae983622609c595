import { dependent, hasRelation, headAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { otherSpeaker } from './contentOf.ts';
import { nextCount } from './fromCounting.ts';
import { lastToken } from './sentenceEdges.ts';

/** Nouns for a number that its owner has made: a toll or a total is of the dead, and says nothing of who counts them. */
export const ESTIMATE: ReadonlySet<string> = new Set(
  'estimate estimates reckoning reckonings calculation calculations count guess guesses tally'.split(' '),
);

/** Verbs that join such a noun to its number. */
const STANDS =
  /^(?:be|remain|stand|lie|run|come|rise|fall|climb|reach|hover|range|go|vary|start|begin|give|put|place|show|speak|suggest|imply|mention|exceed)$/u;

/** Whose estimate it is: 'the [Omani] estimate', "[Lima]'s own count", 'an estimate by [the ministry]'. */
const makerOf = (view: SentenceView, noun: number): PlacedActor | undefined =>
  view.actors.find(
    ({ actor, from, to }) =>
      actor.code !== '' &&
      ((to <= noun && noun - to < 3 && (actor.possessive || actor.via === 'demonym') && !view.isVerb.slice(to, noun).some(Boolean)) ||
        (from > noun && from - noun < 4 && (wordAt(view, from - 1) === 'by' || wordAt(view, from - 2) === 'by'))),
  );

/** "Lima's estimate of the force remains at 9,000": the number behind the verb is what the estimate's owner says. */
export function fromEstimate(view: SentenceView, at: number): readonly Found[] {
  if (view.isVerb[at] || !ESTIMATE.has(wordAt(view, at)) || !hasRelation(view, at, 'nsubj*')) return NO_CUE;
  const governor = headAt(view, at);
  const verb = view.isVerb[governor] ? governor : (dependent(view, governor, 'cop') ?? -1);
  const maker = makerOf(view, at);
  if (!maker || verb < at || nextCount(view, verb) < 0 || !STANDS.test(lemmaAt(view, verb))) return NO_CUE;
  const content = spanOf(view, at + 1, otherSpeaker(view, verb, lastToken(view)));
  return [
    { speaker: { ...maker.actor, possessive: false }, cue: spanOf(view, at, at), stance: 'states', content, against: [], tells: true },
  ];
}
