import type { Holder } from './holder.ts';
import { plainLetters } from './plainLetters.ts';

/** A name and every other way to write it, with those that follow from them: without accents, without the Arabic article. */
export function holderNamesOf(name: string, also: readonly string[]): Pick<Holder, 'name' | 'also'> {
  const written = [name, ...also].flatMap((one) => [one, plainLetters(one)]);
  const bare = written.flatMap((one) => [one, one.replace(/ (?:al|el)-(?=\p{Lu})/u, ' ')]);
  return { name, also: [...new Set(bare)].filter((one) => one !== name) };
}
