import { type LinearModel, readLinearModel, scoreFeatures } from './linearModel.ts';
import { readModelFile, textsOf } from './modelFile.ts';
import { PARSE_FEATURES, parseFeatures } from './parseFeatures.ts';
import type { ParserInput } from './parserInput.ts';
import { NONE, ParserState } from './parserState.ts';
import { ROOT, readTransitions, type Transition } from './transitions.ts';

/** The head of each word by index, or -1, and its relation by number. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

/** Whether a transition may be made from a state; only the root gives 'root', and it gives nothing else. */
export function isLegal(state: ParserState, { kind, deprel }: Transition, root: number): boolean {
  if (kind === 'shift') return state.canShift;
  if (kind === 'right') return state.canRight;
  return state.canLeft && (state.next === state.size) === (deprel === root);
}

/** Makes a transition. */
export function apply(state: ParserState, { kind, deprel }: Transition): void {
  if (kind === 'shift') state.shift();
  else if (kind === 'left') state.left(deprel);
  else state.right(deprel);
}

/** The legal transition of the highest score; there is always one before the end. */
export function bestLegal(state: ParserState, transitions: readonly Transition[], root: number, scores: Float64Array): number {
  let best = NONE;
  for (let cls = 0; cls < transitions.length; cls++) {
    if (best !== NONE && (scores[cls] as number) <= (scores[best] as number)) continue;
    if (isLegal(state, transitions[cls] as Transition, root)) best = cls;
  }
  return best;
}

/** Parses from left to right in one pass, two decisions a word (arc-hybrid). */
export class DependencyParser {
  readonly deprels: readonly string[];
  readonly #transitions: readonly Transition[];
  readonly #root: number;
  readonly #model: LinearModel;
  readonly #features = new Int32Array(PARSE_FEATURES);
  readonly #scores: Float64Array;

  /** @param bytes a model of kind 'parser'. */
  constructor(bytes: Uint8Array) {
    const file = readModelFile(bytes, 'parser');
    this.deprels = textsOf(file, 'deprels');
    this.#transitions = readTransitions(textsOf(file, 'transitions'), this.deprels);
    this.#root = this.deprels.indexOf(ROOT);
    this.#model = readLinearModel(file);
    this.#scores = new Float64Array(this.#transitions.length);
  }

  /** A tree over the words with one root, for any words and tags. `size` is the number of words, the root not among them. */
  parse(input: ParserInput, size: number): Arcs {
    const state = new ParserState(size);
    while (!state.done) {
      parseFeatures(state, input, this.#features);
      scoreFeatures(this.#model, this.#features, this.#scores);
      apply(state, this.#transitions[bestLegal(state, this.#transitions, this.#root, this.#scores)] as Transition);
    }
    return { heads: state.heads, deprels: state.deprels };
  }
}
