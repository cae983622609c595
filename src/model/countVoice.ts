import type { z } from 'zod';
import { actorTitle } from '../codebook/actorTitle.ts';
import { STATE_GROUPS } from '../codebook/stateGroups.ts';
import type { countVoiceSchema } from './countVoiceSchema.ts';
import type { Speaker } from './speaker.ts';

/** Who gives a figure or takes a side. */
export type CountVoice = z.infer<typeof countVoiceSchema>;

/** Words that a text puts where a speaker would stand and that name nobody: pronouns that nothing explains, what is said itself, and abuse. */
const NOBODY =
  /^(?:unnamed|i|we|he|she|it|they|them|him|her|us|himself|herself|itself|themselves|who|which|that|this|those|these|some|many|others|everyone)$|\b(?:ideas?|fears?|assertions?|concerns?|claims?|allegations?|accusations?|suggestions?|notions?|narratives?|beliefs?|statements?|warnings?|rumou?rs?|speculation|talk|hopes?|doubts?|regimes?|junta|clique|lackeys|stooges|puppets|cronies|thugs)$/iu;

/** What tells a speaker. */
export type NamedSpeaker = Pick<Speaker, 'code' | 'sector' | 'name' | 'text'>;

/** The innermost speaker of a finding, wherever it is printed; without one, its outlet. A paper or agency speaks for itself, and not for the state it is of. */
export function voiceOf({ says, outlet }: { readonly says: readonly NamedSpeaker[]; readonly outlet: string }): CountVoice {
  const [speaker] = says;
  if (speaker === undefined) return { code: '', sector: null, name: outlet, own: true };
  if (speaker.sector === 'MED') return { code: '', sector: 'MED', name: pressName(speaker), own: false };
  // What several states say together is the word of none of them.
  if (isOfGroup(speaker)) return { code: '', sector: null, name: speaker.text, own: false };
  const name = speaker.code === '' && NOBODY.test(speaker.name) ? '' : speaker.name;
  return { code: speaker.code, sector: speaker.sector, name, own: false };
}

const GROUP_NAMES: ReadonlySet<string> = new Set(STATE_GROUPS.flatMap(({ names }) => names).map((name) => name.toLowerCase()));

/** 'Western governments', who are led back to the states that they are. */
const isOfGroup = ({ code, name, text }: NamedSpeaker): boolean =>
  code !== '' && name === actorTitle(code) && GROUP_NAMES.has(text.replace(/^(?:the|some|many|most|several|other) /iu, '').toLowerCase());

/** 'US media', which have no name but their state's, by the words of the text. */
const pressName = ({ code, name, text }: NamedSpeaker): string => (name === actorTitle(code) ? text : name);

/** What tells voices apart: the state or body spoken for; of those without a code the name; an outlet by its own. */
export const voiceKey = ({ code, name, own }: CountVoice): string => (own ? `outlet ${name}` : code === '' ? `unnamed ${name}` : code);

/** Whether it is known who speaks: two nameless sources are not one voice, and what they say is no change of anybody's mind. */
export const isKnownVoice = ({ code, name, own }: CountVoice): boolean => own || code !== '' || name !== '';

/** Whether two findings come from one voice: two ministers of one state speak for it. */
export const isSameVoice = (a: CountVoice, b: CountVoice): boolean => voiceKey(a) === voiceKey(b);

/** A voice in words: 'Oleksii Reznikov (UKR)', 'Harbour Wire'. */
export const voiceText = ({ code, name, own }: CountVoice): string =>
  own ? name : code === '' || code === name ? name || 'an unnamed source' : `${name} (${code})`;
