import { describe, expect, test } from 'vitest';
import { PAPER_ID, tellStory } from '../api/storyRecord.ts';
import { aDocument, aFigure, anActor, asRead } from '../store/build.ts';
import { putEvents } from '../store/collect.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served, settled } from './served.ts';

describe.skipIf(noBrowser !== null)('forces', { timeout: 60_000 }, () => {
  const { open, address } = served(tellStory);
  const KYIV = 'cell:RUS|personnel|||present';

  test('from a cell to its sentence in two clicks', async () => {
    const { page, troubles } = await open('/forces');
    await page.click(`[data-item="${KYIV}"]`);
    const drawer = page.locator('.drawer');
    await drawer.getByText('94,300').first().waitFor();
    expect((await drawer.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /name of UKR Ukraine, in Old Quay Gazette of 5 Dec 2021 \(the day it was printed\)/,
    );
    await drawer.getByRole('link', { name: '94,300' }).click();
    await page.locator('.text .mark.selected').waitFor();
    expect(await page.locator('.text .mark.selected').innerText()).toBe('94,300');
    await expect.poll(() => address(page)).toBe(`/documents/${PAPER_ID}?select=f-paper-kyiv`);
    await page.goBack();
    expect(await page.locator('[aria-current="true"][data-item]').getAttribute('data-item')).toBe(KYIV);
    expect(troubles).toEqual([]);
  });

  test('what is there and what is only possible never share a cell, and what nobody tells is unknown', async () => {
    const watched = await open('/forces?actor=RUS');
    const row = watched.page.locator('tbody tr').filter({ hasText: 'place unknown' });
    expect(await row.locator('td[data-name="present"]').innerText()).toContain('94,300');
    expect(await row.locator('td[data-name="planned or possible"]').innerText()).toContain('up to 175,000');
    expect((await row.locator('td[data-name="moving"]').innerText()).trim()).toBe('unknown');
    const found = await faultsOf(watched);
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);
  });

  test('a cell and its drawer count the same voices', async () => {
    const { page } = await open('/forces');
    for (const cell of await page.locator('[data-item^="cell:"]').all()) {
      const told = /\d+ voices?/.exec(await cell.innerText())?.[0] ?? 'no voices';
      await cell.click();
      await page
        .locator('.drawer')
        .getByText(new RegExp(`figures? (?:\\(.+\\) )?of ${told}`))
        .waitFor();
    }
  });

  test('a figure of the day itself has no age, and one alone no order', async () => {
    const { page } = await open(`/forces?asof=2021-12-05&select=${encodeURIComponent(KYIV)}`);
    const drawer = page.locator('.drawer');
    await drawer.getByText('94,300').first().waitFor();
    const told = (await drawer.innerText()).replaceAll(/\s+/g, ' ');
    expect(told).not.toMatch(/\b0 days/);
    expect(told).toMatch(/\. Bars from 0 to/);
  });

  test('people who are of no force stand under a heading of their own, below the forces', async () => {
    const { page } = await open('/forces');
    const others = page.locator('table').filter({ has: page.locator('caption', { hasText: 'Other people and things' }) });
    const forces = page.locator('table').filter({ has: page.locator('caption', { hasText: 'Forces by owner' }) });
    expect(await others.locator('td.what').allInnerTexts()).not.toContain('personnel');
    expect(await forces.locator('td.what').allInnerTexts()).toContain('personnel');
    expect((await forces.locator('td.what').allInnerTexts()).filter((what) => /^people/.test(what))).toEqual([]);
  });

  test('as of an earlier day only what was told by then is there, and the address keeps the day', async () => {
    const { page } = await open('/forces?asof=2021-12-04');
    await page.getByText('2,000').first().waitFor();
    expect(await page.locator(`[data-item="${KYIV}"]`).count()).toBe(0);
    await page.getByRole('button', { name: 'The day after' }).click();
    await page.locator(`[data-item="${KYIV}"]`).waitFor();
    await expect.poll(() => address(page)).toBe('/forces?asof=2021-12-05');
    await page.reload();
    await page.locator(`[data-item="${KYIV}"]`).waitFor();
  });

  test('one voice redraws the ledger and counts what others tell', async () => {
    const { page } = await open('/forces?actor=RUS');
    await page.getByLabel('according to').selectOption({ label: 'Ukraine' });
    await page.getByText('1 figure others tell').first().waitFor();
    await settled(page);
    const row = page.locator('tbody tr').filter({ hasText: 'place unknown' });
    expect(await row.locator('td[data-name="present"]').innerText()).toContain('94,300');
    expect(await row.locator('td[data-name="planned or possible"]').innerText()).toContain('1 figure others tell');
  });

  test('the keyboard alone goes from cell to cell and to the letters', async () => {
    const { page } = await open('/forces?actor=RUS');
    await page.keyboard.press('j');
    // The browser tells of an address a moment after it was given.
    await page.waitForURL(/select=cell/u);
    await expect.poll(() => address(page)).toContain('select=cell');
    await page.locator('.drawer [data-primary]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.text .mark.selected').waitFor();
  });
});

describe.skipIf(noBrowser !== null)('forces of which some are chosen', { timeout: 60_000 }, () => {
  const { open } = served(async (store) => {
    await tellStory(store);
    const document = aDocument('Some 700 troops had come.', { source: 'Harbour Wire', published: '2021-12-05' });
    const figure = aFigure(document, { id: 'f-of-nobody', measure: 'personnel', item: 'troops', low: 700, high: 700, of: [] });
    await store.add([asRead(document, { figures: [figure] })]);
  });

  test('tell how many figures are of nobody whom their text names, as all forces together do', async () => {
    const { page } = await open('/forces');
    const notes = page.locator('.notes');
    const all = /(\d+) figures?: whose it is, the text does not say/.exec(await notes.innerText())?.[1];
    await page.goto(new URL('/forces?actor=RUS', page.url()).href);
    await notes.getByText('so that they are in the ledger of no force').waitFor();
    expect(await notes.innerText()).toContain(`${all} figure`);
    expect(Number(all)).toBeGreaterThan(0);
  });
});

describe.skipIf(noBrowser !== null)('forces at many places', { timeout: 60_000 }, () => {
  const PLACES = 130;
  const { open } = served(async (store) => {
    const document = aDocument('Some ships lay in each of the ports.', { source: 'Harbour Wire', published: '2021-12-05' });
    const figures = Array.from({ length: PLACES }, (_, at) => {
      const [low, number] = [1000 - at, `${at}`.padStart(3, '0')];
      const port = { id: `city:${at}`, name: `Port ${number}`, country: 'POL', lat: 54, lon: 18, kind: 'city', text: 'the ports' } as const;
      return aFigure(document, { id: `f-${number}`, low, high: low, of: [anActor('POL', 'MIL')], where: [port] });
    });
    await store.add([asRead(document, { figures })]);
    await putEvents(store, []);
  });
  const rows = 'main tbody tr:not(.force)';

  test('are drawn as far as they are scrolled, and it is said how many there are', async () => {
    const { page, troubles } = await open('/forces');
    expect(await page.locator(rows).count()).toBe(100);
    expect(await page.locator('main').getByRole('button', { name: 'Show 30 more' }).innerText()).toBe('Show 30 more — 100 of 130 rows');
    await page.locator(rows).last().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(rows).count()).toBe(PLACES);
    expect(
      await page
        .locator('main')
        .getByRole('button', { name: /^Show \d+ more/ })
        .count(),
    ).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('are drawn as far as what is selected', async () => {
    const { page } = await open(`/forces?select=${encodeURIComponent('cell:POL|ships||city:120|present')}`);
    await page.locator('.drawer').getByText('880').first().waitFor();
    expect(await page.locator(`${rows} [aria-current="true"]`).count()).toBe(1);
    expect(await page.locator(rows).count()).toBe(121);
  });
});
