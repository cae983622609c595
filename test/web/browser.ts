import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';

/** Why browser tests cannot run here; null where they can, or where they must. */
export const noBrowser: string | null = existsSync(CHROMIUM) || process.env['CI'] === 'true' ? null : `no browser at ${CHROMIUM}`;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The map is drawn by WebGL, here without a graphics card.
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      // A page goes to another address, and back from none, in the process that it is in: to begin one took more than half of what opening costs.
      '--disable-site-isolation-trials',
      '--renderer-process-limit=1',
      // All that a page shows beside maps is put together faster without such a card's stand-in.
      '--disable-gpu-compositing',
      // Pages live for seconds: to make their code faster takes longer than it saves.
      '--js-flags=--no-turbofan',
    ],
  });

/** A page with what went wrong in it and whom it asked. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: string[];
  readonly hosts: Set<string>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** The pages of one look, opened in one context: to begin anew for each costs a third of what a test takes. */
interface Pages {
  readonly context: BrowserContext;
  readonly idle: Page[];
}
const pagesOfBrowsers = new WeakMap<Browser, Map<string, Promise<Pages>>>();

function pagesOf(browser: Browser, { width, height, theme }: Required<Look>): Promise<Pages> {
  const byLook = pagesOfBrowsers.get(browser) ?? new Map<string, Promise<Pages>>();
  pagesOfBrowsers.set(browser, byLook);
  const look = `${width} ${height} ${theme}`;
  const pages =
    byLook.get(look) ??
    browser
      .newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' })
      .then((context) => ({ context, idle: [] }));
  byLook.set(look, pages);
  return pages;
}

/** A page as good as fresh; when the test ends what it kept is forgotten, and the page serves the next. */
export async function watchedPage(browser: Browser, { width = 1440, height = 900, theme = 'light' }: Look = {}): Promise<WatchedPage> {
  const { context, idle } = await pagesOf(browser, { width, height, theme });
  const page = idle.pop() ?? (await context.newPage());
  onTestFinished(async () => {
    await context.clearPermissions();
    page.removeAllListeners();
    if (page.isClosed()) return;
    try {
      if (page.url().startsWith('http')) await page.evaluate('localStorage.clear(); sessionStorage.clear()');
      await page.unrouteAll();
      await page.goto('about:blank');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      idle.push(page);
    } catch {
      await page.close();
    }
  });
  const troubles: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    // Drawing without a graphics card is slow, and says so.
    if (message.text().includes('GPU stall due to ReadPixels')) return;
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return { page, troubles, hosts };
}
