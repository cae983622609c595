import { dependents } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { stateNamedAt } from '../clauses/stateAsActor.ts';

/** What those who have power in a land do in it. */
const AT_HOME =
  /^(?:coup|putsch|takeover|crackdown|repression|arrest|execution|persecution|purge|election|vote|referendum|detention|curfew)$/u;

/** 'condemned the coup in [Mali]', 'the arrests in [Minsk]': the state in which is done what only those in power there do; null where no place is told. */
export function stateOfHomeDeed(view: SentenceView, noun: number): PlacedActor | null {
  if (!AT_HOME.test(lemmaAt(view, noun))) return null;
  const where = dependents(view, noun, 'nmod obl').filter((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'in'));
  return where.map((at) => stateNamedAt(view, at)).find((state) => state !== null) ?? null;
}
