import { expect, test } from 'vitest';
import { goldDocuments, sharedIsMissing } from './goldQuotes.ts';
import { scoreDates, scoreFigures } from './goldScore.ts';

test.skipIf(sharedIsMissing)('at least 95 % of the gold figures have a quantity with the right bounds', () => {
  const score = scoreFigures(goldDocuments());
  process.stdout.write(`figures: ${score.right} of ${score.of}\n${score.misses.join('\n')}\n`);
  expect(score.of).toBeGreaterThan(90);
  expect(score.right / score.of).toBeGreaterThanOrEqual(0.95);
});

test.skipIf(sharedIsMissing)('at least 90 % of the gold dates told in their own sentence are met', () => {
  const { told, all } = scoreDates(goldDocuments());
  process.stdout.write(
    `dates: ${told.right} of ${told.of} where the sentence tells a time, ${all.right} of ${all.of} in all\n${told.misses.join('\n')}\n`,
  );
  expect(told.of).toBeGreaterThan(140);
  expect(told.right / told.of).toBeGreaterThanOrEqual(0.9);
  expect(all.right / all.of).toBeGreaterThanOrEqual(0.85);
});
