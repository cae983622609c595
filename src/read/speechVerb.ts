import type { Token } from '../model/reading.ts';

const SPEECH = new Set(
  'say add tell stress note warn explain claim insist argue emphasise emphasize state declare announce reply respond continue recall point reiterate underline conclude believe ask remark comment admit write tweet'.split(
    ' ',
  ),
);

/** Whether a token is a form of a verb of saying. */
export const isSpeechVerb = (token: Token | undefined): boolean =>
  token !== undefined && SPEECH.has(token.lemma) && !token.norm.endsWith('ing');
