import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { OwnTables } from '../../pipeline/ownTables.ts';
import type { Store } from '../../store/store.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { ACTORS_OPTION, HOLDERS_OPTION, type OwnFiles, ownTablesFor, PLACES_OPTION } from './ownTablesFor.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { publishedOption } from './publishedOption.ts';
import { readInto } from './readInto.ts';
import { say } from './say.ts';
import { sayReconciler } from './sayReconciler.ts';
import { wholeNumberOption } from './wholeNumberOption.ts';
import { withStore } from './withStore.ts';
import { withTemporaryFolder } from './withTemporaryFolder.ts';
import { checkWritable, writeRecord } from './writeRecord.ts';

interface ReadOptions extends OwnFiles {
  readonly store?: string;
  readonly record?: string;
  readonly source?: string;
  readonly published?: string;
  readonly workers?: number;
  readonly fast?: boolean;
  readonly json?: boolean;
}

const EXAMPLE = `
Files are text, Markdown or HTML; folders are searched for them; a .jsonl file (or .jsonl.gz) is a
manifest, with "path" or "text" and where known "published", "source", "title" and "url" on each line.
What was read before is not read again. A document whose outlet, day and text are there already is
named once and counts as there, not as skipped.

Examples:
  tacitus read articles/ --store crisis
  tacitus read manifest.jsonl --record record.jsonl
  tacitus read speech.txt --source "The Aldersea Register" --published 2021-12-14`;

/** `tacitus read`: documents in, a record out. */
export function addReadCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('read')
    .description('read documents into a store, or straight into a record file')
    .argument('<paths...>', 'files, folders and manifests')
    .option('--store <dir>', `the store to read into (default: ${DEFAULT_STORE}; with --record alone, none is kept)`)
    .option('--record <file>', 'write the record of the store to this file when all is read')
    .option('--source <name>', 'the outlet, where a manifest names none')
    .option('--published <date>', 'the publication day or instant, where a manifest gives none', publishedOption)
    .option(...HOLDERS_OPTION)
    .option(...PLACES_OPTION)
    .option(...ACTORS_OPTION)
    .option('--workers <n>', 'worker threads (default: one a core; 0 reads without threads)', wholeNumberOption('--workers', 0, 256))
    .option('--fast', 'read with the smaller network: twice as fast, a little less exact')
    .option('--json', 'print what became of each document, one JSON object a line')
    .addHelpText('after', EXAMPLE)
    .action(async (paths: readonly string[], options: ReadOptions) => finish(await readVerb(paths, options)));
}

async function readVerb(paths: readonly string[], options: ReadOptions): Promise<ExitCode> {
  if (options.record !== undefined) await checkWritable(options.record);
  const own = await ownTablesFor(options, keptIn(options));
  const run = (folder: string): Promise<ExitCode> => withStore(folder, 'write', (store) => readAndRecord(paths, options, store, own));
  if (options.record !== undefined && options.store === undefined) return withTemporaryFolder(run);
  return run(options.store ?? DEFAULT_STORE);
}

/** The store's folder, where one is kept. */
const keptIn = ({ store, record }: ReadOptions): string | null => store ?? (record === undefined ? DEFAULT_STORE : null);

async function readAndRecord(paths: readonly string[], options: ReadOptions, store: Store, own: OwnTables): Promise<ExitCode> {
  await sayReconciler(store);
  const summary = await readInto({
    paths,
    store,
    json: options.json ?? false,
    workers: options.workers ?? availableParallelism(),
    settings: { grade: options.fast ? 'fast' : 'accurate', own },
    source: options.source ?? null,
    published: options.published ?? null,
  });
  if (summary.stopped) return EXIT.interrupted;
  if (options.record !== undefined) {
    await writeRecord(store.export(), options.record);
    say(`Record written to ${options.record}.`);
  }
  return summary.skipped.length > 0 ? EXIT.skipped : EXIT.done;
}
