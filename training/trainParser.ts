import { apply, bestLegal, isLegal } from '../src/read/parse/dependencyParser.ts';
import { PARSE_FEATURES, parseFeatures } from '../src/read/parse/parseFeatures.ts';
import type { ParserInput } from '../src/read/parse/parserInput.ts';
import { NONE, ParserState } from '../src/read/parse/parserState.ts';
import { ROOT, readTransitions, type Transition } from '../src/read/parse/transitions.ts';
import { averageRows } from './averageRows.ts';
import type { TreebankSentence } from './conllu.ts';
import { type Costs, costs, type GoldTree, headOf } from './parserOracle.ts';
import { Perceptron } from './perceptron.ts';
import { quantise } from './quantise.ts';
import { seededRandom, shuffled } from './random.ts';
import type { TrainingPlan } from './trainTagger.ts';
import { writeModelFile } from './writeModelFile.ts';

/** From the second round on the parser mostly goes its own way, so that it learns to go on from its own mistakes. */
const OWN_WAY = 0.9;

export const PARSER_PLAN: TrainingPlan = { rounds: 6, trainings: 2, seed: 2, bytesMost: 5_000_000, updatesLeast: 4 };

/** A sentence as the parser will see it, with the tree that it should find. */
export interface ParserExample {
  readonly input: ParserInput;
  readonly gold: GoldTree;
}

/** The names of relations and of transitions that the sentences need, in a fixed order. */
export interface Inventory {
  readonly deprels: readonly string[];
  readonly transitions: readonly string[];
}

/** What relations there are, the frequent first, and which of them point left and right. */
export function inventoryOf(sentences: readonly TreebankSentence[]): Inventory {
  const counts = new Map([ROOT, 'dep'].map((deprel) => [deprel, 0]));
  // Without these two a state could have no legal transition, however few the sentences were.
  const transitions = new Set([`left ${ROOT}`, 'right dep']);
  for (const { words } of sentences)
    words.forEach(({ head, deprel }, at) => {
      counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
      transitions.add(`${deprel === ROOT || head > at ? 'left' : 'right'} ${deprel}`);
    });
  const deprels = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([deprel]) => deprel);
  return { deprels, transitions: ['shift', ...[...transitions].sort()] };
}

/** The tree of a treebank's sentence, relations as numbers. */
export const goldTree = ({ words }: TreebankSentence, deprels: readonly string[]): GoldTree => ({
  heads: Int32Array.from(words, ({ head }) => head),
  deprels: Int32Array.from(words, ({ deprel }) => deprels.indexOf(deprel)),
});

/** Trains the parser and packs it: the same examples and plan give the same bytes. */
export function trainParser(examples: readonly ParserExample[], inventory: Inventory, plan: TrainingPlan = PARSER_PLAN): Uint8Array {
  const transitions = readTransitions(inventory.transitions, inventory.deprels);
  const root = inventory.deprels.indexOf(ROOT);
  const trainings = Array.from({ length: plan.trainings }, (_, i) =>
    learn(examples, transitions, root, { ...plan, seed: plan.seed + 100 * i }).averaged(),
  );
  const { arrays, numbers } = quantise(averageRows(trainings), plan.bytesMost);
  return writeModelFile({ kind: 'parser', texts: { deprels: inventory.deprels, transitions: inventory.transitions }, numbers, arrays });
}

function learn(
  examples: readonly ParserExample[],
  transitions: readonly Transition[],
  root: number,
  { rounds, seed, updatesLeast }: TrainingPlan,
): Perceptron {
  const perceptron = new Perceptron(transitions.length, updatesLeast);
  const learner = new Learner(perceptron, transitions, root, seededRandom(seed + 1));
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(examples, random)) learner.learn(example, round > 0 ? OWN_WAY : 0);
  }
  return perceptron;
}

class Learner {
  readonly #perceptron: Perceptron;
  readonly #transitions: readonly Transition[];
  readonly #root: number;
  readonly #random: () => number;
  readonly #features = new Int32Array(PARSE_FEATURES);
  readonly #scores: Float64Array;

  constructor(perceptron: Perceptron, transitions: readonly Transition[], root: number, random: () => number) {
    this.#perceptron = perceptron;
    this.#transitions = transitions;
    this.#root = root;
    this.#random = random;
    this.#scores = new Float64Array(transitions.length);
  }

  /** Parses one sentence, mends the weights where a decision was wrong, and goes its own way with the given chance. */
  learn({ input, gold }: ParserExample, ownWay: number): void {
    const state = new ParserState(gold.heads.length);
    while (!state.done) {
      parseFeatures(state, input, this.#features);
      this.#perceptron.score(this.#features, this.#scores);
      const best = bestLegal(state, this.#transitions, this.#root, this.#scores);
      const right = this.#bestRight(state, gold);
      this.#perceptron.tick();
      const wrong = best !== right;
      if (wrong) this.#perceptron.update(this.#features, right, best);
      apply(state, this.#transitions[wrong && this.#random() >= ownWay ? right : best] as Transition);
    }
  }

  /** Of the transitions that lose least, the one the parser likes best. */
  #bestRight(state: ParserState, gold: GoldTree): number {
    const price = costs(state, gold);
    const least = Math.min(price.shift, price.left, price.right);
    let best = NONE;
    this.#transitions.forEach((transition, cls) => {
      if (best !== NONE && (this.#scores[cls] as number) <= (this.#scores[best] as number)) return;
      if (isLegal(state, transition, this.#root) && isRight(state, gold, transition, price, least)) best = cls;
    });
    return best;
  }
}

/** Whether a transition loses no more than it must; an arc of the tree must also bear its relation. */
function isRight(state: ParserState, { heads, deprels }: GoldTree, { kind, deprel }: Transition, price: Costs, least: number): boolean {
  if (price[kind] > least) return false;
  if (kind === 'shift') return true;
  const child = state.stack(0);
  const head = kind === 'left' ? state.next : state.stack(1);
  return headOf(state, heads, child) !== head || deprels[child] === deprel;
}
