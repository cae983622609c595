import { readFileSync } from 'node:fs';
import type { StoryDocument } from '../../src/reconcile/stories/findStories.ts';
import { undatedTerms } from '../../src/reconcile/stories/undatedTerms.ts';

/** A report with the matter that it and two others are about. */
export interface StoryReport extends StoryDocument {
  readonly matter: string;
}

/** The reports of a file of triples, one triple a line; they carry no dates. */
export function readStoryGold(file: string): readonly StoryReport[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line, matter) =>
    line.split('[SEP]').map((report, at) => {
      const { title, text } = /TITLE=>\s*(?<title>.*?)\s*ARTICLE=>\s*(?<text>.*)$/su.exec(report)?.groups ?? {};
      const document = { title: title ?? null, text: text ?? report };
      return { id: `${matter}-${at}`, title: document.title, published: null, terms: undatedTerms(document), matter: `${matter}` };
    }),
  );
}

const DAY_MS = 86_400_000;

/**
 * The same with days drawn by `random`: each matter begins on one of `days` days, and its reports come out within three. The
 * files give no dates; in news there are always some, and several matters a day.
 */
export function withDrawnDays(reports: readonly StoryReport[], days: number, random: () => number): readonly StoryReport[] {
  const begins = new Map<string, number>();
  return reports.map((report) => {
    const begin = begins.get(report.matter) ?? Math.floor(random() * days);
    begins.set(report.matter, begin);
    return { ...report, published: new Date((begin + Math.floor(random() * 3)) * DAY_MS).toISOString().slice(0, 10) };
  });
}

/** The same with as many reports of each matter as `random` draws, one to all. */
export const withDrawnSizes = (reports: readonly StoryReport[], random: () => number): readonly StoryReport[] =>
  [...Map.groupBy(reports, ({ matter }) => matter).values()].flatMap((inside) => {
    const kept = 1 + Math.floor(random() * inside.length);
    const first = Math.floor(random() * inside.length);
    return inside.filter((_, at) => (at - first + inside.length) % inside.length < kept);
  });
