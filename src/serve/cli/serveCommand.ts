import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exitCode.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { wholeNumberOption } from './wholeNumberOption.ts';

const EXAMPLE = `
Documents can be read into the store meanwhile. Ctrl-C stops it.

Example:
  tacitus serve --store crisis --port 8080`;

export const PORT = 4117;
export const HOST = '127.0.0.1';

interface ServeVerbOptions {
  readonly store: string;
  readonly port: number;
  readonly host: string;
}

/** `tacitus serve`: the page and the API of a store, on this machine. */
export function addServeCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('serve')
    .description('serve the page and the API of a store')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--port <n>', 'the port; 0 takes any that is free', wholeNumberOption('--port', 0, 65_535), PORT)
    .option('--host <name>', 'the address to listen on; the default is reached from this machine alone', HOST)
    .addHelpText('after', EXAMPLE)
    .action(async (options: ServeVerbOptions) => {
      const { serveUntilStopped } = await import('./serveUntilStopped.ts');
      await serveUntilStopped(options);
      finish(EXIT.done);
    });
}
