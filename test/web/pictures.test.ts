import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/api/startServer.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { type Look, launch, noBrowser, type WatchedPage, watchedPage } from './browser.ts';
import { builtPage } from './builtPage.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VIEWS = [
  '/',
  '/now?from=2022-01-20&to=2022-02-10',
  '/now?show=table',
  '/map?at=30,50,4',
  '/map?layers=arcs.events.forces&at=30,50,4&borders=controlled',
  '/map?show=table',
  '/timeline',
  '/timeline?lanes=place&at=2022-02-10,2022-02-20',
  '/timeline?show=table',
  '/network',
  '/network?show=table',
] as const;

const CSV_BEGINS: Readonly<Record<string, string>> = {
  'map?at=30,50,4': 'place,kind of place',
  timeline: 'id,class',
  network: 'actor,actor name,recipient,recipient name,events',
  now: 'actor,actor name,recipient,recipient name,week beginning',
};

describe.skipIf(noBrowser !== null)(
  `pictures of the samples${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`,
  { timeout: 90_000 },
  () => {
    let browser: Browser;
    let server: RunningServer;
    let store: Store;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tacitus-pictures-'));
      const [page] = await Promise.all([
        builtPage(),
        promisify(execFile)(process.execPath, ['src/serve/cli/main.ts', 'read', 'samples', '--store', folder], { cwd: ROOT }),
      ]);
      store = await openSqliteStore(folder);
      server = await startServer({ store, port: 0, host: '127.0.0.1', page, name: 'samples' });
      browser = await launch();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await store?.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function open(path: string, look?: Look): Promise<WatchedPage> {
      const watched = await watchedPage(browser, look);
      await watched.page.goto(new URL(path, server.url).href);
      await settled(watched.page);
      return watched;
    }
    async function settled(page: Page): Promise<void> {
      await page.locator('footer span').first().waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      if (page.url().includes('/map') && !page.url().includes('show=table')) await page.getByRole('button', { name: 'Closer' }).waitFor();
    }
    /** As the page itself has it: what the driver knows of the address may be a step behind the key that was pressed. */
    const search = async (page: Page): Promise<URLSearchParams> => new URLSearchParams(await page.evaluate<string>('location.search'));
    const marked = (page: Page): Locator => page.locator('.text .mark.selected');

    /** From what the drawer shows to the highlighted words, which must be those that the drawer quotes. */
    async function toTheSentence(page: Page): Promise<void> {
      const quoted = page.locator('.drawer mark').first();
      await quoted.waitFor();
      const words = (await quoted.innerText()).replaceAll(/\s+/g, ' ');
      await page.locator('.drawer').getByRole('link', { name: 'Read in the document' }).first().click();
      await marked(page).first().waitFor();
      expect((await marked(page).allInnerTexts()).join('').replaceAll(/\s+/g, ' ')).toBe(words);
    }

    test.each(VIEWS)('%s: no error, no other host, nothing for axe in either theme, nothing cut off at 360 pixels', async (path) => {
      const found = await faultsOf(await open(path));
      expect(found).toMatchObject(NO_FAULTS);
      expect(found.widthAt360).toBeLessThanOrEqual(360);
    });

    test('from a mark on the map through its events to the sentence', async () => {
      const { page, troubles } = await open('/map?at=32,49,4.5');
      const mark = page.locator('main svg .mark[aria-label^="Poland:"]');
      await mark.focus();
      await page.keyboard.press('Enter');
      await page
        .locator('.drawer')
        .getByText(/events? under the filters in force/)
        .waitFor();
      expect((await search(page)).get('select')).toBe('place:state:POL');
      await page.locator('.drawer ol a').first().click();
      await toTheSentence(page);
      expect(troubles).toEqual([]);
    });

    test('the map’s place, day and layers are in its address, and come back with it', async () => {
      const { page } = await open('/map?at=20,45,4.00');
      await page.getByRole('button', { name: 'Closer' }).click();
      await expect.poll(async () => (await search(page)).get('at')).toMatch(/,5\.00$/);
      await page.getByLabel('who → whom').check();
      await page.getByLabel('Days shown at once').selectOption({ label: 'a week' });
      expect((await search(page)).get('layers')).toBe('arcs.events.forces');
      await page.getByRole('button', { name: 'which?' }).click();
      await page.getByRole('dialog', { name: 'Disputed areas' }).getByText('Crimea', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      const caption = page.getByText(/shown: on these days/);
      await caption.waitFor();
      const told = await caption.innerText();
      const address = page.url();
      await page.goto(`${server.url}method`);
      await page.goto(address);
      await settled(page);
      expect(await caption.innerText()).toBe(told);
      expect(await page.getByLabel('who → whom').isChecked()).toBe(true);
    });

    test('days can be played, and stepped through by keys', async () => {
      const { page } = await open('/map?at=30,50,4&asof=2022-02-14&days=1');
      await page.getByLabel('Last day shown').focus();
      await page.keyboard.press('ArrowRight');
      expect((await search(page)).get('asof')).toBe('2022-02-15');
      await page.keyboard.press('p');
      await expect.poll(async () => (await search(page)).get('asof'), { timeout: 8000 }).toBe('2022-02-16');
      await page.keyboard.press('p');
    });

    test('from a bar of the timeline to the sentence, by mouse and by keys alone', async () => {
      const { page, troubles } = await open('/timeline');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const byKeys = (await search(page)).get('select');
      expect(byKeys).not.toBeNull();
      await page.locator('.drawer [aria-busy="false"] [data-primary]').waitFor();
      await page.keyboard.press('Enter');
      await marked(page).first().waitFor();
      await page.goBack();
      await settled(page);
      await page.keyboard.press('Escape');
      const box = await page.locator('canvas').boundingBox();
      if (!box) throw new Error('The timeline has no canvas.');
      // The first marks of the first lane stand in its first rows.
      for (let x = box.x + 5; x < box.x + box.width && (await search(page)).get('select') === null; x += 6)
        await page.mouse.click(x, box.y + 9);
      expect((await search(page)).get('select')).not.toBeNull();
      await toTheSentence(page);
      expect(troubles).toEqual([]);
    });

    test('the timeline goes closer and farther by keys, and its days are in the address', async () => {
      const { page } = await open('/timeline?at=2022-01-01,2022-01-31');
      await page.keyboard.press('+');
      await expect.poll(async () => (await search(page)).get('at')).not.toBe('2022-01-01,2022-01-31');
      await page.keyboard.press('0');
      await expect.poll(async () => (await search(page)).get('at')).toBeNull();
    });

    test('the wheel over the timeline goes closer with Ctrl, along the days sideways, and else down the lanes', async () => {
      const { page } = await open('/timeline');
      const box = await page.locator('canvas').boundingBox();
      if (!box) throw new Error('The timeline has no canvas.');
      await page.mouse.move(box.x + 300, box.y + 100);
      await page.mouse.wheel(80, 0);
      await expect.poll(async () => (await search(page)).get('at')).not.toBeNull();
      const along = (await search(page)).get('at');
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await search(page)).get('at')).not.toBe(along);
      await page.setViewportSize({ width: 900, height: 360 });
      await page.mouse.move(box.x + 300, box.y + 60);
      await page.mouse.wheel(0, 60);
      await expect.poll(() => page.evaluate("document.querySelector('.scroller').scrollTop")).toBeGreaterThan(0);
    });

    test('from an edge of the network, and an actor, through their events to the sentence', async () => {
      const { page, troubles } = await open('/network');
      const edge = page.locator('main svg .edge[aria-label^="United States to Ukraine:"]');
      await edge.focus();
      await page.keyboard.press('Enter');
      await page.locator('.drawer h2').getByText('United States → Ukraine').waitFor();
      expect((await search(page)).get('select')).toBe('dyad:USA:UKR');
      await page.locator('.drawer ol a').first().click();
      await toTheSentence(page);
      await page.goBack();
      await page.goBack();
      await settled(page);
      await page.locator('main svg .actor[aria-label^="Russia:"]').click();
      await page.locator('.drawer h2').getByText('Russia', { exact: true }).waitFor();
      expect(troubles).toEqual([]);
    });

    test('a strand that is not wanted is not drawn, and the address says so', async () => {
      const { page } = await open('/network');
      const drawn = page.locator('main svg .ribbon.kind-conflict-word');
      await drawn.first().waitFor({ state: 'attached' });
      await page.getByRole('checkbox', { name: 'conflict in word' }).uncheck();
      await expect.poll(() => drawn.count()).toBe(0);
      await page.reload();
      await settled(page);
      expect(await page.getByRole('checkbox', { name: 'conflict in word' }).isChecked()).toBe(false);
    });

    test('what changed leads to the events behind it, and other days tell of other changes', async () => {
      const { page, troubles } = await open('/');
      const heading = page.locator('main h2').first();
      expect(await heading.innerText()).toBe('14–20 Feb 2022 against 7–13 Feb 2022');
      await page.locator('main .dyads a').first().click();
      await page.locator('.drawer ol a').first().click();
      await toTheSentence(page);
      await page.goto(`${server.url}now?from=2022-01-20&to=2022-01-31`);
      await settled(page);
      expect(await heading.innerText()).toBe('20–31 Jan 2022 against 8–19 Jan 2022');
      await page.locator('main').getByText('Figures of forces, new or changed').waitFor();
      expect(troubles).toEqual([]);
    });

    test('the three questions of a first run are answered', async () => {
      for (const [question, answer] of [
        ['Who says how many troops are near Ukraine?', 'main [data-item]'],
        ['What did outlets tell differently?', 'main [data-item]'],
        ['What was planned, and what came of it?', 'main .table tbody tr'],
      ] as const) {
        const { page, troubles } = await open('/');
        await page.locator('.drawer').getByRole('link', { name: question }).click();
        await page.locator(answer).first().waitFor();
        expect(troubles).toEqual([]);
      }
    });

    test.each(['map?at=30,50,4', 'timeline', 'network', 'now'])('%s is a table at a keystroke, and a file at a click', async (view) => {
      const { page, troubles } = await open(`/${view}`);
      const files = new Map<string, string>();
      for (const [button, begins] of [
        ['SVG', '<svg'],
        ['PNG', '\u0089PNG'],
        ['CSV', CSV_BEGINS[view] ?? 'no head'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: button, exact: true }).first().click(),
        ]);
        files.set(button, await download.path());
        expect(readFileSync(await download.path(), 'latin1').slice(0, 400), button).toContain(begins);
      }
      await page.keyboard.press('t');
      await page.locator('main .table tbody tr').first().waitFor();
      // The table is a list too, and comes as JSON with as many rows as its CSV has lines below the head.
      const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON', exact: true }).click()]);
      const rows = JSON.parse(readFileSync(await json.path(), 'utf8')) as readonly object[];
      expect(rows.length).toBe(
        readFileSync(files.get('CSV') ?? '', 'utf8')
          .trimEnd()
          .split('\r\n').length - 1,
      );
      await page.keyboard.press('j');
      await page.locator('.drawer h2').first().waitFor();
      expect((await search(page)).get('show')).toBe('table');
      expect(troubles).toEqual([]);
      // The file stands alone: it says what it is of, what its colours mean, and brings its letters along.
      const svg = readFileSync(files.get('SVG') ?? '', 'utf8');
      for (const part of [
        "@font-face{font-family:'Inter Variable'",
        '>record ',
        view === 'now' ? 'forces moved down' : '>conflict in deed<',
      ])
        expect(svg.replaceAll(/ · record /g, '>record ')).toContain(part);
      // Drawn by itself, from the file alone, words are as wide as the page's own face makes them.
      const alone = await page.context().newPage();
      onTestFinished(() => alone.close());
      await alone.setContent(svg);
      const widths = await alone.evaluate(`document.fonts.ready.then(() => {
        const heading = document.querySelector('text');
        const wide = () => heading.getComputedTextLength();
        const own = wide();
        heading.setAttribute('font-family', 'monospace');
        return [own, wide()];
      })`);
      expect(new Set(widths as readonly number[]).size).toBe(2);
    });

    test('now: the kinds of events are a chart of their own with files, and lists come whole for the days in front', async () => {
      const { page, troubles } = await open('/now');
      const group = page.getByRole('group', { name: 'Files of the kinds of events' });
      const file = async (name: string): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent('download'), group.getByRole('button', { name, exact: true }).click()]);
        return readFileSync(await download.path(), 'latin1');
      };
      expect(await file('CSV')).toMatch(/^kind,events of these days,events before\r\ncooperation in word,\d+,\d+\r\n/);
      expect(JSON.parse(await file('JSON'))).toHaveLength(5);
      expect(await file('SVG')).toContain('>conflict in deed<');
      expect((await file('PNG')).slice(1, 4)).toBe('PNG');
      const lists = page.locator('main .files').getByRole('link', { name: /CSV$/ });
      const hrefs = await lists.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(0);
      for (const href of hrefs) {
        expect(href).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
        expect((await page.request.get(new URL(href, server.url).href)).status(), href).toBe(200);
      }
      expect(troubles).toEqual([]);
    });

    test('the map says that land is being drawn until it is', async () => {
      const { page } = await open('/now');
      await page.evaluate(`new MutationObserver(() => {
        if (document.body.innerText.includes('Drawing land and borders')) document.body.dataset.said = 'yes';
      }).observe(document.body, { childList: true, subtree: true })`);
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Map' }).click();
      await expect.poll(() => page.locator('body').getAttribute('data-said')).toBe('yes');
      await page.locator('.zoom').waitFor();
      await page.getByText('Drawing land and borders').waitFor({ state: 'detached' });
    });

    test('a saved map has the names of states that the map shows', async () => {
      const { page, troubles } = await open('/map?at=24,53,4&layers=events');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG', exact: true }).click()]);
      const names = [...readFileSync(await download.path(), 'utf8').matchAll(/<text [^>]*text-anchor="middle"[^>]*>([^<]+)<\/text>/g)].map(
        ([, name]) => name,
      );
      expect(names).toEqual(expect.arrayContaining(['Estonia', 'Latvia']));
      expect(new Set(names).size).toBe(names.length);
      expect(troubles).toEqual([]);
    });

    test('one voice redraws the picture, and what is not told is said', async () => {
      const { page } = await open('/timeline');
      const all = await page.locator('footer').innerText();
      await page.getByLabel('according to').selectOption({ index: 1 });
      await expect.poll(() => page.locator('footer').innerText()).not.toBe(all);
      await page.getByText(/\d+ events? others tell/).waitFor();
      await page.goto(`${server.url}map?text=zeppelin`);
      await page.getByRole('heading', { name: 'No place to draw' }).waitFor();
    });
  },
);
