/** No word: an empty place in the stack, or no dependent on that side. */
export const NONE = -1;

/**
 * Where an arc-hybrid parse stands: a stack of words begun, the next word of the sentence, and the arcs so far.
 * The root stands after the last word, as one more word to come; so the tree has one root whatever the scores are.
 */
export class ParserState {
  readonly size: number;
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
  /** The outermost and last but outermost dependents on either side of each word; the root has the last place. */
  readonly leftmost: Int32Array;
  readonly leftmost2: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmost2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The relations of a word's dependents as bits: relations are numbered by frequency, and the rare ones share the last bit. */
  readonly relationSet: Int32Array;
  readonly #stack: Int32Array;
  #height = 0;
  next = 0;

  constructor(size: number) {
    this.size = size;
    this.heads = new Int32Array(size).fill(NONE);
    this.deprels = new Int32Array(size).fill(NONE);
    this.leftmost = new Int32Array(size + 1).fill(NONE);
    this.leftmost2 = new Int32Array(size + 1).fill(NONE);
    this.rightmost = new Int32Array(size + 1).fill(NONE);
    this.rightmost2 = new Int32Array(size + 1).fill(NONE);
    this.leftCount = new Int32Array(size + 1);
    this.rightCount = new Int32Array(size + 1);
    this.relationSet = new Int32Array(size + 1);
    this.#stack = new Int32Array(size);
  }

  get height(): number {
    return this.#height;
  }

  /** The word `depth` below the top of the stack, or NONE. */
  stack(depth: number): number {
    return depth < this.#height ? (this.#stack[this.#height - 1 - depth] as number) : NONE;
  }

  /** Whether nothing is left but the root. */
  get done(): boolean {
    return this.#height === 0 && this.next === this.size;
  }

  get canShift(): boolean {
    return this.next < this.size;
  }

  /** The root may take a word only when it is the last on the stack. */
  get canLeft(): boolean {
    return this.#height > 0 && (this.next < this.size || this.#height === 1);
  }

  get canRight(): boolean {
    return this.#height > 1;
  }

  shift(): void {
    this.#stack[this.#height++] = this.next++;
  }

  /** The top of the stack depends on the next word. */
  left(deprel: number): void {
    const child = this.stack(0);
    this.#height--;
    this.#attach(child, this.next, deprel);
    this.leftmost2[this.next] = this.leftmost[this.next] as number;
    this.leftmost[this.next] = child;
    (this.leftCount[this.next] as number)++;
  }

  /** The top of the stack depends on the word under it. */
  right(deprel: number): void {
    const child = this.stack(0);
    const head = this.stack(1);
    this.#height--;
    this.#attach(child, head, deprel);
    this.rightmost2[head] = this.rightmost[head] as number;
    this.rightmost[head] = child;
    (this.rightCount[head] as number)++;
  }

  #attach(child: number, head: number, deprel: number): void {
    this.heads[child] = head === this.size ? NONE : head;
    this.deprels[child] = deprel;
    (this.relationSet[head] as number) |= 1 << Math.min(deprel, 31);
  }
}
