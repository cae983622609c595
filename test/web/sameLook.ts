import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

const BASELINES = fileURLToPath(new URL('./looks/', import.meta.url));
/** Where a look that differs is left to be seen, beside what differs in it. */
const SEEN = join(tmpdir(), 'tacitus-looks');
/** Letters are smoothed a little differently from one machine to the next; a moved line or a lost colour is far more than this. */
const SHARE_MAX = 0.005;

export interface LookMatch {
  /** The share of pixels that differ; 1 where the sizes do. */
  readonly differs: number;
  /** In words, where too many do; null where the look is the same. */
  readonly trouble: string | null;
}

/**
 * Holds a page against the picture kept of it. With TACITUS_LOOKS=renew in the environment the picture is taken anew instead:
 * `TACITUS_LOOKS=renew npm test -- test/web/looks.test.ts`, then look at every one that git shows as changed.
 */
export async function sameLook(page: Page, name: string): Promise<LookMatch> {
  const kept = join(BASELINES, `${name}.png`);
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (process.env['TACITUS_LOOKS'] === 'renew') {
    mkdirSync(BASELINES, { recursive: true });
    writeFileSync(kept, PNG.sync.write(coarse(bytes), { deflateLevel: 9, colorType: 2 }));
    return { differs: 0, trouble: null };
  }
  if (!existsSync(kept)) return { differs: 1, trouble: `There is no picture ${kept}. TACITUS_LOOKS=renew takes it.` };
  const [now, before] = [coarse(bytes), PNG.sync.read(readFileSync(kept))];
  if (now.width !== before.width || now.height !== before.height) return { differs: 1, trouble: left(name, bytes, null) };
  const diff = new PNG({ width: now.width, height: now.height });
  const pixels = pixelmatch(now.data, before.data, diff.data, now.width, now.height, { threshold: 0.2, includeAA: false });
  const differs = pixels / (now.width * now.height);
  return { differs, trouble: differs <= SHARE_MAX ? null : left(name, bytes, PNG.sync.write(diff)) };
}

/** Sixteen steps of each colour: enough to tell looks apart, and half the bytes. */
function coarse(bytes: Buffer): PNG {
  const picture = PNG.sync.read(bytes);
  for (let at = 0; at < picture.data.length; at += 1) if (at % 4 !== 3) picture.data[at] = ((picture.data[at] ?? 0) & 0xf0) | 0x08;
  return picture;
}

function left(name: string, seen: Buffer, diff: Buffer | null): string {
  const path = join(SEEN, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, seen);
  if (diff !== null) writeFileSync(join(SEEN, `${name}.differs.png`), diff);
  return `${name} looks otherwise than the picture kept of it: see ${path}. Where that is meant, TACITUS_LOOKS=renew takes it anew.`;
}
