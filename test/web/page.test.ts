import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../src/serve/api/startServer.ts';
import { freshStore } from '../api/freshStore.ts';
import { describeRule } from '../api/recordApi.ts';
import { HOSTILE_ID, HOSTILE_OUTLET, PAPER_ID, tellMany, tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { noBrowser } from './browser.ts';
import { builtPage } from './builtPage.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

const shownText = (locator: Locator): Promise<string> => locator.innerText();

const VIEWS = [
  '/',
  '/events?select=e-cannon',
  '/events?status=negated',
  '/figures',
  `/figures?select=f-wire-soldiers&of=${WIRE_ID}`,
  '/claims',
  '/documents',
  `/documents/${WIRE_ID}?says=BLR`,
  `/documents/${WIRE_ID}?select=m-wire-attack`,
  `/documents/${HOSTILE_ID}`,
  '/method',
] as const;

describe.skipIf(noBrowser !== null)(`the page${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`, { timeout: 60_000 }, () => {
  const { open, address } = served(tellStory);
  const marked = (page: Page) => page.locator('.text .mark.selected');
  const rowsOf = (page: Page): Promise<readonly string[]> =>
    page.locator('main [data-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-item') ?? ''));

  test.each(VIEWS)('%s: no error, no other host, nothing for axe in either theme, nothing cut off at 360 pixels', async (path) => {
    const found = await faultsOf(await open(path));
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);
  });

  test('from an event to its sentence in two clicks', async () => {
    const { page, troubles } = await open('/events');
    await page.click('[data-item="e-cannon"]');
    await page.getByRole('link', { name: 'Read in the document' }).first().click();
    await marked(page).waitFor();
    expect(await shownText(marked(page))).toBe('Polish border guards fired water cannon at migrants');
    await expect.poll(() => address(page)).toBe(`/documents/${WIRE_ID}?select=m-wire-cannon`);
    await page.goBack();
    await expect.poll(() => address(page)).toBe('/events?select=e-cannon');
    await page.getByRole('heading', { name: 'Told differently: did it happen' }).waitFor();
    await page.goBack();
    expect(await shownText(page.locator('.drawer'))).toContain('Questions to begin with');
    expect(troubles).toEqual([]);
  });

  test('from a figure to its sentence, with who says so and why it was found', async () => {
    const { page } = await open('/figures');
    await page.click('[data-item="f-paper-washington"]');
    const drawer = page.locator('.drawer');
    await drawer.getByRole('link', { name: 'Read in the document' }).waitFor();
    const told = (await shownText(drawer)).replaceAll(/\s+/g, ' ');
    expect(told).toContain('up to 175,000 troops');
    expect(told).toContain('Washington warned, in Old Quay Gazette');
    expect(told).toContain('possible');
    await drawer.getByRole('link', { name: 'Read in the document' }).click();
    await marked(page).waitFor();
    expect(await shownText(marked(page))).toBe('up to 175,000 troops');
    await expect.poll(() => address(page)).toBe(`/documents/${PAPER_ID}?select=f-paper-washington`);
  });

  test('findings that overlap are each shown and can each be reached', async () => {
    const { page } = await open(`/documents/${WIRE_ID}?select=m-wire-accuse`);
    expect((await marked(page).allInnerTexts()).join('')).toBe('The Belarusian foreign ministry said Poland had attacked unarmed people');
    await page.locator('.text').getByText('Poland had attacked unarmed people').click();
    await expect.poll(() => address(page)).toContain('select=m-wire-attack');
    expect((await marked(page).allInnerTexts()).join('')).toBe('Poland had attacked unarmed people');
    await page.getByText('why', { exact: true }).click();
    expect(await shownText(page.locator('.drawer'))).toContain('The clause states the deed itself.');
    expect((await shownText(page.locator('.text'))).replaceAll(/\s+/g, ' ')).toContain(
      'on Tuesday. The Belarusian foreign ministry said Poland',
    );
  });

  test('filters by outlet and by who says so narrow the list, count what others tell, and lift again', async () => {
    const { page } = await open('/figures');
    await page.getByLabel('Narrow by outlet').selectOption('Old Quay Gazette');
    await page.locator('[data-item="f-wire-soldiers"]').waitFor({ state: 'detached' });
    expect(await rowsOf(page)).toEqual(['f-paper-kyiv', 'f-paper-washington', 'f-paper-injured']);
    await page.getByLabel('according to').selectOption({ label: 'Ukraine' });
    await page.getByText('2 figures others tell').waitFor();
    expect(await rowsOf(page)).toEqual(['f-paper-kyiv']);
    await expect.poll(() => address(page)).toBe('/figures?outlet=Old+Quay+Gazette&says=UKR');
    await page.getByRole('link', { name: 'Lift the filter outlet Old Quay Gazette' }).click();
    await page.getByText('5 figures others tell').waitFor();
    await page.getByRole('link', { name: 'Lift the filter according to Ukraine' }).click();
    await page.getByText('6 of 6 figures').waitFor();
  });

  test('an outlet’s own voice leaves out what it only passes on', async () => {
    const { page } = await open('/events');
    await page.getByLabel('according to').selectOption({ label: 'Harbour Wire' });
    await page.getByText('3 events others tell').waitFor();
    expect(await rowsOf(page)).toEqual(['e-cannon', 'e-accuse']);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Documents' }).click();
    await page.getByText('Water cannon at the crossing').click();
    await page.getByText('findings others tell').waitFor();
    expect(await page.locator('.mark.quiet').allInnerTexts()).toContain('at least 15,000 soldiers');
  });

  test('a permalink restores the view, the filters, the order and the selection', async () => {
    const path = `/figures?actor=RUS&measure=personnel&select=f-paper-kyiv&of=${PAPER_ID}&sort=-value`;
    const { page } = await open(path);
    expect(await rowsOf(page)).toEqual(['f-paper-washington', 'f-paper-kyiv']);
    expect(await page.locator('[aria-current="true"]').getAttribute('data-item')).toBe('f-paper-kyiv');
    expect(await shownText(page.locator('.drawer h2'))).toBe('94,300 forces');
    expect(await shownText(page.getByLabel('Filters'))).toMatch(/Russia[\s\S]*personnel \(armed or uniformed\)/);
    await expect.poll(() => address(page)).toBe(path);
  });

  test('search finds words in texts, and nothing found says what was read', async () => {
    const { page } = await open('/documents');
    await page.keyboard.press('/');
    await page.keyboard.type('Voronezh');
    await page.keyboard.press('Enter');
    await page.getByText('1 of 4 documents').waitFor();
    await page.fill('#search', 'zeppelin');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No documents pass these filters' }).waitFor();
    expect(await shownText(page.locator('main'))).toMatch(/4 documents of 4 outlets were read, with\s+1 notice/);
    await page.getByRole('link', { name: 'Lift all filters' }).click();
    await page.getByText('4 of 4 documents').waitFor();
  });

  test('who searches for a number is led to the figures that say it, the oldest first', async () => {
    const { page } = await open('/documents');
    await page.fill('#search', '175,000');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '1 figure of 175,000' }).click();
    await page.getByText('1 of 6 figures').waitFor();
    expect(await rowsOf(page)).toEqual(['f-paper-washington']);
    await expect.poll(() => address(page)).toBe('/figures?atleast=175000&atmost=175000&sort=published');
    await page.goto(new URL('/documents?text=Voronezh', page.url()).href);
    await page.getByText('1 of 4 documents').waitFor();
    expect(await page.getByText('who said it first').count()).toBe(0);
  });

  test('who searches for troops is led to the ledger of forces', async () => {
    const { page } = await open('/documents?text=troops');
    await page.getByRole('link', { name: 'How many troops are where, and who says so' }).click();
    await expect.poll(() => address(page)).toBe('/forces?measure=personnel');
    await page.locator('main td a[data-item]').first().waitFor();
  });

  test('the keyboard alone goes from the list to the sentence and through the document', async () => {
    const { page } = await open('/events?sort=day');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect.poll(() => address(page)).toBe('/events?select=e-cannon&sort=day');
    await page.locator('.drawer [aria-busy="false"] [data-primary]').waitFor();
    await page.keyboard.press('Enter');
    await marked(page).waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => address(page)).toContain('select=m-wire-accuse');
    await page.keyboard.press('j');
    await expect.poll(() => address(page)).toContain('select=m-wire-attack');
    await page.keyboard.press('Escape');
    await expect.poll(() => address(page)).toBe(`/documents/${WIRE_ID}`);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('keys pressed faster than the page is drawn each go one further', async () => {
    const { page } = await open('/events?sort=day');
    await page.evaluate(`for (const key of 'jjjk') document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`);
    await expect.poll(() => address(page)).toBe(`/events?select=${(await rowsOf(page))[1]}&sort=day`);
  });

  test('hostile titles, outlets and texts are shown and never run', async () => {
    for (const path of [
      `/documents/${HOSTILE_ID}?select=m-hostile`,
      '/documents',
      `/documents/${WIRE_ID}?says=BLR`,
      '/events?select=e-hostile',
      '/figures',
      '/method',
      `/events?outlet=${encodeURIComponent(HOSTILE_OUTLET)}`,
    ]) {
      const { page, troubles } = await open(path);
      expect(troubles, path).toEqual([]);
      expect(await page.evaluate('window.ran'), path).toBeUndefined();
      expect(await page.locator('main :is(iframe, img, script, b, i), svg[onload], a[href^="javascript"]').count(), path).toBe(0);
      // Each page that is seen listens for changes, and a browser has six connections to a server.
      await page.close();
    }
    const { page } = await open(`/documents/${HOSTILE_ID}`);
    expect(await page.locator('.text').textContent()).toContain(
      '<script>window.ran=1</script> Shots were fired at <svg onload="window.ran=1"> the post',
    );
    // A direction mark that is never closed must not turn round what stands after it.
    expect(await page.evaluate("getComputedStyle(document.querySelector('article bdi.outlet')).unicodeBidi")).toBe('isolate');
    expect(await page.title()).toBe('Documents · Tacitus');
  });

  test('the theme follows the system until chosen, and the choice stays', async () => {
    const { page } = await open('/events', { theme: 'dark' });
    const ground = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await page.getByRole('button', { name: 'Light theme' }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await ground()).toBe(light);
  });

  test('on a narrow screen the drawer is a sheet from below that closes', async () => {
    const { page } = await open('/events', { width: 360, height: 740 });
    expect(await page.locator('.drawer').isVisible()).toBe(false);
    await page.click('[data-item="e-exercise"]');
    await page.locator('.drawer').getByText('Mobilise: Russia').waitFor();
    const box = await page.locator('.drawer').boundingBox();
    expect(box?.width).toBe(360);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
    await page.getByRole('button', { name: 'Whole height' }).click();
    await expect.poll(async () => (await page.locator('.drawer').boundingBox())?.height).toBeGreaterThan(box?.height ?? 0);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.drawer').waitFor({ state: 'hidden' });
  });

  test('at 360 pixels the bar above the tabs takes two rows, and the questions to begin with are in the first view', async () => {
    const { page } = await open('/now', { width: 360, height: 740 });
    expect((await page.locator('header').first().boundingBox())?.height).toBeLessThan(88);
    const question = page.locator('a:visible', { hasText: 'Who says how many troops' });
    expect((await question.boundingBox())?.y).toBeLessThan(700);
  });

  test('a list longer than a page grows when asked', async () => {
    const store = await freshStore((empty) => tellMany(empty, 120));
    const many = await startServer({ store, port: 0, host: '127.0.0.1', page: await builtPage(), describeRule });
    const { page } = await open('/');
    await page.goto(`${many.url}figures`);
    await page.getByRole('button', { name: 'Show 20 more — 100 of 120' }).click();
    await page.locator('[data-item="f-post-120"]').waitFor();
    await expect.poll(() => page.locator('main [data-item]').count()).toBe(120);
    await many.close();
  });

  test('a server that is gone is said to be, and asked again', async () => {
    const { page } = await open('/events');
    await page.route('**/api/v1/figures*', (route) => route.abort());
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.getByText('Tacitus does not answer').waitFor();
    await page.unroute('**/api/v1/figures*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('6 of 6 figures').waitFor();
  });

  test('an address that leads nowhere says so', async () => {
    const { page } = await open('/documents/none');
    await page.getByText('The record holds nothing under this id.').waitFor();
  });
});
