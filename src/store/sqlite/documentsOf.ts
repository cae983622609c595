import type { FacetCount } from '../aggregates.ts';

/** Documents by value, each counted once for a value however often it is told with it. */
export class DocumentsOf<T extends string> {
  readonly #documents = new Map<T, number[]>();

  add(value: T, document: number): void {
    const known = this.#documents.get(value);
    if (known === undefined) this.#documents.set(value, [document]);
    // What is met document by document repeats the last one most of the time.
    else if (known.at(-1) !== document) known.push(document);
  }

  /** Values with most documents first. */
  counts(): readonly FacetCount<T>[] {
    return [...this.#documents]
      .map(([value, documents]) => ({ value, documents: countOnce(documents) }))
      .sort((a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1));
  }
}

/** Those that rise are each another; only where some do not must they be told apart. */
function countOnce(documents: readonly number[]): number {
  const isRising = documents.every((document, at) => at === 0 || document > (documents[at - 1] ?? 0));
  return isRising ? documents.length : new Set(documents).size;
}
