import { describe, expect, test } from 'vitest';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { settleStories } from '../../src/pipeline/settleStories.ts';
import type { Store } from '../../src/store/store.ts';
import { aDocument, asRead } from '../store/build.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

const MINE =
  'Divers of the navy blew up a drifting mine off Varna on Tuesday while nine grain ships waited outside the port for word from the harbour master that the roadstead was clear again.';
const told = aDocument(MINE, { source: 'Kestrel Agency', published: '2022-03-01', title: 'Drifting mine shuts Varna port' });
const copied = aDocument(`${MINE} More follows.`, {
  source: 'Old Quay Gazette',
  published: '2022-03-01',
  title: 'Mine closes the port of Varna',
});
const followed = aDocument(
  'Grain ships entered Varna on Wednesday once divers had destroyed the drifting mine and the harbour master had opened the port.',
  { source: 'Harbour Wire', published: '2022-03-02', title: 'Varna port opens after mine is blown up' },
);
const alone = aDocument('The choir of the valley won a prize for a song of its own.', {
  source: 'Harbour Wire',
  published: '2022-03-02',
  title: 'Choir wins prize',
});

async function tellStories(store: Store): Promise<void> {
  await store.add([told, copied, followed, alone].map((document) => asRead(document)));
  await refreshEvents(store);
  await settleStories(store);
}

describe.skipIf(noBrowser !== null)('documents by story', { timeout: 60_000 }, () => {
  const { open, address } = served(tellStories);

  test('reports of one matter stand under its title, a copy folded under its origin', async () => {
    const watched = await open('/documents');
    const { page } = watched;
    const story = page.locator('tr.story');
    expect(await story.count()).toBe(1);
    expect((await story.innerText()).replaceAll(/\s+/g, ' ')).toContain('3 documents');
    expect(await page.locator('[data-item]').count()).toBe(3);
    expect(await page.locator(`[data-item="${copied.id}"]`).count()).toBe(0);
    await page.getByText('1 text made from it').click();
    const fold = page.locator('details[open]');
    expect(await fold.innerText()).toContain('Old Quay Gazette');
    expect(await fold.innerText()).toMatch(/copy, \d+ % sure/);
    await fold.getByRole('link').click();
    await expect.poll(() => address(page)).toBe(`/documents/${copied.id}`);
    await page.goBack();
    expect(await faultsOf(watched)).toMatchObject(NO_FAULTS);
  });

  test('a story alone and the kind of text narrow the list, and the address keeps both', async () => {
    const { page } = await open('/documents');
    await page.locator('tr.story a').click();
    await page.getByText('3 of 4 documents').waitFor();
    await expect.poll(() => address(page)).toMatch(/^\/documents\?story=[0-9a-f]+$/);
    await page.getByRole('complementary', { name: 'Narrow the documents' }).getByRole('link', { name: 'copies' }).click();
    await page.getByText('1 of 4 documents').waitFor();
    expect(await page.locator('main .after').innerText()).toContain('copy of Kestrel Agency');
    const chips = page.locator('footer');
    await expect.poll(async () => chips.innerText()).toContain('arna');
  });

  test('by day each document stands for itself', async () => {
    const { page } = await open('/documents');
    await page.getByText('newest first', { exact: true }).click();
    await expect.poll(() => address(page)).toBe('/documents?show=day');
    expect(await page.locator('tr.story').count()).toBe(0);
    expect(await page.locator('[data-item]').count()).toBe(4);
  });
});
