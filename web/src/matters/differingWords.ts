interface Part {
  readonly text: string;
  readonly differs: boolean;
}

// What no two sentences can be told apart by.
const COMMON = new Set(
  'a an and are as at be been by for from had has have he her him his i in is it its not of on or our she that the their them they this to was we were which who will with would'.split(
    ' ',
  ),
);

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters and digits; a number with what parts its thousands is one word. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const wordsOf = (text: string): ReadonlySet<string> => new Set([...text.matchAll(WORD)].map(([word]) => fold(word)));

/** A sentence in parts, with the words that none of the others has marked. */
export function differingWords(text: string, others: readonly string[]): readonly Part[] {
  const known = new Set(others.flatMap((other) => [...wordsOf(other)]));
  const parts: Part[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word);
    if (known.has(folded) || COMMON.has(folded)) continue;
    if (index > last) parts.push({ text: text.slice(last, index), differs: false });
    parts.push({ text: word, differs: true });
    last = index + word.length;
  }
  if (last < text.length) parts.push({ text: text.slice(last), differs: false });
  return parts;
}
