import type { FindAndReadOptions } from '../../pipeline/findAndRead.ts';
import type { RunSummary } from '../../pipeline/runSummary.ts';
import { progressJson, summaryJson } from './progressJson.ts';
import { runReport } from './runReport.ts';
import { say } from './say.ts';
import { stopOnSignal } from './stopOnSignal.ts';

export type ReadIntoOptions = Omit<FindAndReadOptions, 'now' | 'signal' | 'onProgress'> & {
  /** Whether to print each step on standard output as well. */
  readonly json: boolean;
};

/** Reads into a store and tells how it goes; Ctrl-C stops after the documents in hand. */
export async function readInto({ json, ...options }: ReadIntoOptions): Promise<RunSummary> {
  const now = (): number => performance.now();
  // Loaded here and not above: verbs that read nothing answer sooner.
  const { findAndRead } = await import('../../pipeline/findAndRead.ts');
  const report = runReport(now);
  const print = (lines: readonly object[]): void => {
    if (json && lines.length > 0) process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  };
  const onStop = (): void => {
    report.clear();
    say('Stopping after the documents in hand; Ctrl-C again stops at once.');
  };
  try {
    const summary = await stopOnSignal(
      (signal) =>
        findAndRead({
          ...options,
          now,
          signal,
          onProgress: (progress) => {
            print(progressJson(progress));
            report.see(progress);
          },
        }),
      onStop,
    );
    print([summaryJson(summary)]);
    report.close(summary);
    return summary;
  } finally {
    report.clear();
  }
}
