import { type Discourse, kept, wordAt } from './discourse.ts';
import type { Remembered } from './remembered.ts';

/** Words that somebody has for others. */
const WORDS =
  /^(?:answer|reply|response|version|statement|message|line|position|account|reaction|verdict|explanation|comment|stance|retort|view|word|note|letter)$/u;

/** "Chad's answer was short: [it] blamed Togo": behind a colon, whose words are told of before it; null where others are told of there. */
export function itOfWords(discourse: Discourse, at: number): Remembered | null {
  const { tokens, before } = discourse;
  const [owner, ...others] = before.filter(({ code }) => code !== '');
  if (!owner?.possessive || owner.person || others.length > 0 || !/^[:;]$/u.test(wordAt(tokens, at - 1))) return null;
  const isOfWords = [0, 1, 2].some((offset) => WORDS.test(tokens[owner.to + 1 + offset]?.lemma ?? ''));
  return isOfWords ? kept(discourse, owner) : null;
}
