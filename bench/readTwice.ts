import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grade } from '../src/model/grade.ts';
import { findAndRead } from '../src/pipeline/findAndRead.ts';
import { NO_TABLES } from '../src/pipeline/ownTables.ts';
import { openSqliteStore } from '../src/store/sqlite/openSqliteStore.ts';
import type { Measured } from './measured.ts';

/** Reads a corpus into a new store that is thrown away; returns how many documents were read. */
async function readOnce(path: string, workers: number, grade: Grade): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tacitus-bench-'));
  try {
    const store = await openSqliteStore(folder);
    const now = (): number => performance.now();
    const summary = await findAndRead({
      paths: [path],
      source: null,
      published: null,
      store,
      workers,
      settings: { grade, own: NO_TABLES },
      now,
      onProgress: () => undefined,
    });
    await store.close();
    return summary.read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

const [path = '', workersText = '1', gradeText] = process.argv.slice(2);
const workers = Number(workersText);
const grade: Grade = gradeText === 'fast' ? 'fast' : 'accurate';
// performance.now() counts from the start of the process, so the first reading includes loading the program.
const documents = await readOnce(path, workers, grade);
const coldEnd = performance.now();
const cold = { seconds: coldEnd / 1000, peakMb: peakMb() };
await readOnce(path, workers, grade);
const measured: Measured = { workers, documents, cold, warm: { seconds: (performance.now() - coldEnd) / 1000, peakMb: peakMb() } };
console.log(JSON.stringify(measured));
