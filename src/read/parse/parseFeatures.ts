import { compileTemplates, writeFeatures } from './featureTemplates.ts';
import type { ParserInput } from './parserInput.ts';
import { NONE, type ParserState } from './parserState.ts';
import { PARSE_TEMPLATES } from './parseTemplates.ts';

const POSITIONS = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  'b3',
  's0l',
  's0r',
  's1l',
  's1r',
  'b0l',
  's0l2',
  's0r2',
  's1r2',
  'b0l2',
  's0+',
  's0-',
  's1+',
  'b0-',
] as const;
const PROPERTIES = ['word', 'tag', 'upos', 'fine', 'coarse', 'deprel'] as const;
const SHAPES = [
  's0.gap',
  's1.gap',
  's0.counts',
  's1.counts',
  'b0.counts',
  's0.relations',
  's1.relations',
  'b0.relations',
  's0.between',
  's1.between',
] as const;
const SHAPE_START = POSITIONS.length * PROPERTIES.length;
const ATOMS = [...POSITIONS.flatMap((position) => PROPERTIES.map((property) => `${position}.${property}`)), ...SHAPES];
const TEMPLATES = compileTemplates(PARSE_TEMPLATES, ATOMS);

/** How many features a decision has. */
export const PARSE_FEATURES = TEMPLATES.ends.length;

/** Stands for the property of a word that is not there. */
const ABSENT = 1;
const positions = new Int32Array(POSITIONS.length);
const atoms = new Int32Array(ATOMS.length);

/**
 * Writes the features of one parsing decision into `out`: words, tags and classes on top of the stack and ahead,
 * their dependents so far, how many and which relations they have, and what stands between them.
 */
export function parseFeatures(state: ParserState, input: ParserInput, out: Int32Array): void {
  findPositions(state);
  for (let i = 0; i < positions.length; i++) writeProperties(positions[i] as number, i * PROPERTIES.length, state, input);
  writeShapes(state, input);
  writeFeatures(TEMPLATES, atoms, out);
}

const of = (places: Int32Array, word: number): number => (word === NONE ? NONE : (places[word] as number));

/** In the order of POSITIONS. */
function findPositions(state: ParserState): void {
  const { size, next, leftmost, leftmost2, rightmost, rightmost2 } = state;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  positions[0] = s0;
  positions[1] = s1;
  positions[2] = state.stack(2);
  for (let ahead = 0; ahead < 4; ahead++) positions[3 + ahead] = next + ahead <= size ? next + ahead : NONE;
  positions[7] = of(leftmost, s0);
  positions[8] = of(rightmost, s0);
  positions[9] = of(leftmost, s1);
  positions[10] = of(rightmost, s1);
  positions[11] = of(leftmost, next);
  positions[12] = of(leftmost2, s0);
  positions[13] = of(rightmost2, s0);
  positions[14] = of(rightmost2, s1);
  positions[15] = of(leftmost2, next);
  positions[16] = s0 === NONE ? NONE : s0 + 1;
  positions[17] = s0 <= 0 ? NONE : s0 - 1;
  positions[18] = s1 === NONE ? NONE : s1 + 1;
  positions[19] = next - 1;
}

/** In the order of PROPERTIES. */
function writeProperties(
  word: number,
  start: number,
  { size, deprels }: ParserState,
  { words, tags, coarseTags, fine, coarse }: ParserInput,
): void {
  if (word === NONE) {
    atoms.fill(ABSENT, start, start + PROPERTIES.length);
    return;
  }
  atoms[start] = words[word] as number;
  atoms[start + 1] = tags[word] as number;
  atoms[start + 2] = coarseTags[word] as number;
  atoms[start + 3] = fine[word] as number;
  atoms[start + 4] = coarse[word] as number;
  atoms[start + 5] = word < size ? (deprels[word] as number) : ABSENT;
}

/** In the order of SHAPES. */
function writeShapes(state: ParserState, input: ParserInput): void {
  const { next, leftCount, relationSet } = state;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  atoms[SHAPE_START] = gap(s0, next);
  atoms[SHAPE_START + 1] = gap(s1, s0);
  atoms[SHAPE_START + 2] = dependentCounts(state, s0);
  atoms[SHAPE_START + 3] = dependentCounts(state, s1);
  atoms[SHAPE_START + 4] = few(leftCount[next] as number);
  atoms[SHAPE_START + 5] = s0 === NONE ? ABSENT : (relationSet[s0] as number);
  atoms[SHAPE_START + 6] = s1 === NONE ? ABSENT : (relationSet[s1] as number);
  atoms[SHAPE_START + 7] = relationSet[next] as number;
  atoms[SHAPE_START + 8] = between(input, s0, next);
  atoms[SHAPE_START + 9] = between(input, s1, s0);
}

const few = (count: number): number => Math.min(count, 4);

/** How far apart two words stand, the longer distances in steps. */
function gap(left: number, right: number): number {
  if (left === NONE) return 9;
  const distance = right - left;
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 15 ? 6 : 7;
}

const dependentCounts = ({ leftCount, rightCount }: ParserState, word: number): number =>
  word === NONE ? 99 : few(leftCount[word] as number) * 8 + few(rightCount[word] as number);

/** How many verbs, signs and conjunctions stand between two words. */
function between({ verbs, signs, conjunctions }: ParserInput, left: number, right: number): number {
  if (left === NONE) return 999;
  const count = (before: Int32Array): number => few((before[right] as number) - (before[left + 1] as number));
  return count(verbs) * 64 + count(signs) * 8 + count(conjunctions);
}
