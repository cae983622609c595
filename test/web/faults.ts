import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WatchedPage } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page, with the first elements of each. */
const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' — ' + failureSummary).join(' | ')))`;

const WIDTH = "Math.max(...[...document.querySelectorAll('html, main, .drawer')].map((box) => box.scrollWidth))";

/** What is wrong with how a page looks, by where it shows. */
export interface Faults {
  readonly troubles: readonly string[];
  readonly foreignHosts: readonly string[];
  readonly axe: Readonly<Record<string, unknown>>;
  readonly widthAt360: number;
}

/** Looks at an opened page in the dark as wide as it is, and in the light at 360 pixels: colours hang on the theme, places on the width. */
export async function faultsOf({ page, troubles, hosts }: WatchedPage): Promise<Faults> {
  const axe: Record<string, unknown> = {};
  // Through the inspector's own door, since the page's policy lets no inline script in.
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'dark' });
  axe['dark, wide'] = await page.evaluate(SERIOUS);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 740 });
  axe['light, 360 pixels'] = await page.evaluate(SERIOUS);
  const widthAt360 = Number(await page.evaluate(WIDTH));
  const own = new URL(page.url()).host;
  return { troubles, foreignHosts: [...hosts].filter((host) => host !== '' && host !== own), axe, widthAt360 };
}

/** What a page without a fault gives. */
export const NO_FAULTS = {
  troubles: [],
  foreignHosts: [],
  axe: { 'dark, wide': [], 'light, 360 pixels': [] },
} as const satisfies Omit<Faults, 'widthAt360'>;
