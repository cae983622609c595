import type { Progress, RunSummary } from '../../pipeline/runSummary.ts';
import type { Reading } from '../answers.ts';
import { type ReadAsked, readApart } from '../readApart.ts';
import type { ReadingTold } from '../readingTold.ts';
import { runReport } from './runReport.ts';

interface ReadBeside {
  readonly asked: ReadAsked;
  readonly areSamples: boolean;
  /** Where the page hears of it. */
  readonly told: ReadingTold;
  /** Stops after the documents in hand. */
  readonly signal: AbortSignal;
}

/** Reads beside a server that goes on answering, and tells terminal and page how far it is. */
export async function readBeside({ asked, areSamples, told, signal }: ReadBeside): Promise<RunSummary> {
  const report = runReport(() => performance.now());
  let reading: Reading = { doing: 'reading', done: 0, of: null, areSamples };
  const move = (change: Partial<Reading>): void => {
    reading = { ...reading, ...change };
    told.tell(reading);
  };
  move({});
  try {
    const summary = await readApart({
      ...asked,
      signal,
      onCounted: (of) => move({ of }),
      onProgress: (progress) => {
        report.see(progress);
        move(movedBy(progress, reading));
      },
    });
    report.close(summary);
    return summary;
  } finally {
    report.clear();
    told.tell(null);
  }
}

function movedBy(progress: Progress, { done }: Reading): Partial<Reading> {
  switch (progress.kind) {
    case 'kept':
      return { done: done + progress.documents.length };
    case 'already-read':
    case 'skipped':
      return { done: done + 1 };
    case 'reconciling':
    case 'settling':
      return { doing: progress.kind };
    case 'reconciled':
      return {};
  }
}
