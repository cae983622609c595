import { dependents } from './dependents.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/**
 * Whether a name right before a noun of taking may be of the land that is taken: 'Peru [invasion] fears', 'the Chad occupation'.
 * Where the land is told behind the noun, the name is of whoever takes it. Such a name does nothing, and is charged with nothing.
 */
export const isTakenLand = (view: SentenceView, { actor, to }: PlacedActor, noun: number): boolean =>
  to === noun &&
  actor.via === 'name' &&
  !actor.possessive &&
  /^(?:invasion|occupation|annexation|siege)$/u.test(lemmaAt(view, noun)) &&
  !dependents(view, noun, 'nmod obl').some((at) =>
    dependents(view, at, 'case').some((mark) => /^(?:of|into|in)$/u.test(wordAt(view, mark))),
  );
