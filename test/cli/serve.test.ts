import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { inFolder } from './inFolder.ts';
import { newsFiles, newsOf } from './newsOf.ts';
import { ended, start, tacitus } from './tacitus.ts';

const pageIsBuilt = existsSync(fileURLToPath(new URL('../../web/dist/index.html', import.meta.url)));

/** What a process says on standard error, from when it says all of the patterns. */
const saying = (child: ReturnType<typeof start>, ...patterns: readonly RegExp[]): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (patterns.every((pattern) => pattern.test(said))) resolve(said);
    });
  });
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

test('start says the address before it reads, shows what it reads as it comes, and Ctrl-C ends it cleanly', (context) =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    if (!pageIsBuilt) return context.skip('the page is not built');
    const child = start(['start', 'note.txt', '--store', 'store', '--port', '0'], { cwd: folder });
    const [end, read] = [ended(child), saying(child, /1 document read/, /All of it is shown/)];
    const url = ADDRESS.exec(await saying(child, ADDRESS))?.[0] ?? '';
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    const said = await read;
    expect(said.indexOf(url)).toBeLessThan(said.indexOf('1 document read'));
    expect(await (await fetch(`${url}api/v1/summary`)).json()).toMatchObject({ documents: 1 });
    child.kill('SIGINT');
    const { code, stdout } = await end;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    await expect(fetch(url)).rejects.toThrow();
    expect((await tacitus(['documents', '--store', join(folder, 'store')])).stderr).toContain('1 of 1 document shown.');
  }));

test('Ctrl-C while start reads stops after the documents in hand, and a further start reads the rest', (context) =>
  inFolder(newsFiles(60), async (folder) => {
    if (!pageIsBuilt) return context.skip('the page is not built');
    const child = start(['start', 'news', '--store', 'store', '--port', '0'], { cwd: folder });
    const end = ended(child);
    await saying(child, ADDRESS);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toContain('Stopping after the documents in hand');
    expect(stderr).toContain('run the same command again for the rest');
    const again = start(['start', 'news', '--store', 'store', '--port', '0'], { cwd: folder });
    const [over, read] = [ended(again), saying(again, /All of it is shown/)];
    await read;
    again.kill('SIGINT');
    expect((await over).code).toBe(0);
    expect((await tacitus(['documents', '--store', join(folder, 'store')])).stderr).toContain('of 60 documents shown.');
  }));

test('start on a store that another process writes into says so', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    const holder = await openSqliteStore(join(folder, 'store'));
    const { code, stderr } = await tacitus(['start', 'note.txt', '--store', 'store', '--port', '0'], { cwd: folder });
    await holder.close();
    expect(stderr).toContain('store-locked');
    expect(code).toBe(2);
  }));

test('an address that other machines could reach is refused', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    expect((await tacitus(['read', 'note.txt', '--store', 'store'], { cwd: folder })).code).toBe(0);
    const { code, stderr } = await tacitus(['serve', '--store', 'store', '--host', '0.0.0.0', '--port', '0'], { cwd: folder });
    expect(stderr).toContain('Refusing to listen on 0.0.0.0');
    expect(code).toBe(2);
  }));

test('a store of an older version is not served before it is brought up, and the message says how', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    await tacitus(['read', 'note.txt', '--store', 'store'], { cwd: folder });
    const db = new DatabaseSync(join(folder, 'store', 'tacitus.db'));
    db.exec('PRAGMA user_version = 1');
    db.close();
    const { code, stderr } = await tacitus(['serve', '--store', 'store', '--port', '0'], { cwd: folder });
    expect(stderr).toContain('serve --upgrade');
    expect(code).toBe(2);
  }));

test('a store that is not there is not served', () =>
  inFolder({}, async (folder) => {
    const { code, stderr } = await tacitus(['serve', '--store', 'absent', '--port', '0'], { cwd: folder });
    expect(stderr).toContain('store-absent');
    expect(code).toBe(2);
  }));
