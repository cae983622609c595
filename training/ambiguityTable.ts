import { plainForm } from '../src/read/parse/plainForm.ts';
import { type WordTable, wordTable } from '../src/read/parse/wordTable.ts';

/** A word of the rare kind says nothing here: it would tell the tag that it is about to be asked for. */
const SEEN_LEAST = 5;
const SHARE_LEAST = 0.08;

interface TaggedWord {
  readonly form: string;
  readonly tag: string;
}

/** For each word that is frequent enough, a number for the set of tags that it takes. Words with one set have one number. */
export function ambiguityTable(sentences: readonly (readonly TaggedWord[])[]): WordTable {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, tag } of sentences.flat()) {
    const word = plainForm(form).toLowerCase();
    const tags = counts.get(word) ?? new Map<string, number>();
    counts.set(word, tags.set(tag, (tags.get(tag) ?? 0) + 1));
  }
  const sets = [...counts].flatMap(([word, tags]) => tagSet(word, tags) ?? []);
  const numbers = new Map([...new Set(sets.map(({ set }) => set))].sort().map((set, i) => [set, i]));
  return wordTable(sets.map(({ word, set }) => [word, numbers.get(set) ?? 0] as const));
}

function tagSet(word: string, tags: ReadonlyMap<string, number>): { readonly word: string; readonly set: string } | null {
  const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
  if (total < SEEN_LEAST) return null;
  const usual = [...tags].filter(([, count]) => count / total >= SHARE_LEAST).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { word, set: usual.map(([tag]) => tag).join(' ') };
}
