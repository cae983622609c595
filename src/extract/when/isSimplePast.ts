import type { SentenceView } from '../clauses/sentenceView.ts';

const UNCHANGED = /^(?:hit|cut|put|shut|set|beat|quit|split|spread)$/u;

/** Whether a verb stands in the simple past, and so goes on with a story: not 'attacks', 'attacking', 'to attack'. */
export const isSimplePast = (view: SentenceView, at: number): boolean => {
  const { norm, lemma } = view.tokens[at] ?? { norm: '', lemma: '' };
  const helpers = view.tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:be|is|are|am|being|to|'s|'re)$/u.test(token.norm));
  return view.isVerb[at] === true && !helpers && (UNCHANGED.test(norm) || (norm !== lemma && !/(?:[^s]s|ing)$/u.test(norm)));
};
