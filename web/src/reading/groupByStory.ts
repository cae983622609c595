import type { FoundDocument } from '../../../src/serve/answers.ts';

/** A document as a list shows it, with those that have its text folded under it. */
export interface ListedDocument {
  readonly document: FoundDocument;
  readonly copies: readonly FoundDocument[];
}

/** The documents of one story that are shown; a document that stands alone is a group of its own. */
export interface StoryGroup {
  readonly key: string;
  readonly story: FoundDocument['story'];
  /** How many documents are shown here, folded ones included. */
  readonly shown: number;
  readonly documents: readonly ListedDocument[];
}

/**
 * Groups documents by story, in the order in which each story first comes. A copy or rewrite goes under its origin where
 * that is shown too; else it stands for itself.
 */
export function groupByStory(items: readonly FoundDocument[]): readonly StoryGroup[] {
  const shown = new Map(items.map((item) => [item.id, item]));
  const heads = items.filter(({ origin }) => origin?.document == null || !shown.has(origin.document));
  const copies = Map.groupBy(items, ({ origin }) => (origin?.document != null && shown.has(origin.document) ? origin.document : null));
  const groups = Map.groupBy(heads, ({ id, story }) => story?.id ?? id);
  return [...groups].map(([key, members]) => {
    const documents = members.map((document) => ({ document, copies: copies.get(document.id) ?? [] }));
    return {
      key,
      story: members[0]?.story ?? null,
      shown: documents.reduce((sum, one) => sum + 1 + one.copies.length, 0),
      documents,
    };
  });
}

/** The same documents one after the other, each for itself. */
export const ungrouped = (items: readonly FoundDocument[]): readonly StoryGroup[] =>
  items.map((document) => ({ key: document.id, story: null, shown: 1, documents: [{ document, copies: [] }] }));
