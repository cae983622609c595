import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { newsFiles } from './newsOf.ts';
import { ended, jsonLines, start, tacitus } from './tacitus.ts';

const DOCUMENTS = 500;
const KILLS = 10;

/** A moment drawn from a seed, so that a failure can be run again. */
function* moments(seed: number): Generator<number, never, undefined> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const told = (stdout: string): readonly string[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { kind: string; document?: string })
    .flatMap(({ kind, document }) => (kind === 'read' && document !== undefined ? [document] : []));

/** Reads until killed: after so many documents were told as read, or so many milliseconds, whichever is first. */
async function readAndKill(args: readonly string[], afterTold: number, afterMs: number): Promise<readonly string[]> {
  const child = start(args);
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  const { stdout } = await ended(child, (soFar) => {
    if (soFar.split('"kind":"read"').length > afterTold) child.kill('SIGKILL');
  });
  clearTimeout(timer);
  return told(stdout);
}

test(
  'killed ten times at random moments: nothing told as read is lost, nothing is there twice, and the record is that of a quiet run',
  () =>
    inFolder(newsFiles(DOCUMENTS), async (folder) => {
      const [news, store] = [join(folder, 'news'), join(folder, 'store')];
      const args = ['read', news, '--store', store, '--workers', '2', '--json'];
      const quiet = tacitus(['read', news, '--store', join(folder, 'quiet')]);
      const draw = moments(20_220_224);
      const reported = new Set<string>();
      for (let kill = 0; kill < KILLS; kill += 1) {
        // Every other kill waits for documents, however slow the machine; the rest strike at any time, start-up included.
        const [afterTold, afterMs] = [1 + Math.floor(draw.next().value * 60), 300 + draw.next().value * 2500];
        const documents = await readAndKill(args, afterTold, kill % 2 === 0 ? afterMs : 60_000);
        for (const document of documents) {
          expect(reported.has(document), `${document} was told as read twice`).toBe(false);
          reported.add(document);
        }
      }
      expect(reported.size).toBeGreaterThan(0);
      const there = jsonLines((await tacitus(['documents', '--store', store, '--json', '--all'])).stdout).map(({ id }) => String(id));
      expect([...reported].filter((document) => !there.includes(document))).toEqual([]);
      const rest = await tacitus(args);
      expect(rest.code, rest.stderr).toBe(0);
      expect(jsonLines(rest.stdout).at(-1)).toMatchObject({ read: DOCUMENTS - there.length, alreadyRead: there.length, skipped: 0 });
      expect((await quiet).code).toBe(0);
      const [killed, undisturbed] = await Promise.all([
        tacitus(['export', '--store', store]),
        tacitus(['export', '--store', join(folder, 'quiet')]),
      ]);
      expect(undisturbed.stdout.length).toBeGreaterThan(DOCUMENTS * 100);
      expect(killed.stdout === undisturbed.stdout).toBe(true);
    }),
  120_000,
);
