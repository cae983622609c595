import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './scripts/closingLine.ts'],
    // Whole runs of the program and a browser are among the tests; a loaded machine needs room.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
