import type { SentenceView } from '../clauses/sentenceView.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { fromCounting } from './fromCounting.ts';
import { fromHeading } from './fromHeading.ts';
import { fromHearsay, fromNoun } from './fromNoun.ts';
import { fromPhrase } from './fromPhrase.ts';
import { fromTag } from './fromTag.ts';
import { fromVerb } from './fromVerb.ts';

const CUES: readonly ((view: SentenceView, at: number) => readonly Found[])[] = [
  fromCounting,
  fromVerb,
  fromTag,
  fromPhrase,
  fromNoun,
  fromHearsay,
  fromHeading,
];

/** What the word at an index hands to a speaker, [] where it is no cue: the first kind of cue that fits. */
export function findCue(view: SentenceView, at: number): readonly Found[] {
  for (const find of CUES) {
    // 'He denies it' hands over no words.
    const found = find(view, at);
    if (found.length === 0) continue;
    const told = found.filter(({ content }) => content.end - content.start > 4);
    if (told.length > 0) return told;
  }
  return NO_CUE;
}
