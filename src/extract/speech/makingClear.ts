import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import type { Found } from './attribution.ts';
import { lastToken } from './sentenceEdges.ts';
import { whoSays } from './whoSays.ts';

/** 'made it [clear] to Oslo that', 'made very [clear] that': so far behind the verb the word and the clause may stand. */
const REACH = { clear: 3, that: 9 };

/**
 * What somebody makes clear, as said by him: 'made it clear to the Kremlin that it will respond'.
 * @param at the index of the verb
 * @returns [] where the verb is no 'make clear', or nobody is known who does it
 */
export function makingClear(view: SentenceView, at: number): readonly Found[] {
  if (lemmaAt(view, at) !== 'make') return [];
  const clear = [1, 2, REACH.clear].map((step) => at + step).find((one) => /^(?:clear|plain)$/u.test(wordAt(view, one)));
  if (clear === undefined) return [];
  const that = view.tokens.findIndex(({ norm }, index) => index > clear && index - clear < REACH.that && norm === 'that');
  const who = that < 0 || that + 1 > lastToken(view) ? null : whoSays(view, at);
  if (!who || who.from > at) return [];
  const content = spanOf(view, that + 1, lastToken(view));
  return [{ speaker: who.speaker, cue: spanOf(view, at, at), stance: 'states', content, against: [], tells: true }];
}
