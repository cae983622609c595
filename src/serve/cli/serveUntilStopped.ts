import { basename, resolve } from 'node:path';
import { startServer } from '../api/startServer.ts';
import { contentionsApart } from '../contentionsApart.ts';
import type { ReadingWatch } from '../readingTold.ts';
import { settleApart } from '../settleApart.ts';
import { PAGE_FOLDER, pageState } from './builtPage.ts';
import { say } from './say.ts';
import { sayReconciler } from './sayReconciler.ts';
import { stopOnSignal } from './stopOnSignal.ts';
import { withStore } from './withStore.ts';
import { WrongCall } from './wrongCall.ts';

export interface ServeOptions {
  readonly store: string;
  readonly port: number;
  readonly host: string;
  /** What others must know to ask; null asks for nothing. */
  readonly token: string | null;
  /** Further names under which it may be asked for. */
  readonly names: readonly string[];
  /** What is read into it meanwhile, for the page to tell. */
  readonly reading?: ReadingWatch;
  /** Done once it serves; it goes on serving after that. Where this fails, all is closed. */
  readonly meanwhile?: (signal: AbortSignal, url: string) => Promise<void>;
}

const PAGE_OLD =
  'the page was built from other sources than the ones here, and may not fit what this version answers; build it with: node scripts/bootstrap.js scripts/buildPage.ts';

/** How long a record must have stood still before stories that a run left unsettled are settled. */
const QUIET_MS = 5000;

const REFUSALS: ReadonlySet<unknown> = new Set(['host-open', 'token-short', 'page-missing', 'ports-taken']);

/**
 * Serves a store's page and API, says the address, and returns after Ctrl-C with all of it closed.
 * Throws `WrongCall` for an address that is open to others without a token, ports that are taken, and a page that was not built.
 */
export async function serveUntilStopped({ store: folder, meanwhile, ...listening }: ServeOptions): Promise<void> {
  let isBusy = false;
  const onStop = (): void => {
    if (isBusy) say('Stopping after the documents in hand; Ctrl-C again stops at once.');
  };
  await withStore(folder, 'read', (store) =>
    stopOnSignal(async (signal) => {
      const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
      const server = await startServer({
        store,
        ...listening,
        withWriter: (job) => withStore(folder, 'write', job),
        page: PAGE_FOLDER,
        name: basename(resolve(folder)),
        say,
        findContentions: contentionsApart(folder),
        warm: true,
      }).catch(asWrongCall);
      const onError = (error: Error): void => say(`notice     stories-unsettled: ${error.message}`);
      const leave = settleApart({ store, folder, quietMs: QUIET_MS, onError });
      await sayReconciler(store);
      if (pageState() === 'old') say(`notice     page-old: ${PAGE_OLD}`);
      say(`Tacitus shows ${folder} at ${server.url} (Ctrl-C stops it)`);
      try {
        isBusy = meanwhile !== undefined;
        await meanwhile?.(signal, server.url);
        isBusy = false;
        await stopped;
      } finally {
        leave();
        await server.close();
      }
    }, onStop),
  );
}

function asWrongCall(thrown: unknown): never {
  if (thrown instanceof Error && 'code' in thrown && REFUSALS.has(thrown.code)) throw new WrongCall(thrown.message);
  throw thrown;
}
