import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE, ParserState } from '../../../src/read/parse/parserState.ts';
import { costs } from '../../../training/parserOracle.ts';

/** Projective trees as the parser itself can build them: any run of legal steps makes one. */
const treeBy = (choices: readonly number[], size: number): Int32Array => {
  const state = new ParserState(size);
  let turn = 0;
  while (!state.done) {
    const steps = [
      state.canShift && (() => state.shift()),
      state.canLeft && (() => state.left(0)),
      state.canRight && (() => state.right(0)),
    ].filter((step) => step !== false);
    steps[(choices[turn++ % choices.length] ?? 0) % steps.length]?.();
  }
  return state.heads;
};

const choices = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });

test('steps that cost nothing lead to the very tree', () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 15 }), (drawn, size) => {
      const heads = treeBy(drawn, size);
      const gold = { heads, deprels: new Int32Array(size) };
      const state = new ParserState(size);
      while (!state.done) {
        const { shift, left, right } = costs(state, gold);
        expect(Math.min(shift, left, right)).toBe(0);
        if (left === 0) state.left(0);
        else if (right === 0) state.right(0);
        else state.shift();
      }
      expect(state.heads).toEqual(heads);
    }),
  );
});

test('what the steps cost is what the tree loses', () => {
  fc.assert(
    fc.property(choices, choices, fc.integer({ min: 1, max: 12 }), (drawn, walk, size) => {
      const heads = treeBy(drawn, size);
      const gold = { heads, deprels: new Int32Array(size) };
      const state = new ParserState(size);
      let [lost, turn] = [0, 0];
      while (!state.done) {
        const price = costs(state, gold);
        const steps = [
          { may: state.canShift, cost: price.shift, make: () => state.shift() },
          { may: state.canLeft, cost: price.left, make: () => state.left(0) },
          { may: state.canRight, cost: price.right, make: () => state.right(0) },
        ].filter(({ may }) => may);
        const step = steps[(walk[turn++ % walk.length] ?? 0) % steps.length];
        lost += step?.cost ?? 0;
        step?.make();
      }
      expect(state.heads.filter((head, at) => head !== heads[at] && head !== NONE).length).toBeLessThanOrEqual(size);
      expect(lost).toBe(state.heads.filter((head, at) => head !== heads[at]).length);
    }),
  );
});
