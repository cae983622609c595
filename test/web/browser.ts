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

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/** The context in which a browser's pages of one look are opened: to begin anew for each costs a third of what a test takes. */
function contextOf(browser: Browser, { width = 1440, height = 900, theme = 'light' }: Look): Promise<BrowserContext> {
  const byLook = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, byLook);
  const look = `${width} ${height} ${theme}`;
  const context = byLook.get(look) ?? browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  byLook.set(look, context);
  return context;
}

/** A fresh page; when the test ends it is closed, and what it kept is forgotten. */
export async function watchedPage(browser: Browser, look: Look = {}): Promise<WatchedPage> {
  const context = await contextOf(browser, look);
  const page = await context.newPage();
  onTestFinished(async () => {
    if (!page.isClosed() && page.url().startsWith('http')) await page.evaluate('localStorage.clear()').catch(() => undefined);
    await page.close();
    await context.clearPermissions();
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
