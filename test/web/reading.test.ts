import { describe, expect, test } from 'vitest';
import { aDocument, asRead } from '../store/build.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

describe.skipIf(noBrowser !== null)('a record that is being made', { timeout: 60_000 }, () => {
  const { open, store, reading } = served(async () => undefined);

  test('says how far it is, and its documents can be looked at before events are brought together', async () => {
    reading.tell({ doing: 'reading', done: 0, of: null, areSamples: true });
    const watched = await open('/now');
    const { page } = watched;
    await page.getByRole('heading', { name: 'The samples are being read' }).waitFor();
    await page.locator('main').getByText('0 documents read').waitFor();
    reading.tell({ doing: 'reading', done: 12, of: 30, areSamples: true });
    await page.locator('main').getByText('12 of 30 documents read').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Documents read' }).getAttribute('value')).toBe('12');
    const found = await faultsOf(watched);
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);

    await store().add([asRead(aDocument('Ships left port.', { source: 'Quay Post', published: '2021-12-09' }))]);
    reading.tell({ doing: 'reconciling', done: 30, of: 30, areSamples: true });
    await page.locator('main').getByText('events are being brought together').waitFor();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Documents', exact: true }).click();
    await page.locator('footer').getByText('1 of 1 document').waitFor();

    reading.tell(null);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Now', exact: true }).click();
    await page.getByRole('heading', { name: 'are being read' }).waitFor({ state: 'detached' });
  });
});
