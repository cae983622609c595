import type { Speaker } from '../../../src/model/speaker.ts';
import { plainText } from './controlMarks.ts';

const PRONOUN = /^(?:i|we|he|she|it|they|who|which|that|this|(?:my|him|her|it)self|(?:our|them)selves)$/i;

/** A speaker as a line can name them: by the text's own words, by name where those are a pronoun; an unnamed source is said to be one. */
export function speakerName({ name, text }: Pick<Speaker, 'name' | 'text'>): string {
  const words = PRONOUN.test(text) ? name || text : text || name;
  return plainText(words) || 'an unnamed source';
}
