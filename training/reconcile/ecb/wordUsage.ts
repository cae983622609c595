import type { EcbTelling } from './ecbReading.ts';

/** In which documents of a story mentions have a word as their head, and how many mentions. */
export interface WordUsage {
  readonly documents: ReadonlySet<string>;
  readonly mentions: number;
  /** Of the story, those with any mention. */
  readonly of: number;
}

/** How the stories use the heads of mentions. */
export function wordUsages(tellings: readonly EcbTelling[], storyOf: ReadonlyMap<string, string>): (telling: EcbTelling) => WordUsage {
  const usages = new Map<string, WordUsage>();
  const keyOf = ({ mention, stem }: EcbTelling): string => `${storyOf.get(mention.document)} ${stem}`;
  for (const inside of Map.groupBy(tellings, ({ mention }) => storyOf.get(mention.document)).values()) {
    const of = new Set(inside.map(({ mention }) => mention.document)).size;
    for (const [key, same] of Map.groupBy(inside, keyOf)) {
      usages.set(key, { documents: new Set(same.map(({ mention }) => mention.document)), mentions: same.length, of });
    }
  }
  return (telling) => usages.get(keyOf(telling)) ?? NO_USAGE;
}

const NO_USAGE: WordUsage = { documents: new Set(), mentions: 0, of: 1 };

/** What the usages of two heads say: the lesser and greater share of documents, how often one document has several, and how often both stand in one. */
export function usagePair(
  a: WordUsage,
  b: WordUsage,
): { readonly least: number; readonly most: number; readonly ambiguity: number; readonly together: number } {
  const [fewer, more] = [Math.min(a.documents.size, b.documents.size), Math.max(a.documents.size, b.documents.size)];
  const both = [...a.documents].filter((document) => b.documents.has(document)).length;
  return {
    least: fewer / a.of,
    most: more / a.of,
    ambiguity: Math.max(a.mentions / a.documents.size, b.mentions / b.documents.size) - 1,
    together: both / fewer,
  };
}
