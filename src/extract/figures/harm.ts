import type { Measure } from '../../codebook/measure.ts';
import { headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { childTowards, clauseHeads, phraseHead } from './clauseHeads.ts';

const of = (word: string, lemma: string): Measure | null => {
  if (
    /^(?:die|kill|martyr|perish|drown|murder|execute|slaughter|massacre|freeze|assassinate)$/u.test(lemma) ||
    /^(?:dead|deaths?|fatalities|lives|killed|corpses|bodies|fallen|killing)$/u.test(word)
  )
    return 'deaths';
  if (/^(?:injure|wound|hurt|hospitalise|hospitalize|maim)$/u.test(lemma) || /^(?:injured|wounded|injuries|casualties)$/u.test(word))
    return 'injured';
  if (
    /^(?:arrest|detain|capture|imprison|jail|kidnap|abduct|apprehend|intern)$/u.test(lemma) ||
    /^(?:prisoners|captives|detainees|hostages|arrests)$/u.test(word)
  )
    return 'captured';
  return null;
};

/** 'deaths', 'wounded', 'hostages': words that tell the harm of those whom a number before them counts. */
export const isHarmNoun = (word: string): boolean => of(word, word) !== null;

/** The harm that the verb tells whose subject or object the counted are: 'five people, two of them old, were [killed]'. */
function byClause(view: SentenceView, head: number): Measure | null {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || clause === head) return null;
  const relation = relationAt(view, childTowards(view, head, clause));
  const lemma = lemmaAt(view, clause);
  const after = view.tokens.slice(clause + 1, clause + 8).map(({ norm }) => norm);
  const isCaptive = after.some((word) => /^(?:captive|hostage|prisoner|custody)$/u.test(word));
  if (lemma === 'hold' && relation === 'obj' && (verbGroup(view, clause).progressive || isCaptive)) return 'captured';
  const measure = of('', lemma);
  if (measure === null) return null;
  const dies = /^(?:die|perish|drown|freeze)$/u.test(lemma);
  return (dies && relation === 'nsubj') || (!dies && /^(?:nsubj:pass|obj)$/u.test(relation)) ? measure : null;
}

/**
 * Whether the people that a number counts were killed, hurt or taken: the words inside the noun ('14 fallen soldiers'),
 * the verb whose object or subject they are, the words right after it or the verb before.
 */
export function harmOf(view: SentenceView, from: number, counted: { readonly from: number; readonly to: number }): Measure | null {
  for (let at = counted.from; at < counted.to; at++) {
    const measure = of(wordAt(view, at), lemmaAt(view, at));
    if (measure) return wordAt(view, at) === 'lives' && isSpared(view, at) ? null : measure;
  }
  const head = counted.to > counted.from ? phraseHead(view, counted.from, counted.to) : phraseHead(view, from, counted.to);
  return byClause(view, head) ?? byNoun(view, head) ?? behind(view, counted.to) ?? beforeIt(view, from);
}

/** 'the [deaths] of 90 marchers and nine guards', 'the [arrest] of 90 marchers'. */
function byNoun(view: SentenceView, head: number): Measure | null {
  let at = head;
  while (relationAt(view, at) === 'conj') at = headAt(view, at);
  const noun = relationAt(view, at) === 'nmod' ? lemmaAt(view, headAt(view, at)) : '';
  if (/^(?:death|killing|murder|execution|massacre)$/u.test(noun)) return 'deaths';
  return /^(?:arrest|detention|capture|imprisonment|abduction)$/u.test(noun) ? 'captured' : null;
}

/** 'save 45 million lives': nobody died of whom that is told. */
const isSpared = (view: SentenceView, lives: number): boolean =>
  relationAt(view, lives) === 'obj' && !/^(?:claim|take|cost|lose|end|give)$/u.test(lemmaAt(view, headAt(view, lives)));

/** 'eight have died', 'two were wounded', 'two pilots in custody', 'have lost their lives'. */
function behind(view: SentenceView, to: number): Measure | null {
  const lives = view.tokens.findIndex(({ norm }, at) => norm === 'lives' && at > to && at - to < 6);
  if (lives > 0 && /^(?:lose|give)$/u.test(lemmaAt(view, lives - 2))) return 'deaths';
  if (wordAt(view, to) === 'in' && /^(?:custody|captivity|detention)$/u.test(wordAt(view, to + 1))) return 'captured';
  if (wordAt(view, to) === 'behind' && wordAt(view, to + 1) === 'bars') return 'captured';
  for (let at = to; at < Math.min(to + 6, view.tokens.length); at++) {
    const word = wordAt(view, at);
    const measure = of(word, lemmaAt(view, at));
    if (measure && word === 'lives' && isSpared(view, at)) return null;
    if (measure) return measure === 'deaths' || view.isVerb[at] || /ed$/u.test(word) ? measure : null;
    // '18 diplomats over a blast that killed two': what they are told with harmed others.
    if (/^(?:and|over|after|following|because|when|while|that)$/u.test(word) || view.tokens[at]?.kind === 'punctuation') break;
    if (view.isVerb[at] && !/^(?:have|has|had|were|was|are|been|be|being)$/u.test(word)) break;
  }
  return null;
}

/** 'killed at least eight', 'lost nine': the verb of which the counted are the object. */
function beforeIt(view: SentenceView, from: number): Measure | null {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = wordAt(view, at);
    const lost = view.isVerb[at] && /^(?:lose|mourn|bury)$/u.test(lemmaAt(view, at)) ? 'deaths' : null;
    const measure = of(word, lemmaAt(view, at)) ?? lost;
    if (measure && (view.isVerb[at] || /^(?:killing|wounding|injuring|death|deaths|claiming)$/u.test(word))) return measure;
    if (/^(?:[,;:.]|to|in|on|from|with|by|at|and)$/u.test(word) || view.isVerb[at]) break;
  }
  return null;
}
