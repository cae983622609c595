import type { Progress, RunSummary } from '../../pipeline/runSummary.ts';

/** What `read --json` prints of a step, one object a line. A document is named here only when it is on disk. */
export function progressJson(progress: Progress): readonly object[] {
  switch (progress.kind) {
    case 'kept':
      return progress.documents.map((kept) => ({ kind: 'read', ...kept }));
    case 'already-read':
      return [{ kind: 'read', where: progress.where, outcome: 'known' }];
    case 'skipped':
      return [{ kind: 'skipped', ...progress.skipped }];
    case 'reconciling':
    case 'settling':
      return [];
    case 'reconciled':
      return progress.notices.map((notice) => ({ kind: 'notice', ...notice }));
  }
}

/** The last line of `read --json`. */
export const summaryJson = (summary: RunSummary): object => ({
  kind: 'summary',
  ...summary,
  sameText: summary.sameText.length,
  skipped: summary.skipped.length,
});
