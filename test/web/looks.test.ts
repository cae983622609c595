import { describe, expect, test } from 'vitest';
import { tellStory, WIRE_ID } from '../api/storyRecord.ts';
import { type Look, noBrowser } from './browser.ts';
import { sameLook } from './sameLook.ts';
import { served } from './served.ts';

const DESK: Look = { width: 1200, height: 760 };
const DARK: Look = { ...DESK, theme: 'dark' };
const HAND: Look = { width: 360, height: 740 };

/** Each view, at its own address; the record is that of the tests, so that only the page can change how it looks. */
const VIEWS: readonly (readonly [string, string])[] = [
  ['now', '/now'],
  ['map', '/map?at=30,51,4'],
  ['timeline', '/timeline'],
  ['forces', '/forces'],
  ['voices', '/voices'],
  ['network', '/network'],
  ['event', '/events?select=e-cannon'],
  ['figures', '/figures'],
  ['documents', '/documents?text=poland'],
  ['document', `/documents/${WIRE_ID}?select=m-wire-attack`],
  ['review', '/review'],
  ['method', '/method'],
];
/** Those whose first picture is the dark one. */
const FIRST_DARK: ReadonlySet<string> = new Set(['timeline', 'voices', 'event', 'review']);
const HAND_VIEWS: ReadonlySet<string> = new Set(['now', 'map', 'forces', 'voices']);

/** Each view in both themes, and the main ones on a narrow screen. */
const LOOKS: readonly (readonly [string, string, Look])[] = [
  ...VIEWS.map(([name, path]) => [name, path, FIRST_DARK.has(name) ? DARK : DESK] as const),
  ...VIEWS.map(([name, path]) =>
    FIRST_DARK.has(name) ? ([`light-${name}`, path, DESK] as const) : ([`dark-${name}`, path, DARK] as const),
  ),
  ...VIEWS.flatMap(([name, path]) => (HAND_VIEWS.has(name) ? [[`hand-${name}`, path, HAND] as const] : [])),
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
