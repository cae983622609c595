import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './scripts/closingLine.ts'],
    // Whole runs of the program and a browser are among the tests; a loaded machine needs room.
    // Much of the time is spent waiting for programs started; one file a core leaves cores idle.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
