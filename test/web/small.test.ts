import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tellStory } from '../api/storyRecord.ts';
import { noBrowser } from './browser.ts';
import { served, settled } from './served.ts';

const PHONE = { width: 360, height: 740 } as const;

/** Whether an element lies in the window with all its width. */
async function isSeen(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.x >= 0 && box.x + box.width <= PHONE.width;
}

describe.skipIf(noBrowser !== null)('at 360 pixels', { timeout: 60_000 }, () => {
  const { open, address } = served(tellStory);

  test.each(['now', 'forces', 'documents', 'method'])(
    'the tab of %s is in sight, and the row fades where more of it is hidden',
    async (view) => {
      const { page } = await open(`/${view}`, PHONE);
      expect(await isSeen(page.locator('nav[aria-label="Views"] [aria-current]'))).toBe(true);
      const ends = await page
        .locator('nav[aria-label="Views"]')
        .evaluate((row) => [row.hasAttribute('data-before'), row.hasAttribute('data-after')]);
      expect(ends).not.toEqual([false, false]);
    },
  );

  test('lists show their exports and what they are ordered by, and say how many outlets tell an event', async () => {
    const { page } = await open('/events', PHONE);
    for (const name of ['↓ CSV', '↓ CSV of tellings', '↓ JSON']) {
      expect(await isSeen(page.getByRole('link', { name, exact: true })), name).toBe(true);
    }
    await page.getByRole('button', { name: 'when' }).click();
    await expect.poll(() => address(page)).toBe('/events?sort=day');
    const told = await page.evaluate("getComputedStyle(document.querySelector('[data-briefly]'), '::after').content");
    expect(told).toMatch(/^"\d+ outlets?"$/);
  });

  test('what a picture’s note says is cut between two lines and opens whole', async () => {
    const { page } = await open('/map', PHONE);
    const note = page.locator('main p', { hasText: 'tell a place that can be drawn' });
    const height = async (): Promise<number> => (await note.boundingBox())?.height ?? 0;
    const before = await height();
    await note.getByRole('button', { name: 'more' }).click();
    await expect.poll(height).toBeGreaterThan(before);
    await note.getByRole('button', { name: 'less' }).click();
    await expect.poll(height).toBe(before);
  });

  test('the sheet does not cover what it tells of, and closing it leaves the keyboard there', async () => {
    const { page } = await open('/events', { width: 360, height: 560 });
    const row = page.locator('main [data-item]').nth(2);
    const id = await row.getAttribute('data-item');
    await row.click();
    await settled(page);
    const [item, sheet] = [await row.boundingBox(), await page.locator('.drawer').boundingBox()];
    expect((item?.y ?? 0) + (item?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.evaluate("document.activeElement?.getAttribute('data-item')")).toBe(id);
  });

  test.each(['/forces', '/voices'])('what is selected on %s lies above the sheet, also where the address brought it', async (path) => {
    const { page } = await open(path, { width: 360, height: 500 });
    await page.locator('main [data-item]').last().click();
    const isFree = async (): Promise<boolean> => {
      const [item, sheet] = [
        await page.locator('main [aria-current="true"][data-item]').boundingBox(),
        await page.locator('.drawer').boundingBox(),
      ];
      return item !== null && sheet !== null && item.y >= 0 && item.y + item.height <= sheet.y;
    };
    await expect.poll(isFree).toBe(true);
    await page.reload();
    await expect.poll(isFree).toBe(true);
  });

  test('closing the drawer of the timeline leaves the keyboard among its lanes', async () => {
    const { page } = await open('/timeline', PHONE);
    await page.keyboard.press('j');
    await page.locator('.drawer h2').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate("document.activeElement?.hasAttribute('data-steps')")).toBe(true);
  });

  test('no button of the map lies over a force', async () => {
    const { page } = await open('/map', PHONE);
    await page.getByRole('button', { name: 'Closer' }).waitFor();
    const boxes = await page
      .locator('main .zoom, main .force .back')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const [buttons, ...plates] = boxes.sort((a, b) => Number(b.width < 40) - Number(a.width < 40));
    expect(
      plates.filter(
        ({ left, right, top, bottom }) => left < buttons.right && right > buttons.left && top < buttons.bottom && bottom > buttons.top,
      ),
    ).toEqual([]);
  });
});
