import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exitCode.ts';
import { ACTORS_OPTION, HOLDERS_OPTION, type OwnFiles, ownTablesFor, PLACES_OPTION } from './ownTablesFor.ts';
import { DEFAULT_STORE, PROJECT_ROOT } from './projectRoot.ts';
import { readInto } from './readInto.ts';
import { HOST, PORT } from './serveCommand.ts';
import { wholeNumberOption } from './wholeNumberOption.ts';
import { withStore } from './withStore.ts';

interface StartOptions extends OwnFiles {
  readonly store: string;
  readonly port: number;
}

const EXAMPLE = `
Without paths it reads the samples. What was read before is not read again.

Example:
  tacitus start articles/`;

/** `tacitus start`: reads, then serves, in one go. */
export function addStartCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('start')
    .description('read documents into a store, then serve it until Ctrl-C')
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
  const summary = await withStore(folder, 'write', (store) =>
    readInto({
      paths: paths.length > 0 ? paths : [samples],
      store,
      json: false,
      workers: availableParallelism(),
      settings: { grade: 'accurate', own },
      source: null,
      published: null,
    }),
  );
  if (summary.stopped) return EXIT.interrupted;
  const { serveUntilStopped } = await import('./serveUntilStopped.ts');
  await serveUntilStopped({ store: folder, port, host: HOST, token: null, names: [] });
  return summary.skipped.length > 0 ? EXIT.skipped : EXIT.done;
}
