import { stepOne, stepTwo } from './recur';

/**
 * Runs one direction of a layer over one or two sentences, word by word. `inputs` holds, for each word, where its
 * share in the gates lies; `offset` is added to that. `states` is where the first word's state goes; `stride` leads from
 * one word's to the next's, and `way` from one word's place in `inputs` to the next's: both negative for the direction that reads backwards.
 * `rest` is a state of zeros; `cells` has room for two sentences.
 */
export function layer(
  weights: usize,
  scales: usize,
  units: i32,
  rest: usize,
  cells: usize,
  offset: i32,
  stride: i32,
  way: i32,
  inputsA: usize,
  statesA: usize,
  countA: i32,
  inputsB: usize,
  statesB: usize,
  countB: i32,
): void {
  const cellB = cells + (<usize>units << 2);
  memory.fill(cells, 0, <usize>units << 3);
  let beforeA = rest;
  let beforeB = rest;
  const together = min(countA, countB);
  for (let at = 0; at < together; at++) {
    stepTwo(weights, scales, units, beforeA, load<u32>(inputsA) + offset, cells, statesA, beforeB, load<u32>(inputsB) + offset, cellB, statesB);
    beforeA = statesA;
    beforeB = statesB;
    inputsA += way;
    inputsB += way;
    statesA += stride;
    statesB += stride;
  }
  for (let at = together; at < countA; at++) {
    stepOne(weights, scales, units, beforeA, load<u32>(inputsA) + offset, cells, statesA);
    beforeA = statesA;
    inputsA += way;
    statesA += stride;
  }
  for (let at = together; at < countB; at++) {
    stepOne(weights, scales, units, beforeB, load<u32>(inputsB) + offset, cellB, statesB);
    beforeB = statesB;
    inputsB += way;
    statesB += stride;
  }
}
