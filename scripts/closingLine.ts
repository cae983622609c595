import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';

/** How a run of the tests ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Full names of what did not run. */
  readonly skipped: readonly string[];
}

/**
 * Counts a run. A file that fails to load, a failing hook of a suite and an error outside any test count as one failed each:
 * a run in which something broke never looks whole.
 */
export function tallyTests(modules: readonly TestModule[], errors: readonly SerializedError[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const groups: (TestModule | TestSuite)[] = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const inState = (state: string): TestCase[] => tests.filter((test) => test.result().state === state);
  const broken = groups.reduce((count, group) => count + group.errors().length, 0) + errors.length;
  return {
    passed: inState('passed').length,
    failed: inState('failed').length + broken,
    skipped: [...inState('skipped'), ...inState('pending')].map((test) => `${test.module.relativeModuleId} > ${test.fullName}`),
  };
}

/** The one line that stands last. */
export const closingLine = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped.length} skipped`;

/**
 * Prints the closing line after everything else, and fails a run under CI=true in which a test was skipped:
 * there, nothing may be left out silently.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tally = tallyTests(modules, errors);
    const strict = process.env['CI'] === 'true' && tally.skipped.length > 0;
    // Other reporters still write after this; only the end of the process comes after all of them.
    process.once('exit', () => {
      if (strict) {
        process.exitCode = 1;
        writeSync(2, `Skipped, which CI=true does not allow:\n${tally.skipped.map((name) => `  ${name}\n`).join('')}`);
      }
      if (tally.failed > 0) process.exitCode ||= 1;
      writeSync(1, `${closingLine(tally)}\n`);
    });
  }
}
