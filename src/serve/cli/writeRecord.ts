import { constants, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RecordLine } from '../../model/record.ts';
import { WrongCall } from './wrongCall.ts';

/** Refuses a record file whose folder is absent or read-only, before hours are spent reading. */
export async function checkWritable(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK);
  } catch (thrown) {
    throw cannotWrite(file, thrown);
  }
}

/**
 * Writes a record as JSON Lines. The file appears whole or not at all: it is written beside its
 * place and then moved there. Throws `WrongCall` where it cannot be written.
 */
export async function writeRecord(lines: AsyncIterable<RecordLine>, file: string): Promise<void> {
  const half = `${file}.tmp`;
  try {
    await pipeline(Readable.from(jsonLines(lines)), createWriteStream(half, { flush: true }));
    await rename(half, file);
  } catch (thrown) {
    await rm(half, { force: true });
    if (thrown instanceof Error && 'syscall' in thrown) throw cannotWrite(file, thrown);
    throw thrown;
  }
}

async function* jsonLines(lines: AsyncIterable<RecordLine>): AsyncGenerator<string, void, undefined> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

const cannotWrite = (file: string, thrown: unknown): WrongCall =>
  new WrongCall(
    `Cannot write ${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}. Name a file in a folder that exists and can be written, on a disk with room.`,
  );
