import type { Measure } from '../../codebook/measure.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { PREPOSITION } from '../clauses/words.ts';

const of = (word: string, lemma: string): Measure | null => {
  if (
    /^(?:die|kill|martyr|perish|drown|murder|execute|slaughter|massacre|freeze|assassinate)$/u.test(lemma) ||
    /^(?:dead|deaths?|fatalities|lives|killed|corpses|bodies|fallen|killing)$/u.test(word)
  )
    return 'deaths';
  if (/^(?:injure|wound|hurt|hospitalise|hospitalize|maim)$/u.test(lemma) || /^(?:injured|wounded|injuries|casualties)$/u.test(word))
    return 'injured';
  if (
    /^(?:arrest|detain|capture|imprison|jail|kidnap|abduct)$/u.test(lemma) ||
    /^(?:prisoners|captives|detainees|hostages|arrests)$/u.test(word)
  )
    return 'captured';
  return null;
};

/**
 * Whether the people that a number counts were killed, hurt or taken: the words inside and right after
 * the noun ('14 fallen soldiers', 'eight have died', 'two were wounded'), or the verb whose object they are.
 */
export function harmOf(view: SentenceView, from: number, counted: { readonly from: number; readonly to: number }): Measure | null {
  for (let at = counted.from; at < counted.to; at++) {
    const measure = of(wordAt(view, at), lemmaAt(view, at));
    if (measure) return measure;
  }
  for (let at = counted.to; at < Math.min(counted.to + 6, view.tokens.length); at++) {
    const word = wordAt(view, at);
    const measure = of(word, lemmaAt(view, at));
    if (measure) return measure === 'deaths' || view.isVerb[at] || /ed$/u.test(word) ? measure : null;
    if (view.tokens[at]?.kind === 'punctuation' || (view.isVerb[at] && !/^(?:have|has|had|were|was|are|been|be|being)$/u.test(word))) break;
  }
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = wordAt(view, at);
    const measure = of(word, lemmaAt(view, at)) ?? (view.isVerb[at] && /^(?:lose|mourn|bury)$/u.test(lemmaAt(view, at)) ? 'deaths' : null);
    if (measure && (view.isVerb[at] || /^(?:killing|wounding|injuring|death|deaths|claiming)$/u.test(word))) return measure;
    if (/^(?:[,;:.]|to|in|on|from|with|by|at)$/u.test(word) && PREPOSITION.has(word)) break;
    if (/^[;:.]$/u.test(word)) break;
  }
  return null;
}
