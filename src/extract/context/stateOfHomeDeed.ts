import { dependents } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';

/** What those who have power in a land do in it. */
const AT_HOME =
  /^(?:coup|putsch|takeover|crackdown|repression|arrest|execution|persecution|purge|election|vote|referendum|detention|curfew)$/u;

/** 'condemned the coup in [Mali]', 'the arrests in [Minsk]': the state in which is done what only those in power there do; null where no place is told. */
export function stateOfHomeDeed(view: SentenceView, noun: number): PlacedActor | null {
  if (!AT_HOME.test(lemmaAt(view, noun))) return null;
  const towns = dependents(view, noun, 'nmod obl').filter((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'in'));
  for (const place of view.sentence.places) {
    const range = tokenRange(view.tokens, place);
    const state = towns.some((at) => range.from <= at && at < range.to) ? stateAsActor(place) : null;
    if (state) return { ...state, ...range };
  }
  return null;
}
