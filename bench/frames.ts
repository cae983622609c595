import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { buildPage } from '../scripts/buildPage.ts';
import { describeRule } from '../src/pipeline/describeRule.ts';
import { startServer } from '../src/serve/api/startServer.ts';
import { PAGE_FOLDER } from '../src/serve/cli/builtPage.ts';
import { storeOf } from './record/storeOf.ts';

const HELP = `npm run bench:frames -- [--mentions 100000] [--keep FOLDER]

Opens the timeline of a made-up store in Chromium, ten thousand bars of it, and prints how much of the processor one frame
takes of the page's thread while it is moved along the days, zoomed by the wheel and scrolled. 16 ms is every frame of
a screen, 33 ms every other. Times are of the processor, so that others who use it do not count.`;

const FRAMES = 60;
const MOVES = ['move along', 'zoom', 'scroll'] as const;

/** Wheels over the picture as a user would, there and back again. */
async function wheel(page: Page, move: (typeof MOVES)[number]): Promise<void> {
  await page.mouse.move(900, 450);
  if (move === 'zoom') await page.keyboard.down('Control');
  for (let frame = 0; frame < FRAMES; frame++) {
    const by = frame < FRAMES / 2 ? 1 : -1;
    await page.mouse.wheel(move === 'move along' ? by * 20 : 0, move === 'zoom' ? by * -12 : move === 'scroll' ? by * 25 : 0);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => null)');
  }
  if (move === 'zoom') await page.keyboard.up('Control');
}

/** Milliseconds of the processor that the page's thread has taken so far. */
async function taken(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function measure(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.locator('canvas').waitFor();
    for (const move of MOVES) {
      // The first turn warms up, the second counts.
      await wheel(page, move);
      const before = await taken(session);
      await wheel(page, move);
      console.log(`${move.padEnd(12)}${(((await taken(session)) - before) / FRAMES).toFixed(1).padStart(7)} ms a frame`);
    }
  } finally {
    await browser.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { mentions: { type: 'string', default: '100000' }, keep: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  await buildPage();
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'tacitus-frames-'));
  const store = await storeOf(Number(values.mentions), join(folder, values.mentions));
  const server = await startServer({ store, port: 0, host: '127.0.0.1', page: PAGE_FOLDER, name: 'bench', describeRule });
  try {
    await measure(new URL('timeline', server.url).href);
  } finally {
    await server.close();
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

process.exitCode = await main();
