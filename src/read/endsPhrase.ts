import type { Token } from '../model/reading.ts';
import { isPossessive } from './findActors.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];
const ADVERB =
  /(?:ly|day|also|here|there|now|then|today|yesterday|later|earlier|still|again|too|not|never|either|itself|himself|herself)$/u;

/** Whether no noun goes on at a token: 'the military [said]', against 'the military [attaché]'. */
export function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isPossessive(token)) return true;
  return CLOSED.some((words) => words.has(token.norm)) || ADVERB.test(token.norm) || (token.verb && !token.norm.endsWith('ing'));
}
