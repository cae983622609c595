import { dependents } from './dependents.ts';
import { headOf } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

/** Whether a preposition governs an actor. */
export const isGoverned = (view: SentenceView, placed: PlacedActor): boolean =>
  dependents(view, headOf(view, placed), 'case').some((mark) => !/^(?:'s|'|including)$/u.test(wordAt(view, mark)));
