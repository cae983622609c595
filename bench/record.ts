import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HEAP_LIMITS } from '../scripts/bootstrap/memoryLimits.js';
import { crisesFor } from './record/makeArchive.ts';
import { type RecordMeasured, recordMeasuredSchema } from './record/recordMeasured.ts';
import { recordTable } from './record/recordTable.ts';

const HELP = `npm run bench:record -- [--mentions 10000,100000] [--crises N] [--keep FOLDER]

Writes made-up news of three years, with the skew and the bursts of the real, into a new store, makes its events, and
measures what the page and the command line ask of it and what one more document costs. Each size has processes and a
store of its own: one process fills it, another asks of it. Stores are in temporary folders, or stay in the folder that is
to keep them, where what is filled already is only asked, and a filling that was cut short goes on. The news is of so many
crises side by side that none has more mentions a day than the 543 articles that were measured: one up to 423,000 mentions,
three for a million. --crises 1 makes all of it of one crisis, which is the densest. The project's promises are for a
million mentions (--mentions 10000,1000000): that takes some 7 GB of disk and an hour of one processor or more, most of it
for bursts of news.`;

/** More would quarrel between the same states. */
const MOST_CRISES = 7;

const ONCE = join(dirname(fileURLToPath(import.meta.url)), 'measureRecord.ts');

function measure(mentions: number, crises: number, folder: string): RecordMeasured {
  const asked = [String(mentions), String(crises), join(folder, `${mentions}-in-${crises}`)];
  console.error(`${mentions} mentions, crises: ${crises} …`);
  once('fill', mentions, asked);
  return recordMeasuredSchema.parse(JSON.parse(once('ask', mentions, asked)));
}

function once(step: 'fill' | 'ask', mentions: number, how: readonly string[]): string {
  // As the program itself is started.
  const asked = [...HEAP_LIMITS, ONCE, step, ...how];
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
    options: {
      mentions: { type: 'string', default: '10000,100000' },
      crises: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean' },
    },
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
  const crises = values.crises === undefined ? null : Number(values.crises);
  if (crises !== null && (!Number.isInteger(crises) || crises < 1 || crises > MOST_CRISES)) {
    console.error(`--crises wants a whole number from 1 to ${MOST_CRISES}: "${values.crises}" is none.`);
    return 2;
  }
  const results = inFolder(values.keep, (folder) =>
    sizes.toSorted((a, b) => a - b).map((size) => measure(size, crises ?? crisesFor(size), folder)),
  );
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`);
  console.log(recordTable(results));
  return 0;
}

process.exitCode = main();
