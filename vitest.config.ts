import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * What starts programs and browsers; these take longest, and a project is begun in the order of its name. And what reads lines
 * of five million letters, for which expressions have room in a process of their own alone.
 */
const PROGRAMS = ['test/{cli,scripts,web}/**/*.test.ts', 'test/read/parse/robustness.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closingLine.ts'],
    // Whole runs of the program and a browser are among the tests; a loaded machine needs room.
    // Half of the time of a file that drives a browser is spent waiting for it; one file a core leaves cores idle.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'programs', include: PROGRAMS } },
      // To load the models and the tables anew for each file took longer than most files take.
      { extends: true, test: { name: 'stages', include: ['test/**/*.test.ts'], exclude: PROGRAMS, isolate: false } },
    ],
  },
});
