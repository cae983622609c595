import { existsSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import type { Document } from '../../src/model/document.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { NO_TABLES } from '../../src/pipeline/ownTables.ts';
import { read } from '../../src/read/read.ts';
import { readNews } from '../coverage/newsArticles.ts';

const EVERY = 6;
const WARM = 3;
const RUNS = 3;

interface Timed {
  readonly words: number;
  readonly readMs: number;
  readonly extractMs: number;
}

/** Processor time of this thread: what else the machine does is left out. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Reads and codes documents once, one after the other in this thread. */
function timed(documents: readonly Document[], tools: Parameters<typeof read>[1]): Timed {
  let [words, readMs, extractMs] = [0, 0, 0];
  for (const document of documents) {
    const begun = threadMs();
    const reading = read(document, tools).value;
    const between = threadMs();
    extract(document, reading);
    extractMs += threadMs() - between;
    readMs += between - begun;
    words += document.text.split(/\s+/u).length;
  }
  return { words, readMs, extractMs };
}

/** Words a second from raw text with the fast grade, and what share of the time the coding takes; to be at most a fifth of the reading. */
export async function evalSpeed(file: string): Promise<readonly string[]> {
  if (!existsSync(file)) return [`No ${file}: speed is not measured.`];
  const tools = await createReadTools({ grade: 'fast', own: NO_TABLES });
  const documents = readNews(file)
    .filter((_article, index) => index % EVERY === 0)
    .map(
      ({ url, source, published, title, text }): Document => ({
        kind: 'document',
        id: url,
        path: null,
        url,
        source,
        title,
        published,
        language: 'en',
        text,
      }),
    );
  // As in the reading of a whole corpus: the first few hundred articles only warm the caches and the compiler.
  for (let warm = 0; warm < WARM; warm++) timed(documents, tools);
  const runs = Array.from({ length: RUNS }, () => timed(documents, tools));
  const sum = (of: keyof Timed): number => runs.reduce((total, run) => total + run[of], 0);
  const [words, readMs, extractMs] = [sum('words'), sum('readMs'), sum('extractMs')];
  const rate = Math.round((1000 * words) / (readMs + extractMs));
  return [
    `Speed with --fast, by the processor time of one thread, ${documents.length} articles of news: ${rate} words a second from raw text (to pass 15000); coding takes ${((100 * extractMs) / readMs).toFixed(0)} % of the time of reading (at most 20)`,
  ];
}
