import type { Page, Route } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/serve/api/startServer.ts';
import { describeRule } from '../api/recordApi.ts';
import { tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { launch, noBrowser, watchedPage } from './browser.ts';
import { builtPage } from './builtPage.ts';
import { served } from './served.ts';

/** What each view asks for, beside the summary that all share. */
const VIEWS = [
  ['/now', 'pictures/now'],
  ['/map', 'pictures/map'],
  ['/timeline', 'pictures/timeline'],
  ['/forces', 'posture'],
  ['/voices', 'disputes'],
  ['/voices?show=pair', 'comparison'],
  ['/network', 'pictures/network'],
  ['/documents', 'documents'],
  [`/documents/${WIRE_ID}`, `documents/${WIRE_ID}`],
  ['/events', 'events'],
  ['/figures', 'figures'],
  ['/claims', 'claims'],
  ['/notices', 'notices'],
  ['/review', 'judgements'],
  ['/review?show=disputes', 'disputes'],
  ['/review?show=judged', 'judgements'],
  ['/events?select=e-cannon', 'events/e-cannon'],
  ['/network?select=actor:RUS', 'pictures/mark'],
] as const;

const REFUSED = { status: 500, contentType: 'application/problem+json', body: '{"detail":"The store could not be read."}' };
const BROKEN = { status: 200, contentType: 'application/json', body: '{"items": [' };

/** Holds what is asked until it is released, and lets through what is asked after that. */
function held(): { readonly hold: (route: Route) => Promise<void>; readonly release: () => void } {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  // Where the page asks no longer, there is nothing to continue.
  return { hold: (route) => released.then(() => route.continue()).catch(() => undefined), release };
}

describe.skipIf(noBrowser !== null)('what a view shows while it has no answer', { timeout: 60_000 }, () => {
  const { open, store } = served(tellStory);

  /** Opens a view from one that asks for none of it, while answers to what it asks are handled otherwise. */
  async function openWith(
    path: string,
    asked: string,
    handle: (route: Route) => Promise<void>,
  ): Promise<{ page: Page; troubles: readonly string[] }> {
    const { page, troubles } = await open('/nowhere');
    await page.route((url) => url.pathname === `/api/v1/${asked}`, handle);
    await page.evaluate(`(() => {
      const link = Object.assign(document.createElement('a'), { href: ${JSON.stringify(path)} });
      document.body.append(link);
      link.click();
      link.remove();
    })()`);
    return { page, troubles };
  }
  const alert = (page: Page) => page.locator('[role="alert"]:not(:empty)').first();

  test.each(VIEWS)('%s: a slow answer is said to be on its way, and comes', async (path, asked) => {
    const { hold, release } = held();
    const { page, troubles } = await openWith(path, asked, hold);
    await page.locator('[aria-busy="true"]', { hasText: 'Loading…' }).first().waitFor();
    release();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    expect(await alert(page).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test.each(VIEWS)('%s: a refusal is told in its own words, and can be asked again', async (path, asked) => {
    const { page } = await openWith(path, asked, (route) => route.fulfill(REFUSED));
    await alert(page).filter({ hasText: 'The store could not be read.' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await alert(page).waitFor({ state: 'detached' });
  });

  test.each(VIEWS)('%s: an answer broken off is said to be', async (path, asked) => {
    const { page } = await openWith(path, asked, (route) => route.fulfill(BROKEN));
    await alert(page).filter({ hasText: 'The answer of Tacitus is broken off or unreadable.' }).waitFor();
  });

  test('before anything is known of the record the page says that it is on its way, and its tabs lead on', async () => {
    const { hold, release } = held();
    const { page, troubles } = await open('/nowhere');
    await page.route('**/api/v1/**', hold);
    await page.goto(new URL('/now', page.url()).href);
    const loading = page.locator('main [aria-busy="true"]', { hasText: 'Loading…' });
    await loading.waitFor();
    await page.getByRole('link', { name: 'Forces' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/forces');
    await loading.waitFor();
    release();
    await page.locator('main td a[data-item]').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('an address that no view stands under says so, and where to go', async () => {
    const { page, troubles } = await open('/matters?actor=RUS', { width: 360, height: 740 });
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('/matters');
    expect(await page.locator('nav[aria-label="Views"] [aria-current]').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Forces' }).click();
    await page.locator('main td a[data-item]').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('a server that is gone is said to be; once it is back, what failed comes by itself', async () => {
    const told = store();
    const begin = (port: number) => builtPage().then((page) => startServer({ store: told, port, host: '127.0.0.1', page, describeRule }));
    let server = await begin(0);
    const browser = await launch();
    onTestFinished(() => browser.close());
    const { page } = await watchedPage(browser);
    await page.goto(`${server.url}events`);
    await page.locator('[data-item="e-cannon"]').waitFor();
    // The parts of the next view are there already, as they are for who has looked at it before.
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.locator('main [data-item]').first().waitFor();
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.locator('main [data-item]').first().waitFor();
    await page.getByRole('link', { name: 'Documents', exact: true }).click();
    await page.locator('main [data-item]').first().waitFor();
    await server.close();
    await page.getByText('Tacitus does not answer; what is shown may be old').waitFor();
    expect(await page.locator('main [data-item]').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await alert(page).filter({ hasText: 'Is it still running in the terminal?' }).waitFor();
    server = await begin(Number(new URL(server.url).port));
    await page.locator('main [data-item]').first().waitFor();
    await page.getByText('Tacitus does not answer').first().waitFor({ state: 'detached' });
    expect(await alert(page).count()).toBe(0);
    await server.close();
  });
});
