import { expect, test } from 'vitest';
import { documentBatches } from '../../src/pipeline/documentBatches.ts';

const pending = (...mentions: readonly number[]) => mentions.map((own, at) => ({ id: `d${at}`, mentions: own }));
const SIZE = { documents: 3, mentions: 100 };

test.each([
  { told: 'by number of documents', given: pending(1, 1, 1, 1), batches: [['d0', 'd1', 'd2'], ['d3']] },
  { told: 'by number of mentions', given: pending(60, 40, 1), batches: [['d0', 'd1'], ['d2']] },
  { told: 'with one of more mentions alone', given: pending(10, 400, 10, 10), batches: [['d0'], ['d1'], ['d2', 'd3']] },
  { told: 'with those without mentions', given: pending(0, 100, 0, 0), batches: [['d0', 'd1', 'd2'], ['d3']] },
  { told: 'of nothing', given: [], batches: [] },
])('documents are put into batches $told', ({ given, batches }) => {
  expect(documentBatches(given, SIZE)).toEqual(batches);
});
