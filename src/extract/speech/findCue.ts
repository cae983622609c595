import type { ActorSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { hasRelation, headAt } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { ESTIMATE } from './estimateMaker.ts';
import { COUNTING_NOUN, fromCounting } from './fromCounting.ts';
import { fromEstimate } from './fromEstimate.ts';
import { fromHeading, HEADING_MARK } from './fromHeading.ts';
import { fromHearsay, fromNoun } from './fromNoun.ts';
import { fromPhrase, PHRASE_OPENER } from './fromPhrase.ts';
import { fromTag, TAG } from './fromTag.ts';
import { fromVerb, SPEAKING } from './fromVerb.ts';
import { HEARSAY, SPEECH_NOUN } from './speechCues.ts';

const CUES: readonly ((view: SentenceView, at: number) => readonly Found[])[] = [
  fromCounting,
  fromVerb,
  fromTag,
  fromPhrase,
  fromNoun,
  fromEstimate,
  fromHearsay,
  fromHeading,
];

/** Words that may be cues where they are no verbs. */
const CUE_WORDS: ReadonlySet<string> = new Set([
  ...COUNTING_NOUN,
  ...SPEAKING,
  ...TAG,
  ...PHRASE_OPENER,
  ...SPEECH_NOUN.keys(),
  ...ESTIMATE,
  ...HEARSAY,
  ...HEADING_MARK,
]);

/** Whether a piece of text says anything: '[…]', 'read more' and 'there' do not. */
const tellsWords = ({ text }: SentenceView, { start, end }: Span): boolean => {
  const words = text.slice(start, end).trim();
  return words.length > 4 && /\p{L}{2}/u.test(words) && !/^(?:read more|there|cannot)\W*$/iu.test(words);
};

/** What no one hears speak: a campaign of the press, a mood, and names called at others behind which nobody stands. */
const VOICELESS =
  /(?:\b(?:media|press|smear|propaganda|disinformation|information|hate|scare|fear|hysterical)\s+campaigns?|\b(?:hysteria|propaganda|bombast|hype|scaremongering|fear-?mongering|warmongering|narratives?|lackeys|puppets|stooges|vassals|minions|henchmen|lapdogs|poodles|cheerleaders|hirelings))$/iu;

/** '[Oslo] and its lackeys': the one whom the phrase names beside those who cannot be heard, null where it names none. */
function namedBeside(view: SentenceView, { end }: Span): ActorSpan | null {
  const at = view.tokens.findIndex((token) => token.end === end);
  const first = hasRelation(view, at, 'conj') ? headAt(view, at) : -1;
  return phraseActors(view, first).find(({ actor }) => actor.code !== '' && !actor.possessive)?.actor ?? null;
}

/** Words that nobody could have said are somebody's all the same, of whom no more may be known. */
const withVoice = (view: SentenceView, found: Found): Found =>
  found.speaker !== null && found.speaker.code === '' && !found.speaker.person && VOICELESS.test(found.speaker.text)
    ? { ...found, speaker: namedBeside(view, found.speaker) }
    : found;

/** What the word at an index hands to a speaker, [] where it is no cue: the first kind of cue that fits. */
export function findCue(view: SentenceView, at: number): readonly Found[] {
  if (!view.isVerb[at] && !CUE_WORDS.has(wordAt(view, at))) return NO_CUE;
  for (const find of CUES) {
    // 'He denies it' hands over no words.
    const found = find(view, at);
    if (found.length === 0) continue;
    const told = found.filter(
      ({ speaker, content }) => tellsWords(view, content) && !/^(?:no one|nobody|none|neither)\b/iu.test(speaker?.text ?? ''),
    );
    if (told.length > 0) return told.map((one) => withVoice(view, one));
  }
  return NO_CUE;
}
