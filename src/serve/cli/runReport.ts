import type { Skipped } from '../../model/source.ts';
import type { KeptDocument, Progress, RunSummary } from '../../pipeline/runSummary.ts';
import { plural } from './plural.ts';
import { progressBar } from './progressBar.ts';
import { say } from './say.ts';

/** Tells people on standard error how a run goes. */
export interface RunReport {
  see(progress: Progress): void;
  close(summary: RunSummary): void;
  clear(): void;
}

/** Of each code so many notices are told, then their number; all are kept with their documents. */
const NOTICES_SHOWN = 5;

/** What a step begins, where it is not reading. */
const DOING: Partial<Record<Progress['kind'], string>> = {
  reconciling: 'bringing events together',
  settling: 'putting documents into stories',
};

export function runReport(now: () => number): RunReport {
  const bar = progressBar(process.stderr, now);
  const count = { read: 0, already: 0, skipped: 0 };
  const noticed = new Map<string, number>();
  const tell = (line: string): void => {
    bar.clear();
    say(line);
  };
  const seeKept = (kept: KeptDocument): void => {
    if (kept.outcome === 'added' || kept.outcome === 'reread') count.read += 1;
    else count.already += 1;
    if (kept.outcome === 'same-text')
      tell(`same text  ${kept.where}: same-text: the text of ${kept.first ?? 'another document'}, kept once`);
    for (const { code, reason, at } of kept.notices) {
      const before = noticed.get(code) ?? 0;
      noticed.set(code, before + 1);
      const line = at?.line === undefined ? '' : `:${at.line}`;
      if (before < NOTICES_SHOWN) tell(`notice     ${kept.where}${line}: ${code}: ${reason}`);
    }
  };
  return {
    see: (progress) => {
      switch (progress.kind) {
        case 'kept':
          progress.documents.forEach(seeKept);
          break;
        case 'already-read':
          count.already += 1;
          break;
        case 'skipped':
          count.skipped += 1;
          tell(`skipped    ${skippedText(progress.skipped)}`);
          break;
        case 'reconciling':
        case 'settling':
          break;
        case 'reconciled':
          for (const { code, reason } of progress.notices) tell(`notice     ${code}: ${reason}`);
          break;
      }
      bar.show({ ...count, doing: DOING[progress.kind] ?? 'reading' });
    },
    close: (summary) => [...moreNotices(noticed), ...closingLines(summary)].forEach(tell),
    clear: bar.clear,
  };
}

const moreNotices = (noticed: ReadonlyMap<string, number>): readonly string[] =>
  [...noticed]
    .filter(([, times]) => times > NOTICES_SHOWN)
    .map(
      ([code, times]) => `notice     ${code}: ${plural(times, 'notice')}, the first ${NOTICES_SHOWN} shown; each is kept with its document`,
    );

/** Most reasons begin with the path; it is not said twice. */
const skippedText = ({ where, code, reason }: Skipped): string => `${reason.startsWith(where) ? reason : `${where}: ${reason}`} (${code})`;

function closingLines(summary: RunSummary): readonly string[] {
  const { findings } = summary;
  const there = [
    ...(summary.alreadyRead > 0 ? [`${summary.alreadyRead} read before`] : []),
    ...(summary.sameText.length > 0 ? [`${summary.sameText.length} with a text that is there already`] : []),
    ...(summary.skipped.length > 0 ? [`${summary.skipped.length} skipped`] : []),
  ];
  return [
    `${[`${plural(summary.read, 'document')} read`, ...there].join(', ')}; found ${plural(findings.mentions, 'mention')}, ` +
      `${plural(findings.figures, 'figure')} and ${plural(findings.claims, 'claim')} in ${summary.seconds.toFixed(1)} s.`,
    ...(summary.events === null ? [] : [`The store holds ${plural(summary.events, 'event')}.`]),
    ...(summary.stopped ? ['Stopped before the end. What was read is kept; run the same command again for the rest.'] : []),
  ];
}
