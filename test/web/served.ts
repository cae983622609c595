import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/api/startServer.ts';
import type { Store } from '../../src/store/store.ts';
import { fileStore } from '../api/fileStore.ts';
import { describeRule } from '../api/recordApi.ts';
import { type Look, launch, type WatchedPage, watchedPage } from './browser.ts';
import { builtPage } from './builtPage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page, with the first elements of each. */
const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' — ' + failureSummary).join(' | ')))`;

const WIDTH = "Math.max(...[...document.querySelectorAll('html, main, .drawer')].map((box) => box.scrollWidth))";

/** What is wrong with how a page looks, by where it shows. */
export interface Faults {
  readonly troubles: readonly string[];
  readonly foreignHosts: readonly string[];
  readonly axe: Readonly<Record<string, unknown>>;
  readonly widthAt360: number;
}

/** A record served with its page to a browser, for the tests of one file. */
export interface Served {
  readonly store: () => Store;
  /** Opens a path and waits until nothing is on its way any more. */
  readonly open: (path: string, look?: Look) => Promise<WatchedPage>;
  /** The address in the bar, without the server's. */
  readonly address: (page: Page) => string;
  /** Looks at an opened page in both themes and at 360 pixels. */
  readonly faults: (watched: WatchedPage) => Promise<Faults>;
}

/** Starts browser and server before the file's tests, and ends them after. */
export function served(tell: (store: Store) => Promise<void>): Served {
  let browser: Browser;
  let server: RunningServer;
  let store: Store;
  beforeAll(async () => {
    store = await fileStore(tell);
    server = await startServer({ store, port: 0, host: '127.0.0.1', page: await builtPage(), name: 'story', describeRule });
    browser = await launch();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    store: () => store,
    async open(path, look) {
      const watched = await watchedPage(browser, look);
      await watched.page.goto(new URL(path, server.url).href);
      await watched.page.locator('footer span').first().waitFor();
      await settled(watched.page);
      return watched;
    },
    address: (page) => page.url().slice(server.url.length - 1),
    async faults({ page, troubles, hosts }) {
      const axe: Record<string, unknown> = {};
      await page.evaluate(AXE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        axe[colorScheme] = await page.evaluate(SERIOUS);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      axe['360 pixels'] = await page.evaluate(SERIOUS);
      const widthAt360 = Number(await page.evaluate(WIDTH));
      return { troubles, foreignHosts: [...hosts].filter((host) => host !== new URL(server.url).host), axe, widthAt360 };
    },
  };
}

/** What a page without a fault gives. */
export const NO_FAULTS = {
  troubles: [],
  foreignHosts: [],
  axe: { light: [], dark: [], '360 pixels': [] },
} as const satisfies Omit<Faults, 'widthAt360'>;

/** Waits until nothing is busy. */
export const settled = (page: Page): Promise<void> => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
