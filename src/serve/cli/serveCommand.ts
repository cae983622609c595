import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exitCode.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { say } from './say.ts';
import { wholeNumberOption } from './wholeNumberOption.ts';
import { withStore } from './withStore.ts';

const EXAMPLE = `
Documents can be read into the store meanwhile. Ctrl-C stops it.

Other machines can reach it only with --host, and then only who knows the token:
TACITUS_TOKEN in the environment, or --token, which other users of this machine
may see in the list of processes. The connection is not encrypted: put a proxy
that speaks TLS in front, and name it with --name.

Examples:
  tacitus serve --store crisis --port 8080
  TACITUS_TOKEN="$(openssl rand -hex 24)" tacitus serve --host 0.0.0.0 --name records.example`;

export const PORT = 4117;
export const HOST = '127.0.0.1';

interface ServeVerbOptions {
  readonly store: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly name?: readonly string[];
  readonly upgrade?: boolean;
}

/** `tacitus serve`: the page and the API of a store, on this machine. */
export function addServeCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('serve')
    .description('serve the page and the API of a store')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--port <n>', 'the port; 0 takes any that is free', wholeNumberOption('--port', 0, 65_535), PORT)
    .option('--host <name>', 'the address to listen on; the default is reached from this machine alone', HOST)
    .option('--token <secret>', 'what others must know to ask (default: TACITUS_TOKEN of the environment)')
    .option('--name <host>', 'a further name it may be asked for under, such as that of a proxy (may be given again)', many)
    .option('--upgrade', 'bring a store that an older version made up to this one first; what it holds stays')
    .addHelpText('after', EXAMPLE)
    .action(async ({ token, name = [], upgrade = false, ...options }: ServeVerbOptions) => {
      if (upgrade) await bringUp(options.store);
      const { serveUntilStopped } = await import('./serveUntilStopped.ts');
      await serveUntilStopped({ ...options, token: token ?? (process.env['TACITUS_TOKEN'] || null), names: name });
      finish(EXIT.done);
    });
}

/** Opening a store for writing brings it up; what events take in then is put together anew. One that is not there is not made. */
async function bringUp(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'tacitus.db'))) return;
  await withStore(folder, 'write', async (store) => {
    if ((await store.areEventsCurrent()) && (await store.areStoriesSettled())) return;
    say(`Bringing up ${folder}: putting together what it holds.`);
    // Loaded here and not above: serving needs none of it.
    const { refreshEvents } = await import('../../pipeline/refreshEvents.ts');
    const { settleStories } = await import('../../pipeline/settleStories.ts');
    await refreshEvents(store);
    await settleStories(store);
  });
}

const many = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];
