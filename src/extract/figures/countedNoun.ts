import type { Measure } from '../../codebook/measure.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { BREAK, MODAL, PREPOSITION } from '../clauses/words.ts';
import { measureOf, measureOfDesignation } from './items.ts';

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
    const measure = measureOf(lemmas) ?? measureOfDesignation(token.norm);
    if (measure) best = { measure: afterDesignation(view, at, measure), from: after, to: at + 1, elliptic: false };
    else if (best) break;
    else if (PREPOSITION.has(token.norm) && !(token.norm === 'of' && at === after)) break;
    else if (MODAL.has(token.norm) || /^(?:and|or|but|are|is|were|was|have|has|had|that|which|who|a|an)$/u.test(token.norm)) break;
    else if (view.isVerb[at] && !LINK.test(token.norm) && !/(?:ed|ing)$/u.test(token.norm)) break;
  }
  return best ?? countedPeople(view, after);
}

/** 'twelve Su-35 fighters' are aircraft, not men; so are 'F-15K fighters'. */
const afterDesignation = (view: SentenceView, at: number, measure: Measure): Measure =>
  /^fighters?$/u.test(wordAt(view, at)) && /^[a-z]+-?\d+\w*$/u.test(wordAt(view, at - 1)) ? 'aircraft' : measure;

/** '900 Americans', 'tens of thousands of Poles': a people is counted; soldiers where the sentence is about forces. */
function countedPeople(view: SentenceView, after: number): Counted | null {
  const at = /^(?:of|the|other|more|young)$/u.test(wordAt(view, after)) ? after + 1 : after;
  const people = view.actors.find((placed) => placed.from === at && placed.actor.via === 'demonym');
  if (
    !people ||
    !/(?:s|ish|ese|ch)$/u.test(wordAt(view, people.to - 1)) ||
    !/^(?:s|,|\.|who|were|are|had|have|to|in|at|on|from|now|already|and|marched|home)$/u.test(wordAt(view, people.to).slice(0, 9) || '.')
  )
    return null;
  const armed = view.tokens.some((token) =>
    /^(?:troops|soldiers|serving|deployed|stationed|contingent|exercise|drill|drills|forces|battalion|brigade|garrison)$/u.test(token.norm),
  );
  return { measure: armed ? 'personnel' : 'people', from: after, to: people.to, elliptic: false };
}

/** What a force or figure is put at: 'a force of 40,000', 'a squadron of roughly 1,000', 'put the force at 100,000'. */
export function countedBefore(view: SentenceView, from: number): Counted | null {
  if (!/^(?:of|at)$/u.test(wordAt(view, from - 1)) && !/^(?:of|at)$/u.test(wordAt(view, from - 2))) return null;
  for (let at = from - 2; at >= Math.max(0, from - 7); at--) {
    const word = wordAt(view, at);
    if (
      /^(?:force|contingent|squadron|garrison|battalion|brigade|company|battlegroup|army|group|strength|presence|build-up|buildup)$/u.test(
        word,
      )
    )
      return { measure: 'personnel', from: at, to: at + 1, elliptic: true };
    const measure = measureOf([lemmaAt(view, at)]);
    if (measure && wordAt(view, at - 1) === 'of' && /^(?:number|total)$/u.test(wordAt(view, at - 2)))
      return { measure, from: at, to: at + 1, elliptic: true };
    if (BREAK.has(word)) return null;
  }
  return null;
}

/** 'a squadron of roughly 1,000', '120 of them', 'another 400 from Spain': nothing is named after the number. */
export const standsAlone = (view: SentenceView, after: number): boolean => {
  const word = wordAt(view, after);
  return (
    word === '' ||
    PREPOSITION.has(word) ||
    BREAK.has(word) ||
    /^[,.]$/u.test(word) ||
    /^(?:more|others|and|or|have|has|had|were|was|are|will|would|already|there)$/u.test(word)
  );
};
