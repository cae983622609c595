import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { differingWords } from '../../web/src/matters/differingWords.ts';
import { mostHeard } from '../../web/src/matters/mostHeard.ts';
import { tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

test('words that the other sentence has not are marked, common ones never', () => {
  const marked = (text: string, other: string): readonly string[] =>
    differingWords(text, [other]).flatMap((part) => (part.differs ? [part.text] : []));
  expect(marked('Guards fired at the migrants.', 'No guard fired; the Migrants left.')).toEqual(['Guards']);
  expect(marked('It sent 70,000 men.', 'It sent 94,000 men.')).toEqual(['70,000']);
  const parts = differingWords('Łódź fell, and was rebuilt.', ['Lodz fell.']);
  expect(parts.map(({ text }) => text).join('')).toBe('Łódź fell, and was rebuilt.');
});

test('speakers are heard by all findings that quote a part of them, and before outlets, which are heard by their documents', () => {
  const speaker = (code: string, sector: 'GOV' | 'MIL' | null, findings: number) => ({ code, sector, name: code, findings });
  const outlet = (name: string, documents: number) => ({ outlet: name, documents, first: null, last: null });
  const heard = mostHeard({
    speakers: [speaker('', null, 90), speaker('FIN', 'GOV', 9), speaker('CHL', 'MIL', 8), speaker('CHL', null, 7)],
    outlets: [outlet('Aurora', 1), outlet('Zenith', 4)],
  });
  expect(heard).toEqual(['CHL', 'FIN', 'Zenith', 'Aurora']);
});

describe.skipIf(noBrowser !== null)('who says what', { timeout: 60_000 }, () => {
  const { open, address, store } = served(tellStory);

  test('from a dispute to the sentence of one side in two clicks', async () => {
    const { page, troubles } = await open('/voices');
    await page
      .getByRole('link', { name: /Did Poland attack/ })
      .first()
      .click();
    const drawer = page.locator('.drawer');
    await drawer.getByRole('region', { name: 'Side: denies' }).waitFor();
    const told = (await drawer.innerText()).replaceAll(/\s+/g, ' ');
    expect(told).toContain('Polish border guards fired water cannon at migrants on Tuesday.');
    expect(told).toContain('Warsaw denies that water was fired at anyone.');
    expect(await drawer.locator('blockquote b').allInnerTexts()).toEqual(expect.arrayContaining(['cannon', 'denies']));
    await drawer.getByRole('link', { name: /fired water cannon at migrants/ }).click();
    await page.locator('.text .mark.selected').waitFor();
    await expect.poll(() => address(page)).toBe(`/documents/${WIRE_ID}?select=m-wire-cannon`);
    expect(troubles).toEqual([]);
  });

  test('the matrix tells who asserts, who denies and who is silent, and what that means', async () => {
    const watched = await open('/voices');
    const row = watched.page.locator('tbody tr').first();
    expect(await watched.page.getByText('‘silent’: nothing was found in what was read').isVisible()).toBe(true);
    expect((await row.locator('td[data-name="Poland"]').innerText()).trim()).toBe('denies');
    expect((await row.locator('td[data-name="Harbour Wire"]').innerText()).trim()).toBe('asserts');
    const found = await faultsOf(watched);
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);
  });

  test('the matrix and two voices are saved as SVG and PNG, with every matter and who holds what', async () => {
    const saved = async (page: Page, name: 'SVG' | 'PNG'): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await download.path());
    };
    const { page: matrix } = await open('/voices?place=border%3ABLR-POL');
    const svg = (await saved(matrix, 'SVG')).toString('utf8');
    for (const words of ['Who says what', 'Did Poland attack', 'Poland', 'denies', 'Harbour Wire', 'asserts']) expect(svg).toContain(words);
    expect(svg).toMatch(/what each voice holds · place Belarus–Poland border · record\s?story/);
    expect((await saved(matrix, 'PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
    const { page: pair } = await open('/voices?show=pair&a=Harbour%20Wire&b=Kestrel%20Dispatch');
    const two = (await saved(pair, 'SVG')).toString('utf8');
    for (const words of ['Harbour Wire beside Kestrel Dispatch', 'Told by both', 'Told differently', 'or both · record story'])
      expect(two).toContain(words);
    expect((await saved(pair, 'PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('matters are narrowed to those told of a place, which a menu names', async () => {
    const { page } = await open('/voices');
    await page.getByLabel('Narrow by place').selectOption({ label: 'Belarus–Poland border' });
    await expect.poll(() => address(page)).toBe('/voices?place=border%3ABLR-POL');
    await page
      .getByRole('link', { name: /Did Poland attack/ })
      .first()
      .waitFor();
    await page.locator('footer').getByText('Belarus–Poland border').waitFor();
  });

  test('a voice that takes no side leaves the matter to others, and they are counted', async () => {
    const { page } = await open('/voices?says=UKR');
    await page.getByText('No matter in dispute in which this voice takes a side').waitFor();
    await page.getByText('others tell').waitFor();
  });

  test('until two voices are chosen, the two that are heard most stand beside each other', async () => {
    const { page } = await open('/voices?show=pair');
    const chosen = async (label: string): Promise<string> => page.getByLabel(label).inputValue();
    const heard = [await chosen('The one voice'), await chosen('The other voice')];
    expect(heard).toEqual(mostHeard(await store().summary()).slice(0, 2));
    await page.getByLabel('The one voice').selectOption(heard[1] ?? '');
    await expect.poll(() => chosen('The other voice')).toBe(heard[0]);
  });

  test('two voices beside each other, chosen and kept in the address', async () => {
    const watched = await open('/voices?show=pair&a=Harbour+Wire&b=Ministry+Bulletin');
    const { page } = watched;
    await page.getByRole('heading', { name: 'Told by both 1 event' }).waitFor();
    await page.getByLabel('The other voice').selectOption({ label: 'Poland' });
    await page.getByRole('heading', { name: 'Told differently by the two 1 matter' }).waitFor();
    await expect.poll(() => address(page)).toBe('/voices?show=pair&a=Harbour+Wire&b=POL');
    await page.locator('[data-item="e-accuse"]').click();
    await page.locator('.drawer').getByText('Accuse: Belarus').waitFor();
    const found = await faultsOf(watched);
    expect(found).toMatchObject(NO_FAULTS);
    expect(found.widthAt360).toBeLessThanOrEqual(360);
  });
});
