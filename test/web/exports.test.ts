import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { tellStory } from '../api/storyRecord.ts';
import { noBrowser } from './browser.ts';
import { served } from './served.ts';

const words = (svg: string): string =>
  svg
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe.skipIf(noBrowser !== null)('files of pictures', { timeout: 90_000 }, () => {
  const { open } = served(tellStory);

  test.each(['/timeline', '/network', '/forces'])(
    'from the dark page of %s are light, with colours that any program knows',
    async (path) => {
      const { page, troubles } = await open(`${path}?outlet=Harbour+Wire`, { width: 360, height: 740, theme: 'dark' });
      const saved = async (name: string): Promise<Buffer> => {
        const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
        return readFileSync(await file.path());
      };
      const svg = (await saved('SVG')).toString('utf8');
      expect(svg).not.toContain('fill=""');
      expect(svg).not.toMatch(/\b(?:oklch|oklab|lch|lab|color)\(/);
      expect(words(svg).includes('· outlet Harbour Wire · record story')).toBe(true);
      const picture = PNG.sync.read(await saved('PNG'));
      expect(Math.min(...picture.data.subarray(0, 3))).toBeGreaterThan(230);
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark');
      expect(troubles).toEqual([]);
    },
  );
});
