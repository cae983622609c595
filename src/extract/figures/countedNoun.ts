import type { Measure } from '../../codebook/measure.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { BREAK, MODAL, PREPOSITION } from '../clauses/words.ts';
import { measureOf } from './items.ts';

/** The noun that a number counts. */
export interface Counted {
  readonly measure: Measure;
  /** Token range of the noun with its modifiers. */
  readonly from: number;
  readonly to: number;
  /** The number stands alone and another names what it counts. */
  readonly elliptic: boolean;
}

const LINK = /^(?:of|the|its|their|his|other|more|additional|further|extra|such|these|those|our)$/u;

/** Reads on from a number over adjectives and demonyms to the noun: '900 American service members'. At most seven words. */
export function countedNoun(view: SentenceView, after: number): Counted | null {
  let best: Counted | null = null;
  for (let at = after; at < Math.min(after + 8, view.tokens.length); at++) {
    const token = view.tokens[at];
    if (!token || (token.kind !== 'word' && !/^\d+(?:st|nd|rd|th)$/u.test(token.norm) && !/^["“”]$/u.test(token.norm))) break;
    if (BREAK.has(token.norm) && !/^["”]$/u.test(token.norm)) break;
    const lemmas = [lemmaAt(view, at - 2), lemmaAt(view, at - 1), token.lemma].slice(-Math.min(3, at - after + 1));
    const measure = measureOf(lemmas);
    if (measure) best = { measure, from: after, to: at + 1, elliptic: false };
    else if (best) break;
    else if (PREPOSITION.has(token.norm) && !(token.norm === 'of' && at === after)) break;
    else if (MODAL.has(token.norm) || /^(?:and|or|but|are|is|were|was|have|has|had|that|which|who|a|an)$/u.test(token.norm)) break;
    else if (view.isVerb[at] && !LINK.test(token.norm) && !/(?:ed|ing)$/u.test(token.norm)) break;
  }
  return best;
}

/** 'a squadron of roughly 1,000', '120 of them', 'a further 1,000 from Germany': nothing is named after the number. */
export const standsAlone = (view: SentenceView, after: number): boolean => {
  const word = wordAt(view, after);
  return word === '' || PREPOSITION.has(word) || BREAK.has(word) || /^[,.]$/u.test(word) || /^(?:more|others|and|or|have|has|had|were|was|are|will|would|already|there)$/u.test(word);
};
