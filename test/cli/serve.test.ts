import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { newsOf } from './newsOf.ts';
import { ended, start, tacitus } from './tacitus.ts';

const pageIsBuilt = existsSync(fileURLToPath(new URL('../../web/dist/index.html', import.meta.url)));

test('start reads, says the address, serves the record, and Ctrl-C ends it cleanly', (context) =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    if (!pageIsBuilt) return context.skip('the page is not built');
    const child = start(['start', 'note.txt', '--store', 'store', '--port', '0'], { cwd: folder });
    const address = new Promise<string>((resolve) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
        if (url !== undefined) resolve(url);
      });
    });
    const end = ended(child);
    const url = await address;
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    child.kill('SIGINT');
    const { code, stdout } = await end;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    await expect(fetch(url)).rejects.toThrow();
    expect((await tacitus(['documents', '--store', join(folder, 'store')])).stderr).toContain('1 of 1 document shown.');
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
