import type { ParsedToken } from '../../model/parsedToken.ts';
import type { Token } from '../../model/reading.ts';
import type { PlacedActor } from './placedActor.ts';

/** Which tokens are verbs that tell something; 'the deployed troops' tells nothing by its participle, and a name holds no verb. */
export function verbFlags(tokens: readonly Token[], grammar: readonly ParsedToken[], actors: readonly PlacedActor[]): readonly boolean[] {
  return tokens.map(({ kind }, at) => {
    const { upos, deprel } = grammar[at] ?? { upos: 'X', deprel: '' };
    return (
      kind === 'word' &&
      (upos === 'VERB' || upos === 'AUX') &&
      !/^(?:amod|compound|nmod|case|flat|fixed)/u.test(deprel) &&
      !actors.some((placed) => placed.from <= at && at < placed.to)
    );
  });
}
