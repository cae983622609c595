import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));

/** The folder of the built page; built first where a source is newer than what was built. */
export async function builtPage(): Promise<string> {
  const sources = await Promise.all(
    [
      ...(await filesIn(join(WEB, 'src'))),
      ...(await filesIn(join(WEB, 'public'))),
      join(WEB, 'index.html'),
      join(WEB, 'vite.config.ts'),
    ].map(changedAt),
  );
  if (Math.max(...sources) > (await changedAt(join(WEB, 'dist', 'index.html')))) {
    await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', mode: 'production' });
  }
  return join(WEB, 'dist');
}

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).map((name) => join(folder, name));

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
