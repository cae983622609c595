import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const API_PORT = '4118';

/**
 * The page with its changes shown as they are made, and the API started again with each change below src/:
 * npm run dev -- [--store DIR]. What the store holds has to be read before, with `npm start` or `tacitus read`.
 */
async function dev(store: string): Promise<void> {
  const serve = [join(ROOT, 'src/serve/cli/main.ts'), 'serve', '--store', store, '--port', API_PORT];
  const api = spawn(process.execPath, ['--watch', '--watch-preserve-output', ...serve], { cwd: ROOT, stdio: 'inherit' });
  const page = await createServer({
    root: join(ROOT, 'web'),
    server: { host: '127.0.0.1', proxy: { '/api': { target: `http://127.0.0.1:${API_PORT}`, changeOrigin: true } } },
  });
  await page.listen();
  page.printUrls();
  const stop = (): void => {
    api.kill('SIGTERM');
    void page.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

const { values } = parseArgs({ options: { store: { type: 'string', default: './data' } } });
await dev(values.store);
