import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { IngestEffects } from './effects.ts';
import { splitLines } from './splitLines.ts';

/** The file system of this machine, for ingest. Rejects with Node's own errors. */
export const nodeEffects: IngestEffects = {
  async stat(path) {
    const found = await stat(path);
    return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', bytes: found.size };
  },

  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    const kept = await Promise.all(
      entries.map(async (entry) => !entry.isSymbolicLink() || !(await leadsToFolder(join(folder, entry.name)))),
    );
    return entries.filter((_, i) => kept[i]).map((entry) => entry.name);
  },

  read: (path) => readFile(path),

  async *lines(path) {
    const file = createReadStream(path);
    try {
      yield* splitLines(path.toLowerCase().endsWith('.gz') ? unzipped(file) : file);
    } finally {
      file.destroy();
    }
  },
};

/** A link to a folder can lead round in a circle, so a walk passes it over; naming it reads it. */
async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A link to nothing is kept: the walk stats it again and names it.
    return false;
  }
}

/** `pipe` does not hand errors on, and a missing file must reject and not hang. */
function unzipped(file: Readable): Readable {
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}
