import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overBudget, pageSize } from './pageSize.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (path: string): string => join('node_modules', path);

interface Step {
  readonly name: string;
  readonly why: string;
  /** A script for Node, with its arguments. */
  readonly args: readonly string[];
  /** What has to be there for the step to make sense. */
  readonly needs?: string;
}

const STEPS: readonly Step[] = [
  { name: 'types', why: 'tsc', args: [bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'bootstrap types', why: 'tsc over the plain JavaScript of scripts/', args: [bin('typescript/bin/tsc'), '-p', 'scripts'] },
  {
    name: 'page types',
    why: 'svelte-check',
    args: [bin('svelte-check/bin/svelte-check'), '--workspace', 'web', '--fail-on-warnings'],
    needs: 'web/tsconfig.json',
  },
  { name: 'format and lint', why: 'biome', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off'] },
  {
    name: 'imports',
    why: 'dependency-cruiser',
    args: [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--output-type', 'err-long', 'src', 'web/src'],
  },
  { name: 'dead code', why: 'knip', args: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'generated files', why: 'docs/record.schema.json is what the types say', args: ['scripts/writeSchema.ts', '--check'] },
  { name: 'codebook', why: 'docs/codebook/ is what the codebook and the rules say', args: ['scripts/writeCodebook.ts', '--check'] },
  {
    name: 'kernel',
    why: 'src/read/parse/kernelBytes.ts is what kernel/ says',
    args: ['scripts/buildKernel.ts', '--check'],
  },
];

interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs one tool to its end and keeps what it prints. */
function run(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Runs a step and says how it went; a step that passes says one line. */
async function runStep({ name, why, args, needs }: Step): Promise<boolean> {
  if (needs !== undefined && !existsSync(join(ROOT, needs))) {
    console.log(`-    ${name}: nothing to look at (${needs} is not there)`);
    return true;
  }
  const begun = performance.now();
  const { ok, output } = await run(args);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${why}, ${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

const kb = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

/** The page must stay quick to load: its code, styles and frame are held to a budget. */
function checkPageSize(): boolean {
  const size = pageSize(join(ROOT, 'web', 'dist'));
  if (size === null) {
    console.log('-    page size: nothing to look at (web/dist is not built)');
    return true;
  }
  const complaint = overBudget(size);
  console.log(
    `${complaint === null ? 'ok  ' : 'FAIL'} page size (${kb(size.gzipBytes)} for the first view, ${kb(size.allBytes)} with all, gzipped without fonts)`,
  );
  if (complaint !== null) console.log(complaint);
  return complaint === null;
}

const results: boolean[] = [];
const waiting = [...STEPS];
/** Runs what is still waiting, one step after the other. */
async function runWaiting(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await runStep(step));
}

// No step has use for more than one core, and the first takes as long as all others.
await Promise.all([runWaiting(), runWaiting()]);
results.push(checkPageSize());
const failed = results.filter((ok) => !ok).length;
if (failed > 0) {
  console.log(`${failed} of ${results.length} checks failed`);
  process.exitCode = 1;
}
