import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/api/startServer.ts';
import { type ReadingTold, readingTold } from '../../src/serve/readingTold.ts';
import type { Store } from '../../src/store/store.ts';
import { fileStore } from '../api/fileStore.ts';
import { describeRule } from '../api/recordApi.ts';
import { type Look, launch, type WatchedPage, watchedPage } from './browser.ts';
import { builtPage } from './builtPage.ts';

/** A record served with its page to a browser, for the tests of one file. */
export interface Served {
  readonly store: () => Store;
  /** What the server says it reads in meanwhile. */
  readonly reading: ReadingTold;
  /** Opens a path and waits until nothing is on its way any more. */
  readonly open: (path: string, look?: Look) => Promise<WatchedPage>;
  /** The address in the bar, without the server's. */
  readonly address: (page: Page) => string;
}

/** Starts browser and server before the file's tests, and ends them after. */
export function served(tell: (store: Store) => Promise<void>): Served {
  let browser: Browser;
  let server: RunningServer;
  let store: Store;
  const reading = readingTold();
  const serve = async (made: Store): Promise<void> => {
    store = made;
    server = await startServer({ store, port: 0, host: '127.0.0.1', page: await builtPage(), name: 'story', describeRule, reading });
    browser = await launch();
  };
  fileStore(tell, serve, 400_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    store: () => store,
    reading,
    async open(path, look) {
      const watched = await watchedPage(browser, look);
      await watched.page.goto(new URL(path, server.url).href);
      await watched.page.locator('footer span').first().waitFor();
      await settled(watched.page);
      return watched;
    },
    address: (page) => page.url().slice(server.url.length - 1),
  };
}

/** Waits until nothing is busy. */
export const settled = (page: Page): Promise<void> => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
