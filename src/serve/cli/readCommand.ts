import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { GivenActor } from '../../model/givenActor.ts';
import type { Store } from '../../store/store.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { ownActors } from './ownActors.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { publishedOption } from './publishedOption.ts';
import { readInto } from './readInto.ts';
import { say } from './say.ts';
import { wholeNumberOption } from './wholeNumberOption.ts';
import { withStore } from './withStore.ts';
import { withTemporaryFolder } from './withTemporaryFolder.ts';
import { checkWritable, writeRecord } from './writeRecord.ts';

interface ReadOptions {
  readonly store?: string;
  readonly record?: string;
  readonly actors?: string;
  readonly source?: string;
  readonly published?: string;
  readonly workers?: number;
  readonly json?: boolean;
}

const EXAMPLE = `
Files are text, Markdown or HTML; folders are searched for them; a .jsonl file (or .jsonl.gz) is a
manifest, with "path" or "text" and where known "published", "source", "title" and "url" on each line.
What was read before is not read again. A document whose outlet, day and text are there already is
named once and counts as there, not as skipped.

A table of actors has a first line such as name,also,code,sector,office,pronoun,from,to; other names of one
actor are parted by |. With another table documents are read again.

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
    .option('--actors <file>', 'your own actors, a table in CSV (default: tacitus.actors.csv beside the store, where there is one)')
    .option('--source <name>', 'the outlet, where a manifest names none')
    .option('--published <date>', 'the publication day or instant, where a manifest gives none', publishedOption)
    .option('--workers <n>', 'worker threads (default: one a core; 0 reads without threads)', wholeNumberOption('--workers', 0, 256))
    .option('--json', 'print what became of each document, one JSON object a line')
    .addHelpText('after', EXAMPLE)
    .action(async (paths: readonly string[], options: ReadOptions) => finish(await readVerb(paths, options)));
}

async function readVerb(paths: readonly string[], options: ReadOptions): Promise<ExitCode> {
  if (options.record !== undefined) await checkWritable(options.record);
  const actors = await ownActors(options.actors, options.store ?? DEFAULT_STORE);
  const run = (folder: string): Promise<ExitCode> => withStore(folder, 'write', (store) => readAndRecord(paths, options, actors, store));
  if (options.record !== undefined && options.store === undefined) return withTemporaryFolder(run);
  return run(options.store ?? DEFAULT_STORE);
}

async function readAndRecord(
  paths: readonly string[],
  options: ReadOptions,
  actors: readonly GivenActor[],
  store: Store,
): Promise<ExitCode> {
  const summary = await readInto({
    paths,
    store,
    actors,
    json: options.json ?? false,
    workers: options.workers ?? availableParallelism(),
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
