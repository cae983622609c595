import type { ParsedToken } from '../../model/parsedToken.ts';
import type { Token } from '../../model/reading.ts';
import { misreadParticiple } from './misreadParticiple.ts';
import type { PlacedActor } from './placedActor.ts';
import { relationNumber, relationsNamed } from './relation.ts';

/** Adjectives that are verbs where something is done: 'will [free] nine hostages'. */
const DOES: ReadonlySet<string> = new Set(['free', 'open', 'clear', 'secure', 'near']);

const TELLS_NOTHING = 'amod compound* nmod* case flat fixed';

/** Which tokens are verbs that tell something; 'the deployed troops' tells nothing by its participle, and a name holds no verb. */
export function verbFlags(tokens: readonly Token[], grammar: readonly ParsedToken[], actors: readonly PlacedActor[]): readonly boolean[] {
  const hasObject = (at: number): boolean => grammar.some(({ deprel, head }) => head === at && deprel === 'obj');
  const isNamed = tokens.map(() => false);
  for (const { from, to } of actors) isNamed.fill(true, from, to);
  return tokens.map(({ kind, norm }, at) => {
    const upos = grammar[at]?.upos;
    if (misreadParticiple(tokens, grammar, actors, at)) return true;
    return (
      kind === 'word' &&
      (upos === 'VERB' || upos === 'AUX' || (upos === 'ADJ' && DOES.has(norm) && hasObject(at))) &&
      !relationsNamed(TELLS_NOTHING)[relationNumber(grammar[at]?.deprel ?? '')] &&
      isNamed[at] === false
    );
  });
}
