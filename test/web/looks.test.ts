import { describe, expect, test } from 'vitest';
import { tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { type Look, noBrowser } from './browser.ts';
import { sameLook } from './sameLook.ts';
import { served } from './served.ts';

const DESK: Look = { width: 1200, height: 760 };
const DARK: Look = { ...DESK, theme: 'dark' };
const HAND: Look = { width: 360, height: 740 };

/** Each view in one theme at one size, and the main ones on a narrow screen; the record is that of the tests, so that only the page can change them. */
const LOOKS: readonly (readonly [string, string, Look])[] = [
  ['now', '/now', DESK],
  ['map', '/map?at=30,51,4', DESK],
  ['timeline', '/timeline', DARK],
  ['forces', '/forces', DESK],
  ['voices', '/voices', DARK],
  ['network', '/network', DESK],
  ['event', '/events?select=e-cannon', DARK],
  ['figures', '/figures', DESK],
  ['documents', '/documents?text=poland', DESK],
  ['document', `/documents/${WIRE_ID}?select=m-wire-attack`, DESK],
  ['review', '/review', DARK],
  ['method', '/method', DESK],
  ['hand-now', '/now', HAND],
  ['hand-map', '/map?at=30,51,4', HAND],
  ['hand-forces', '/forces', HAND],
  ['hand-voices', '/voices', HAND],
];

describe.skipIf(noBrowser !== null)('each view looks as it did', { timeout: 60_000 }, () => {
  const { open } = served(tellStory);

  test.each(LOOKS)('%s', async (name, path, look) => {
    const { page, troubles } = await open(path, look);
    await page.evaluate('document.fonts.ready.then(() => null)');
    const { trouble } = await sameLook(page, name);
    expect(trouble).toBeNull();
    expect(troubles).toEqual([]);
  });
});
