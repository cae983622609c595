import { dependent, headAt, relationAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { isGoverned } from '../clauses/isGoverned.ts';
import { isOfTimes } from '../clauses/isOfTimes.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { actorCovering, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { ADVERB } from '../clauses/words.ts';

const isNamed = ({ actor }: PlacedActor): boolean => actor.code !== '';

/**
 * The subject of a verb, also where the parse hides it: 'it', which the reader has led back; 'it' of what the subject
 * above says of itself ('Oman said [it] had lost'); a name right before the verb.
 */
export function subjectOf(view: SentenceView, verb: number): readonly PlacedActor[] {
  // 'Oman has [itself] sent', where the parse makes a clause of its own of it
  const have = verb - 2;
  const isReflexive = /^(?:itself|themselves)$/u.test(wordAt(view, verb - 1)) && /^(?:has|have|had)$/u.test(wordAt(view, have));
  const told = findSubject(view, isReflexive ? have : verb).actors.filter(isNamed);
  if (told.length > 0) return told;
  const own = dependent(view, verb, 'nsubj* expl');
  if (own !== null) {
    const meant = actorCovering(view, own);
    if (meant && isNamed(meant)) return [meant];
    const isSelf = /^(?:it|they)$/u.test(wordAt(view, own)) && relationAt(view, verb) === 'ccomp';
    return isSelf ? findSubject(view, headAt(view, verb)).actors.filter(isNamed) : [];
  }
  if (verbGroup(view, verb).passive) return [];
  let from = verb;
  while (
    from > 0 &&
    (isOfTimes(view, from - 1) ||
      ADVERB.has(wordAt(view, from - 1)) ||
      /^(?:has|have|had|will|would|may|is|are)$/u.test(wordAt(view, from - 1)))
  )
    from--;
  return view.actors.filter((placed) => placed.to === from && isNamed(placed) && !isGoverned(view, placed)).slice(-1);
}
