import { dependents } from '../clauses/dependents.ts';
import { headOf, phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { DETERMINER } from '../clauses/words.ts';

const AUXILIARY = /^(?:do|does|did|has|have|had|is|are|was|were|will|would)$/u;

/** 'Chad condemned it, as did [Togo] and [Benin]': those of whom a clause behind says that they did the same; [] where none does. */
export function likeDoers(view: SentenceView, trigger: number): readonly PlacedActor[] {
  const like = dependents(view, trigger, 'advcl').find(
    (at) => at > trigger && AUXILIARY.test(wordAt(view, at)) && wordAt(view, at - 1) === 'as',
  );
  if (like === undefined) return [];
  const first = DETERMINER.has(wordAt(view, like + 1)) ? like + 2 : like + 1;
  const named = view.actors.find(({ from }) => from === first);
  return named ? phraseActors(view, headOf(view, named)) : [];
}
