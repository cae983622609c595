import type { Skipped } from '../model/source.ts';
import type { KeptDocument, Progress, RunSummary, SameText } from './runSummary.ts';

/** Adds up what a run tells into its summary. */
export interface Tally {
  see(progress: Progress): void;
  /** Whether anything was kept that the store did not hold before. */
  added(): boolean;
  summary(seconds: number, stopped: boolean): RunSummary;
}

export function tallyRun(): Tally {
  const count = { read: 0, alreadyRead: 0, notices: 0, mentions: 0, figures: 0, claims: 0 };
  const sameText: SameText[] = [];
  const skipped: Skipped[] = [];
  let events: number | null = null;

  const seeKept = (kept: KeptDocument): void => {
    if (kept.outcome === 'same-text') sameText.push({ where: kept.where, first: kept.first });
    if (kept.outcome === 'known') count.alreadyRead += 1;
    if (kept.outcome !== 'added' && kept.outcome !== 'reread') return;
    count.read += 1;
    count.notices += kept.notices.length;
    count.mentions += kept.mentions;
    count.figures += kept.figures;
    count.claims += kept.claims;
  };

  return {
    see: (progress) => {
      switch (progress.kind) {
        case 'kept':
          return progress.documents.forEach(seeKept);
        case 'already-read':
          count.alreadyRead += 1;
          return;
        case 'skipped':
          skipped.push(progress.skipped);
          return;
        case 'reconciling':
          return;
        case 'reconciled':
          events = progress.events;
          return;
        case 'settling':
          return;
      }
    },
    added: () => count.read > 0,
    summary: (seconds, stopped) => ({
      read: count.read,
      alreadyRead: count.alreadyRead,
      sameText: [...sameText],
      skipped: [...skipped],
      notices: count.notices,
      findings: { mentions: count.mentions, figures: count.figures, claims: count.claims },
      events,
      seconds,
      stopped,
    }),
  };
}
