import type { Context } from 'hono';

/** What answers were made of, for whoever keeps them: read back from an answer, it would be copied twice more. */
const BYTES = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

/** A value as JSON, in bytes from the start: a ledger of everything is 20 MB, which a text would be copied from once more. */
export function answerBytes(context: Context, value: object): Response {
  const bytes = Buffer.from(JSON.stringify(value));
  const answer = context.body(bytes, 200, { 'Content-Type': 'application/json' });
  BYTES.set(answer, bytes);
  return answer;
}

/** The bytes of an answer that was made here; null of any other. */
export const bytesOf = (answer: Response): Uint8Array<ArrayBuffer> | null => BYTES.get(answer) ?? null;
