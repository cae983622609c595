/**
 * The best tree over words with exactly one word on the root (Chu and Liu 1965, Edmonds 1967), in a time of the square
 * of the words. Of equally good arcs the one to the head that comes first is taken, so the answer is always the same.
 * @param scores for each word in turn, how well it hangs on the root and on each of the words.
 * @returns the head of each word, -1 for the one on the root.
 */
export function spanningTree(scores: Float32Array, count: number): Int32Array {
  const greedy = bestHeads(scores, count);
  return isTree(greedy) ? greedy : new Contraction(scores, count).heads();
}

/** Each word's best head by itself; often this is a tree already, and then it is the best. */
function bestHeads(scores: Float32Array, count: number): Int32Array {
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const from = word * (count + 1);
    let best = -1;
    let most = scores[from] as number;
    for (let head = 0; head < count; head++) {
      const score = scores[from + 1 + head] as number;
      if (head !== word && score > most) [best, most] = [head, score];
    }
    heads[word] = best;
  }
  return heads;
}

/** Whether one word is on the root, and from every other the way up leads to it. */
function isTree(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length);
  let roots = 0;
  for (let start = 0; start < heads.length; start++) {
    if (heads[start] === -1) roots++;
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at] as number;
    }
    if (at >= 0 && seen[at] === start + 1) return false;
  }
  return roots === 1;
}

/** A word, or a circle of such that was drawn together; heads are counted from the root, which is 0. */
interface Node {
  /** How well the node hangs on each head, and by which of its words. */
  readonly gains: Float64Array;
  readonly words: Int32Array;
  /** The head it was given, and the word of its that hangs there. */
  head: number;
  word: number;
  parent: Node | null;
}

/** So much worse is the root than any word that only one word is hung on it. */
const ROOT_PRICE = 1e6;

/** Circles of best heads are drawn together into nodes until none is left, then taken apart again from outside. */
class Contraction {
  readonly #count: number;
  /** The outermost node around each word; the root has none. */
  readonly #around: (Node | null)[];
  readonly #circles: Node[] = [];

  constructor(scores: Float32Array, count: number) {
    this.#count = count;
    this.#around = [null, ...Array.from({ length: count }, (_, word) => wordNode(scores, count, word + 1))];
  }

  heads(): Int32Array {
    const leaves = this.#around.slice(1) as readonly Node[];
    const settled = new Set<Node>();
    for (let word = 1; word <= this.#count; word++) this.#hang(word, settled);
    for (const circle of this.#circles.reverse()) breakAt(circle, leaves[circle.word - 1] as Node);
    return Int32Array.from(leaves, ({ head }) => head - 1);
  }

  /** Follows best heads from a word until the root or a settled node is met; circles met on the way become nodes. */
  #hang(from: number, settled: Set<Node>): void {
    const path: Node[] = [];
    let node = this.#around[from] as Node | null;
    while (node !== null && !settled.has(node)) {
      const met = path.indexOf(node);
      node = met < 0 ? node : this.#contract(path.splice(met));
      this.#choose(node);
      path.push(node);
      node = this.#around[node.head] as Node | null;
    }
    for (const done of path) settled.add(done);
  }

  #choose(node: Node): void {
    let best = -1;
    for (let head = 0; head <= this.#count; head++)
      if (this.#around[head] !== node && (best < 0 || (node.gains[head] as number) > (node.gains[best] as number))) best = head;
    node.head = best;
    node.word = node.words[best] as number;
  }

  /** One node of a circle: to hang it on a head costs the arc within the circle that this replaces. */
  #contract(circle: readonly Node[]): Node {
    const gains = new Float64Array(this.#count + 1).fill(Number.NEGATIVE_INFINITY);
    const whole: Node = { gains, words: new Int32Array(this.#count + 1), head: -1, word: -1, parent: null };
    for (const part of circle) {
      const lost = part.gains[part.head] as number;
      part.parent = whole;
      for (let head = 0; head <= this.#count; head++) {
        const gain = (part.gains[head] as number) - lost;
        if (gain > (gains[head] as number)) [gains[head], whole.words[head]] = [gain, part.words[head] as number];
      }
    }
    this.#around.forEach((node, at) => {
      if (node !== null && node.parent === whole) this.#around[at] = whole;
    });
    this.#circles.push(whole);
    return whole;
  }
}

function wordNode(scores: Float32Array, count: number, word: number): Node {
  const gains = new Float64Array(scores.subarray((word - 1) * (count + 1), word * (count + 1)));
  gains[0] = (gains[0] as number) - ROOT_PRICE;
  return { gains, words: new Int32Array(count + 1).fill(word), head: -1, word, parent: null };
}

/** Gives the circle's own head to the part of it that holds the word hung there; the other parts keep theirs. */
function breakAt(circle: Node, leaf: Node): void {
  let part = leaf;
  while (part.parent !== circle) part = part.parent as Node;
  part.head = circle.head;
  part.word = circle.word;
}
