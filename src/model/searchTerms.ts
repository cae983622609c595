import { sameNames } from '../codebook/sameNames.ts';

/** One thing that is looked for: words in a row, in any of these ways. As they were typed first. */
export type SearchTerm = readonly [string, ...string[]];

/** Words of the longest name that is looked up. */
const NAME_WORDS = 5;
/** What stands in quotation marks, as it is written; or a word. */
const TYPED = /"(?<exact>[^"]+)"|(?<word>\S+)/gu;

interface Typed {
  readonly words: string;
  readonly isExact: boolean;
}

/**
 * What a user looks for, all of which a text must have: each word by itself, the words of a name together. A place, a state or an
 * organisation is looked for by its other names too, unless it stands in quotation marks.
 */
export function searchTerms(typed: string): readonly SearchTerm[] {
  const words = [...typed.matchAll(TYPED)].map(({ groups = {} }): Typed => {
    const { exact, word = '' } = groups;
    return { words: exact ?? word, isExact: exact !== undefined };
  });
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameFrom(words, at);
    terms.push(name?.term ?? [words[at]?.words ?? '']);
    at += name?.length ?? 1;
  }
  return terms;
}

/** The longest name that begins with a word and has other names; null where none does. */
function nameFrom(words: readonly Typed[], at: number): { readonly term: SearchTerm; readonly length: number } | null {
  for (let length = Math.min(NAME_WORDS, words.length - at); length > 0; length -= 1) {
    const row = words.slice(at, at + length);
    if (row.some(({ isExact }) => isExact)) continue;
    const name = row.map((one) => one.words).join(' ');
    const others = sameNames(name);
    if (others.length > 0) return { term: [name, ...others], length };
  }
  return null;
}
