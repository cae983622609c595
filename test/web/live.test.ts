import { describe, expect, test } from 'vitest';
import { tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { aDocument, aFigure, asRead } from '../store/build.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

describe.skipIf(noBrowser !== null)('while documents are read', { timeout: 60_000 }, () => {
  const { open, store, reading } = served(tellStory);

  test('the page says so, shows what is new, and keeps what is selected', async () => {
    const watched = await open(`/figures?select=f-wire-soldiers&of=${WIRE_ID}`);
    const { page } = watched;
    await page.getByText('6 of 6 figures').waitFor();
    const document = aDocument('Ten guards stand at the harbour.', { source: 'Quay Post', published: '2021-12-09' });
    await store().add([
      asRead(document, { figures: [aFigure(document, { id: 'f-new', start: 0, end: 10, item: 'guards', low: 10, high: 10 })] }),
    ]);
    await page.getByText('1 document added just now').waitFor();
    await page.getByText('7 of 7 figures').waitFor();
    await page.locator('[data-item="f-new"]').waitFor();
    expect(await page.locator('[aria-current="true"][data-item]').getAttribute('data-item')).toBe('f-wire-soldiers');
    expect(await faultsOf(watched)).toMatchObject(NO_FAULTS);
  });

  test('a server that reads says how far it is, and views that have nothing yet wait for it', async () => {
    const { page } = await open('/events');
    reading.tell({ doing: 'reading', done: 3, of: 30, areSamples: true });
    await page.locator('footer').getByText('The samples are being read: 3 of 30 documents read').waitFor();
    await page.locator('[data-item="e-cannon"]').waitFor();
    reading.tell({ doing: 'settling', done: 30, of: 30, areSamples: true });
    await page.locator('footer').getByText('they are being put into stories').waitFor();
    reading.tell(null);
    await page.locator('footer').getByText('being read').waitFor({ state: 'detached' });
  });

  test('a server that is gone is said to be, beside what was shown', async () => {
    const { page } = await open('/events');
    await page.route('**/api/v1/changes', (route) => route.abort());
    await page.reload();
    await page.getByText('Tacitus does not answer; what is shown may be old').waitFor();
    await page.locator('[data-item="e-cannon"]').waitFor();
  });
});
