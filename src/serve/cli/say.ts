import { once } from 'node:events';

/** A line for people, on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A line of data, on standard output; waits where the reader of it is slower. */
export async function put(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

export const putJson = (value: unknown): Promise<void> => put(JSON.stringify(value));
