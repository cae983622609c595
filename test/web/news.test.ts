import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findAndRead } from '../../src/pipeline/findAndRead.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import type { Store } from '../../src/store/store.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served, settled } from './served.ts';

// The record of 600 news articles, as somebody would look at it. What it holds changes with the rules, so nothing here hangs on a
// certain event: each way begins at whatever mark stands first.

const SHARED = process.env['TACITUS_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const NEWS = join(SHARED, 'data/crisis/news-2021-12.jsonl.gz');
const isAbsent = !existsSync(NEWS) && process.env['CI'] === undefined;
const why = noBrowser ?? (isAbsent ? `no ${NEWS}; TACITUS_SHARED says where` : null);

async function readNews(store: Store): Promise<void> {
  await findAndRead({
    paths: [NEWS],
    store,
    workers: availableParallelism(),
    settings: { ...PLAIN_SETTINGS, grade: 'fast' },
    source: null,
    published: null,
    now: () => performance.now(),
    onProgress: () => undefined,
  });
}

const VIEWS = [
  '/now',
  '/map?at=32,49,5',
  '/timeline',
  '/forces',
  '/voices',
  '/voices?show=pair&a=tass.com&b=UKR',
  '/network',
  '/documents?text=troops',
  '/events',
  '/figures',
  '/claims',
  '/notices',
  '/review',
  '/method',
];

describe.skipIf(why !== null)(`the 600 articles${why === null ? '' : ` (skipped: ${why})`}`, { timeout: 120_000 }, () => {
  const { open, address } = served(readNews);
  const drawer = (page: Page) => page.locator('.drawer');
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

  /** Reads what the drawer quotes, follows it, and gives the letters marked in the document. */
  async function followed(page: Page, link: ReturnType<Page['locator']>): Promise<string> {
    await link.click();
    await page.locator('.text .mark.selected').first().waitFor();
    await expect.poll(() => address(page)).toMatch(/^\/documents\/[^?]+\?.*select=/);
    expect(await page.locator('.text .mark.selected').first().isVisible()).toBe(true);
    return words((await page.locator('.text .mark.selected').allTextContents()).join(''));
  }

  test.each(VIEWS)('%s: no error, no other host, nothing for axe in either theme, nothing cut off at 360 pixels', async (path) => {
    const watched = await open(path);
    const found = await faultsOf(watched);
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);
  });

  test('a newcomer asks who says how many troops are near Ukraine: one click shows who, and where they differ; one more the letters', async () => {
    const { page, troubles } = await open('/');
    await page.getByRole('link', { name: 'Who says how many troops are near Ukraine?' }).click();
    const contradicted = drawer(page).getByRole('heading', { name: 'Where they disagree' });
    await contradicted.waitFor();
    // Before anything is scrolled: a line for each who gives a number, then where they differ.
    const lines = drawer(page).locator('tbody tr');
    expect(await lines.count()).toBeGreaterThan(4);
    expect((await lines.first().boundingBox())?.y).toBeLessThan(400);
    expect((await contradicted.boundingBox())?.y).toBeLessThan(860);
    await drawer(page).getByRole('heading', { name: 'Why others differ' }).waitFor();
    await expect.poll(() => address(page)).toMatch(/select=cell/);
    const told = drawer(page).locator('ol > li');
    expect(await told.count()).toBeGreaterThan(3);
    expect(words(await drawer(page).locator('h2').innerText())).toMatch(/^Russia: personnel, .*Ukraine/);
    await drawer(page).getByText('Of the same days or nearly, and cannot both be right:').waitFor();
    // Reasons, few, and under each every pair that it holds for.
    const reasons = drawer(page).locator('.reason');
    const counts = (await reasons.allInnerTexts()).map((line) => Number(/(\d+) pairs?$/.exec(line.trim())?.[1]));
    expect(counts.length).toBeLessThan(12);
    const pairs = await drawer(page).locator('.pairs > li').count();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(counts.length + pairs);
    const quote = words(await told.first().locator('.quote a').innerText());
    expect(await followed(page, told.first().locator('.quote a'))).toContain(quote);
    expect(troubles).toEqual([]);
  });

  test('from a mark of the map to its sentence', async () => {
    const { page, troubles } = await open('/map?at=32,49,5');
    // Marks may lie under one another; the keyboard reaches each.
    await page.locator('.map g.mark[data-item]').first().focus();
    await page.keyboard.press('Enter');
    await drawer(page).locator('ol a').first().click();
    const telling = drawer(page).locator('ol > li').first();
    const quote = words(await telling.locator('mark').innerText());
    expect(await followed(page, telling.getByRole('link', { name: 'Read in the document' }))).toBe(quote);
    expect(troubles).toEqual([]);
  });

  test('from a force on the map to who says so, and to the sentence', async () => {
    const { page } = await open('/map?at=36,50,5');
    const plate = page.locator('.map .force .line').first();
    // The name above the line is of the plate as much as the line.
    await page.locator('.map .force .title').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe(await plate.getAttribute('data-item'));
    const said = words((await plate.getAttribute('aria-label')) ?? '');
    await plate.click();
    await drawer(page).locator('ol > li .quote').first().waitFor();
    expect(said).toContain(`${(await drawer(page).locator('ol > li').count()) > 1 ? 'voice' : '1 voice'}`);
    const link = drawer(page).locator('ol > li .quote a').first();
    const quote = words(await link.innerText());
    expect(await followed(page, link)).toContain(quote);
  });

  test('forces and events follow the slider', async () => {
    const { page } = await open('/map?at=32,49,5&asof=2021-12-03&days=1');
    await page.getByText('as told up to 3 Dec 2021').waitFor();
    const before = await page.locator('.map .force').allTextContents();
    await page.goto(page.url().replace('2021-12-03', '2021-12-14'));
    await page.getByText('as told up to 14 Dec 2021').waitFor();
    await settled(page);
    expect(await page.locator('.map .force').allTextContents()).not.toEqual(before);
    await page.keyboard.press('t');
    await page.locator('caption', { hasText: 'People under arms' }).waitFor();
  });

  test('from a cell of the ledger to its sentence', async () => {
    const { page, troubles } = await open('/forces');
    await page.locator('main td a[data-item]').first().click();
    const link = drawer(page).locator('ol > li .quote a').first();
    const quote = words(await link.innerText());
    expect(await followed(page, link)).toContain(quote);
    expect(troubles).toEqual([]);
  });

  test('from a bar of the timeline to its sentence', async () => {
    const { page, troubles } = await open('/timeline');
    await page.keyboard.press('j');
    await drawer(page).locator('ol > li mark').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.text .mark.selected').first().waitFor();
    await expect.poll(() => address(page)).toMatch(/^\/documents\//);
    const marked = words((await page.locator('.text .mark.selected').allTextContents()).join(''));
    expect(words(await drawer(page).locator('mark').first().innerText())).toBe(marked);
    expect(troubles).toEqual([]);
  });

  test('from a dispute to the sentence of a side', async () => {
    const { page, troubles } = await open('/voices');
    await page.locator('main tbody [data-item]').first().click();
    const link = drawer(page).locator('section blockquote a').first();
    const quote = words(await link.innerText());
    expect(await followed(page, link)).toBe(quote);
    expect(troubles).toEqual([]);
  });

  test('a place chosen in the drawer narrows every view, and its chip lifts it again', async () => {
    const { page } = await open('/map?at=32,49,5');
    await page.locator('.map g.mark[data-item]').first().focus();
    await page.keyboard.press('Enter');
    await drawer(page).getByRole('link', { name: 'only this place, in every view' }).click();
    const chip = page.getByRole('list', { name: 'Filters' }).getByRole('listitem');
    await chip.filter({ hasText: 'place' }).waitFor();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
    await settled(page);
    await expect.poll(() => address(page)).toContain('place=');
    await chip.getByRole('link', { name: /Lift the filter place/ }).click();
    await expect.poll(() => address(page)).not.toContain('place=');
  });

  test.each(['/now', '/map?at=32,49,5', '/timeline', '/forces', '/voices', '/documents?text=troops'])(
    '%s at 3840 pixels: fills the screen, nothing wider than it, no line too long to read',
    async (path) => {
      const { page } = await open(path, { width: 3840, height: 2160 });
      const seen = (await page.evaluate(`(() => {
        const frame = document.querySelector('.frame').getBoundingClientRect();
        const letters = [...document.querySelectorAll('main p, main td')].map((box) => {
          const range = document.createRange();
          range.selectNodeContents(box);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size;
          return lines === 0 ? 0 : (box.textContent ?? '').trim().length / lines;
        });
        return { width: frame.width, height: frame.height, over: document.documentElement.scrollWidth - innerWidth, letters: Math.max(0, ...letters) };
      })()`)) as { readonly width: number; readonly height: number; readonly over: number; readonly letters: number };
      expect(seen).toMatchObject({ width: 3840, height: 2160, over: 0 });
      expect(seen.letters).toBeLessThan(170);
    },
  );
});
