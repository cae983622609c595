import { once } from 'node:events';
import { jsonPieces } from './jsonPieces.ts';

/** A line for people, on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A line of data, on standard output; waits where the reader of it is slower. */
export const put = (line: string): Promise<void> => write(`${line}\n`);

/** A value as one line of JSON, likewise. */
export async function putJson(value: unknown): Promise<void> {
  for (const piece of jsonPieces(value)) await write(piece);
  await write('\n');
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
