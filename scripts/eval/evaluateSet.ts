import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { GoldSet } from './findGold.ts';

const MAIN = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src', 'serve', 'cli', 'main.ts');

const scoreSchema = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });

/** What the scorer prints with --json. */
const measuresSchema = z.object({
  documents: z.int(),
  missing: z.array(z.string()),
  events: z.object({ gold: z.int(), found: z.int(), untyped: scoreSchema, typed: scoreSchema, full: scoreSchema }),
  figures: z.object({ gold: z.int(), found: z.int(), value: scoreSchema, full: scoreSchema }),
  attributes: z.record(z.string(), z.object({ right: z.int(), of: z.int(), accuracy: z.number().nullable() })),
});

export type Score = z.infer<typeof scoreSchema>;
export type Measures = z.infer<typeof measuresSchema>;

export interface EvalResult {
  readonly name: string;
  readonly title: string;
  readonly measures: Measures;
  /** The scorer's own table, after the misses where they were asked for. */
  readonly text: string;
}

/**
 * Reads the documents of a set with the program as a user runs it, into a record that is thrown away, and scores the record.
 * @throws where the program or the scorer fails; the message holds what they printed
 */
export function evaluateSet(
  set: GoldSet,
  { misses, grade }: { readonly misses: boolean; readonly grade: 'accurate' | 'fast' },
): EvalResult {
  const folder = mkdtempSync(join(tmpdir(), 'tacitus-eval-'));
  try {
    const manifest = join(folder, 'manifest.jsonl');
    const record = join(folder, 'record.jsonl');
    writeFileSync(manifest, run([set.manifestTool, set.folder]));
    // Exit 1 says that a document was skipped; the scorer counts it as missing.
    run([MAIN, 'read', manifest, '--record', record, ...(grade === 'fast' ? ['--fast'] : [])], { allowed: [0, 1] });
    if (!existsSync(record)) throw new Error(`The program wrote no record of ${manifest}.`);
    const score = [set.scoreTool, '--gold', ...set.files, '--record', record];
    const measures = measuresSchema.parse(JSON.parse(run([...score, '--json'])));
    return { name: set.name, title: set.title, measures, text: run(misses ? [...score, '--misses'] : score) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a script under this Node and returns what it prints on standard output. */
function run(args: readonly string[], { allowed = [0] }: { readonly allowed?: readonly number[] } = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || !allowed.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return stdout;
}
