import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type RecordMeasured, recordMeasuredSchema } from './record/recordMeasured.ts';
import { recordTable } from './record/recordTable.ts';

const HELP = `npm run bench:record -- [--mentions 10000,100000] [--keep FOLDER]

Writes made-up news of three years, with the skew and the bursts of the real, into a new store, makes its events, and
measures what the page and the command line ask of it and what one more document costs. Each size has processes and a
store of its own: one process fills it, another asks of it. Stores are in temporary folders, or stay in the folder that is
to keep them, where what is filled already is only asked. The project's promises are for a million mentions
(--mentions 10000,1000000): that takes 10 GB of disk and about an hour.`;

const ONCE = join(dirname(fileURLToPath(import.meta.url)), 'measureRecord.ts');

function measure(mentions: number, folder: string): RecordMeasured {
  console.error(`${mentions} mentions …`);
  once('fill', mentions, folder);
  return recordMeasuredSchema.parse(JSON.parse(once('ask', mentions, folder)));
}

function once(step: 'fill' | 'ask', mentions: number, folder: string): string {
  const asked = [ONCE, step, String(mentions), folder];
  const { status, stdout } = spawnSync(process.execPath, asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`To ${step} ${mentions} mentions ended with ${status}.`);
  return stdout;
}

/** Does something with a folder for stores, which goes afterwards unless it is to be kept. */
function inFolder<T>(kept: string | undefined, work: (folder: string) => T): T {
  if (kept !== undefined) return work(kept);
  const folder = mkdtempSync(join(tmpdir(), 'tacitus-record-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): number {
  const { values } = parseArgs({
    options: { mentions: { type: 'string', default: '10000,100000' }, keep: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const sizes = values.mentions.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
    console.error(`--mentions wants whole numbers from 1000 on, with commas between: "${values.mentions}" is none.`);
    return 2;
  }
  const results = inFolder(values.keep, (folder) =>
    sizes.toSorted((a, b) => a - b).map((size) => measure(size, join(folder, String(size)))),
  );
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`);
  console.log(recordTable(results));
  return 0;
}

process.exitCode = main();
