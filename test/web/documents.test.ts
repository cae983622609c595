import { describe, expect, test } from 'vitest';
import { HOSTILE_ID, tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served, settled } from './served.ts';

describe.skipIf(noBrowser !== null)('documents', { timeout: 60_000 }, () => {
  const { open, address } = served(tellStory);

  test('a search shows where the words stand, and what was found can be narrowed by counted facets', async () => {
    const watched = await open('/documents?text=poland');
    const { page } = watched;
    await page.getByText('2 of 4 documents').waitFor();
    expect(await page.locator('main mark').allInnerTexts()).toEqual(['Poland', 'Poland']);
    const rail = page.getByRole('complementary', { name: 'Narrow the documents' });
    expect((await rail.innerText()).replaceAll(/\s+/g, ' ')).toContain('Harbour Wire 1 Ministry Bulletin 1');
    await rail.getByRole('link', { name: 'Mobilise' }).click();
    await page.getByText('1 of 4 documents').waitFor();
    await expect.poll(() => address(page)).toBe('/documents?type=MOBILIZE&text=poland');
    await rail.getByRole('link', { name: 'Mobilise' }).click();
    await page.getByText('2 of 4 documents').waitFor();
    expect(await faultsOf(watched)).toMatchObject(NO_FAULTS);
  });

  test('every list gives all that passes the filters as a file', async () => {
    const { page } = await open('/figures?actor=RUS');
    const link = page.getByRole('link', { name: 'CSV' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('figures.csv');
    const lines = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(lines).toString().trimEnd().split('\r\n')).toHaveLength(3);
    await expect.poll(() => address(page)).toBe('/figures?actor=RUS');
  });

  test('figures stand the newest first, in their file too, and are narrowed to numbers that are typed', async () => {
    const { page, troubles } = await open('/figures');
    const shown = (): Promise<readonly (string | null)[]> =>
      page.locator('main [data-item]').evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
    const newest = await shown();
    expect(newest).toHaveLength(6);
    expect(newest.slice(0, 3)).toEqual(['f-hostile', 'f-paper-kyiv', 'f-paper-washington']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    const lines = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    expect([...lines.matchAll(/^f-[\w-]+/gm)].map(([id]) => id)).toEqual(newest);
    await page.getByRole('textbox', { name: 'at least' }).fill('10 000');
    await page.getByRole('textbox', { name: 'at least' }).press('Enter');
    await page.getByText('3 of 6 figures').waitFor();
    await expect.poll(() => address(page)).toBe('/figures?atleast=10000');
    await page.getByRole('textbox', { name: 'at most' }).fill('20,000');
    await page.getByRole('textbox', { name: 'at most' }).press('Enter');
    await page.getByText('1 of 6 figures').waitFor();
    expect(await shown()).toEqual(['f-wire-soldiers']);
    await page.getByRole('link', { name: 'Forces' }).click();
    await page.getByText('15,000').first().waitFor();
    expect(await page.getByText('94,300').count()).toBe(0);
    await page.getByRole('link', { name: 'Lift the filter at most 20,000' }).click();
    await page.getByText('94,300').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('in a document a finding is copied with its link, and why it was found is told step by step', async () => {
    const { page } = await open(`/documents/${WIRE_ID}?select=f-wire-soldiers`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const drawer = page.locator('.drawer');
    await drawer.getByRole('button', { name: 'copy quote with link' }).click();
    await drawer.getByText('copied', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      new RegExp(
        `^“at least 15,000 soldiers” — A spokesman, in Harbour Wire, 16 Nov 2021\\nhttp://127.0.0.1:\\d+/documents/${WIRE_ID}\\?select=f-wire-soldiers$`,
      ),
    );
    await drawer.getByText('why', { exact: true }).click();
    // The story's findings were not made by reading, so reading does not find them again, and that is said.
    await drawer.getByText('unknown: read again by this version').waitFor({ timeout: 20_000 });
  });

  test('n and p go through the findings; pointing at a note lights its words, and the other way round', async () => {
    const { page } = await open(`/documents/${WIRE_ID}`);
    await page.keyboard.press('n');
    await expect.poll(() => address(page)).toContain('select=m-wire-cannon');
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    await expect.poll(() => address(page)).toContain('select=m-wire-cannon');
    await page.keyboard.press('Escape');
    const note = page.getByRole('complementary', { name: 'Findings in the margin' }).getByText('2,000 migrants');
    await note.hover();
    expect(await page.locator('.text .mark.lit').innerText()).toBe('About 2,000 migrants');
    await page.locator('.text').getByText('at least 15,000 soldiers').hover();
    expect(await page.locator('.margin .lit').innerText()).toContain('15,000');
  });

  test('the foot leads to the notices, each with its document', async () => {
    const { page, troubles } = await open('/documents');
    await page.locator('footer').getByRole('link', { name: '1 notice' }).click();
    await page.getByText('A day could not be read.').waitFor();
    await page.locator('main tbody a').first().click();
    await page.getByRole('heading', { name: 'Force used against refugees' }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('what a title or passage brings along is shown and does nothing', async () => {
    const { page, troubles } = await open('/documents?text=shots');
    await settled(page);
    expect(await page.locator('main .title').innerText()).toContain('</title><script>window.ran=1</script>');
    expect(await page.locator('main :is(script, svg[onload], iframe)').count()).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator(`[data-item="${HOSTILE_ID}"]`).count()).toBe(1);
    // What would turn the letters of a title or an outlet around stands as a mark, and none of it is left in the page.
    expect(await page.locator('main .title').innerText()).toContain('⟪RLO⟫');
    expect(await page.evaluate('document.body.innerText.search(/[\\u202a-\\u202e\\u2066-\\u2069]/)')).toBe(-1);
    await page.locator(`[data-item="${HOSTILE_ID}"]`).click();
    await page.locator('.text .hit').first().waitFor();
    expect(await page.locator('.text .hit').allInnerTexts()).toEqual(['Shots']);
    expect(await page.locator('.text [role="img"]').first().getAttribute('aria-label')).toBe('invisible character: right-to-left override');
    expect(await page.evaluate('document.body.innerText.search(/[\\u202a-\\u202e]/)')).toBe(-1);
    expect(troubles).toEqual([]);
  });
});
