import type { ActorSpan } from '../../model/reading.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { unknownSpeaker } from './speakerAt.ts';

/** Nouns for a number that its owner has made: a toll or a total is of the dead, and says nothing of who counts them. */
export const ESTIMATE: ReadonlySet<string> = new Set(
  'estimate estimates reckoning reckonings calculation calculations count guess guesses tally'.split(' '),
);

/** Parts of the world whose governments, services and officials are spoken of as one, though no table knows who they are. */
const OF_PARTS: ReadonlySet<string> = new Set('western european allied arab nordic baltic african asian gulf'.split(' '));

/**
 * 'the [Western] estimate', 'the Arab number': nobody who has a code, and one voice however the number is called; null where no such word
 * stands before the noun.
 */
export function partialMaker(view: SentenceView, noun: number): ActorSpan | null {
  const adjective = view.tokens[noun - 1];
  const part = view.text.slice(adjective?.start, adjective?.end);
  if (!adjective || !OF_PARTS.has(adjective.norm) || !/^\p{Lu}/u.test(part)) return null;
  return { ...unknownSpeaker(view, noun - 1, noun + 1), name: `${part} estimates` };
}

/** Whose estimate it is: 'the [Omani] estimate', "[Lima]'s own count", 'an estimate by [the ministry]', 'Western estimates'; null where nobody says. */
export function estimateMaker(view: SentenceView, noun: number): ActorSpan | null {
  const placed = view.actors.find(
    ({ actor, from, to }) =>
      actor.code !== '' &&
      ((to <= noun && noun - to < 3 && (actor.possessive || actor.via === 'demonym') && !view.isVerb.slice(to, noun).some(Boolean)) ||
        (from > noun && from - noun < 4 && (wordAt(view, from - 1) === 'by' || wordAt(view, from - 2) === 'by'))),
  );
  return placed ? placed.actor : partialMaker(view, noun);
}
