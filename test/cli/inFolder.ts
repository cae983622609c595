import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs a job in a temporary folder holding these files, and removes it. */
export async function inFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, job: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tacitus-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await job(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
