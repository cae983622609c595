import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import type { RunSummary } from '../../pipeline/runSummary.ts';
import type { ReadAsked } from '../readApart.ts';
import { readingTold } from '../readingTold.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { ACTORS_OPTION, HOLDERS_OPTION, type OwnFiles, ownTablesFor, PLACES_OPTION } from './ownTablesFor.ts';
import { DEFAULT_STORE, PROJECT_ROOT } from './projectRoot.ts';
import { readBeside } from './readBeside.ts';
import { say } from './say.ts';
import { HOST, PORT } from './serveCommand.ts';
import { serveUntilStopped } from './serveUntilStopped.ts';
import { wholeNumberOption } from './wholeNumberOption.ts';
import { withStore } from './withStore.ts';

interface StartOptions extends OwnFiles {
  readonly store: string;
  readonly port: number;
}

const EXAMPLE = `
Without paths it reads the samples. The page is there at once and shows what is read as it comes.
What was read before is not read again.

Example:
  tacitus start articles/`;

/** `tacitus start`: serves, and reads meanwhile, in one go. */
export function addStartCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('start')
    .description('serve a store until Ctrl-C, and read documents into it meanwhile')
    .argument('[paths...]', 'files, folders and manifests (default: the samples)')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option(...HOLDERS_OPTION)
    .option(...PLACES_OPTION)
    .option(...ACTORS_OPTION)
    .option('--port <n>', 'the port; 0 takes any that is free', wholeNumberOption('--port', 0, 65_535), PORT)
    .addHelpText('after', EXAMPLE)
    .action(async (paths: readonly string[], options: StartOptions) => finish(await startVerb(paths, options)));
}

async function startVerb(paths: readonly string[], { store: folder, port, ...files }: StartOptions): Promise<ExitCode> {
  const samples = relative(process.cwd(), join(PROJECT_ROOT, 'samples')) || '.';
  const own = await ownTablesFor(files, folder);
  // Made, or brought up to this version, before anybody looks at it.
  await withStore(folder, 'write', async () => undefined);
  const told = readingTold();
  const asked: ReadAsked = {
    folder,
    paths: paths.length > 0 ? paths : [samples],
    workers: availableParallelism(),
    settings: { grade: 'accurate', own },
  };
  let summary: RunSummary | null = null;
  await serveUntilStopped({
    ...{ store: folder, port, host: HOST, token: null, names: [], reading: told },
    async meanwhile(signal, url) {
      summary = await readBeside({ asked, areSamples: paths.length === 0, told, signal });
      if (!summary.stopped) say(`All of it is shown at ${url}`);
    },
  });
  return codeOf(summary);
}

function codeOf(summary: RunSummary | null): ExitCode {
  if (summary === null || summary.stopped) return EXIT.interrupted;
  return summary.skipped.length > 0 ? EXIT.skipped : EXIT.done;
}
