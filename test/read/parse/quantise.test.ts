import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compand, expand } from '../../../src/read/parse/compand.ts';
import { finish } from '../../../src/read/parse/featureHash.ts';
import { readLinearModel, scoreFeatures } from '../../../src/read/parse/linearModel.ts';
import { readModelFile } from '../../../src/read/parse/modelFile.ts';
import type { WeightRow } from '../../../training/perceptron.ts';
import { quantise } from '../../../training/quantise.ts';
import { writeModelFile } from '../../../training/writeModelFile.ts';

test('a weight comes back within a step of its root, with its sign', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (weight) => {
      const back = expand(compand(weight, 50), 50);
      expect(Math.abs(Math.sqrt(Math.abs(back)) - Math.sqrt(Math.abs(weight)))).toBeLessThanOrEqual(Math.sqrt(50) / 127 / 2 + 1e-9);
      expect(back * weight).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the largest weights are kept whole', () => {
  expect([expand(compand(50, 50), 50), expand(compand(-50, 50), 50), expand(compand(0, 50), 50)]).toEqual([50, -50, 0]);
});

const row = fc.record({
  key: fc.integer().map(finish),
  weights: fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 30 }),
});

test('a packed classifier scores as the weights it was packed from', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ key }) => key, minLength: 1, maxLength: 60 }), (drawn) => {
      const rows: readonly WeightRow[] = drawn.map(({ key, weights }) => ({ key, weights, classes: weights.map((_, cls) => cls) }));
      const packed = quantise(rows, 100_000);
      const bytes = writeModelFile({ kind: 'tagger', texts: {}, numbers: packed.numbers, arrays: packed.arrays });
      const model = readLinearModel(readModelFile(bytes, 'tagger'));
      const largest = packed.numbers['largest'] ?? 0;
      for (const { key, weights } of rows) {
        const scores = new Float64Array(30);
        scoreFeatures(model, Int32Array.of(key), scores);
        expect([...scores]).toEqual(Array.from({ length: 30 }, (_, cls) => expand(compand(weights[cls] ?? 0, largest), largest)));
      }
    }),
  );
});

test('what does not fit loses its smallest weights first', () => {
  const rows: readonly WeightRow[] = [
    { key: 1, classes: [0, 1, 2], weights: [9, -0.5, 4] },
    { key: 2, classes: [1], weights: [0.1] },
  ];
  const { arrays } = quantise(rows, 9);
  expect(arrays['keys']).toEqual(Uint32Array.of(1));
  expect(arrays['lengths']).toEqual(Uint8Array.of(2));
});

test('an unknown feature scores nothing', () => {
  const packed = quantise([{ key: 12, classes: [1], weights: [3] }], 100);
  const model = readLinearModel(readModelFile(writeModelFile({ kind: 'tagger', texts: {}, ...packed }), 'tagger'));
  const scores = new Float64Array(2).fill(9);
  scoreFeatures(model, Int32Array.of(13, 12 + 1024), scores);
  expect([...scores]).toEqual([0, 0]);
});

test('bytes that are no model are refused with what to do', () => {
  expect(() => readModelFile(new Uint8Array([1, 2, 3]), 'tagger')).toThrow(/no model file/);
  const bytes = writeModelFile({ kind: 'tagger', texts: {}, numbers: {}, arrays: { some: new Uint32Array(4) } });
  expect(() => readModelFile(bytes, 'parser')).toThrow(/"tagger" where a "parser"/);
  expect(() => readModelFile(bytes.subarray(0, bytes.length - 1), 'tagger')).toThrow(/cut short/);
});
