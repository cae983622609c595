import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type RecordMeasured, recordMeasuredSchema } from './record/recordMeasured.ts';
import { recordTable } from './record/recordTable.ts';

const HELP = `npm run bench:record -- [--mentions 10000,100000]

Writes made-up news of three years, with the skew and the bursts of the real, into a new store, makes its events, and
measures what the page and the command line ask of it and what one more document costs. Each size has a process and a
store of its own, in a temporary folder. The project's promises are for a million mentions (--mentions 10000,1000000):
that takes 10 GB of disk and about half an hour.`;

const ONCE = join(dirname(fileURLToPath(import.meta.url)), 'measureRecord.ts');

function measure(mentions: number): RecordMeasured {
  console.error(`${mentions} mentions …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [ONCE, String(mentions)], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`Measuring ${mentions} mentions ended with ${status}:\n${stderr}`);
  return recordMeasuredSchema.parse(JSON.parse(stdout));
}

function main(): number {
  const { values } = parseArgs({ options: { mentions: { type: 'string', default: '10000,100000' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const sizes = values.mentions.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
    console.error(`--mentions wants whole numbers from 1000 on, with commas between: "${values.mentions}" is none.`);
    return 2;
  }
  const results = sizes.toSorted((a, b) => a - b).map(measure);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`);
  console.log(recordTable(results));
  return 0;
}

process.exitCode = main();
