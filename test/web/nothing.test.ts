import { describe, expect, test } from 'vitest';
import { tellStory } from '../api/storyRecord.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

describe.skipIf(noBrowser !== null)('a record that holds nothing', { timeout: 60_000 }, () => {
  const { open, store } = served(async () => undefined);

  test('every view says that nothing was read and how that is done, and asks no question that has no answer', async () => {
    const watched = await open('/now');
    const { page } = watched;
    for (const name of ['Map', 'Timeline', 'Forces', 'Who says what', 'Network', 'Documents', 'Review', 'Now']) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { name: 'Nothing has been read yet' }).waitFor();
      expect(await page.locator('main').innerText()).toContain('npm run -s tacitus -- read');
      expect(await page.getByText('Questions to begin with').count()).toBe(0);
    }
    const found = await faultsOf(watched);
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);
  });

  test('how the record is made can be read before there is one', async () => {
    const { page } = await open('/method');
    await page.getByRole('heading', { name: 'Method' }).waitFor();
  });

  test('what is read shows by itself, and filters that nothing passes can be lifted', async () => {
    const { page } = await open('/network');
    await page.getByRole('heading', { name: 'Nothing has been read yet' }).waitFor();
    await tellStory(store());
    await page.locator('main [data-item]').first().waitFor();
    for (const path of ['/network', '/map', '/timeline']) {
      const { page: narrowed } = await open(`${path}?actor=FJI`);
      await narrowed.locator('main').getByRole('link', { name: 'Lift all filters' }).click();
      await narrowed.locator('main').getByText('Lift all filters').waitFor({ state: 'detached' });
      expect(new URL(narrowed.url()).search).toBe('');
    }
  });
});
