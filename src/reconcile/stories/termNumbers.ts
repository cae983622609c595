import type { SortedTerms } from './storyTerms.ts';

/** Some fifty megabytes; a collection that has more of its own is numbered anew each time. */
const TERMS_MAX = 500_000;

/** Numbers for terms, from 0 in the order in which they are met, so that a document in the windows of many days is numbered once. */
export class TermNumbers {
  readonly #numbers = new Map<number, number>();
  #known = new WeakMap<SortedTerms, Uint32Array>();

  /** All numbers are below this. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Forgets all where it has become too much: to be called before a collection, never amid one. */
  makeRoom(): void {
    if (this.size <= TERMS_MAX) return;
    this.#numbers.clear();
    this.#known = new WeakMap();
  }

  /** The numbers of a document's terms, in their order. */
  of(terms: SortedTerms): Uint32Array {
    const known = this.#known.get(terms) ?? terms.hashes.map((hash) => this.#numberOf(hash));
    this.#known.set(terms, known);
    return known;
  }

  #numberOf(hash: number): number {
    const known = this.#numbers.get(hash);
    if (known !== undefined) return known;
    this.#numbers.set(hash, this.size);
    return this.size - 1;
  }
}
