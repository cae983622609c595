import type { Token } from '../model/reading.ts';
import { DETERMINERS, PREPOSITIONS } from './wordClasses.ts';

/** Words between a preposition and the name it governs: 'in eastern Ukraine', 'with its neighbour Poland'. */
const BETWEEN = /^(?:eastern|western|northern|southern|central|neighbouring|nearby|both|former|fellow|neighbour|ally)$/u;

/** Whether a preposition governs the words of an actor: 'to [Poland]', 'of the [EU]'. */
export function isGoverned(tokens: readonly Token[], match: { readonly from: number }): boolean {
  let at = match.from - 1;
  while (at > 0 && at > match.from - 6 && (DETERMINERS.has(tokens[at]?.norm ?? '') || BETWEEN.test(tokens[at]?.norm ?? ''))) at--;
  // 'As for Ukraine, its army …' says what follows of it.
  return PREPOSITIONS.has(tokens[at]?.norm ?? '') && !(tokens[at]?.norm === 'for' && tokens[at - 1]?.norm === 'as');
}
