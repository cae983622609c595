import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchTable } from './benchTable.ts';
import { type Measured, measuredSchema } from './measured.ts';

const HELP = `npm run bench -- [PATH] [--fast] [--rounds N]

Reads 600 news articles (or what PATH names) in fresh processes, with one worker and with one a core, the two in turn,
and prints the median of the rounds. 'cold' counts from the start of the process; 'warm' is a second reading in the same
process, into a new store. Peak memory is the process's, with its threads. Stores go to a temporary folder.`;

const ONCE = join(dirname(fileURLToPath(import.meta.url)), 'readTwice.ts');

/** Reads the corpus cold and warm in a process of its own. */
function measure(path: string, workers: number, grade: string): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ONCE, path, String(workers), grade], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`Reading ${path} with ${workers} workers ended with ${status}:\n${stderr}`);
  return measuredSchema.parse(JSON.parse(stdout));
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fast: { type: 'boolean' }, rounds: { type: 'string', default: '3' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const path = positionals[0] ?? join(process.env['TACITUS_SHARED'] ?? join('..', 'shared'), 'data', 'crisis', 'news-2021-12.jsonl.gz');
  if (!existsSync(path)) {
    console.error(
      `${path} is not there. Name a file, folder or manifest to read, or set TACITUS_SHARED to the folder that holds the news articles.`,
    );
    return 2;
  }
  const workerCounts = [...new Set([1, availableParallelism()])];
  const results: Measured[] = [];
  for (let round = 1; round <= Math.max(1, Number(values.rounds)); round++) {
    for (const workers of workerCounts) {
      console.error(`round ${round}, ${workers} ${workers === 1 ? 'worker' : 'workers'} …`);
      results.push(measure(path, workers, values.fast ? 'fast' : 'accurate'));
    }
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`);
  console.log(benchTable(results));
  return 0;
}

process.exitCode = main();
