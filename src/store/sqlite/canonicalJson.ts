import { z } from 'zod';
import { StoreError } from '../storeError.ts';

/**
 * The value as JSON with its keys in the order of the schema, at every depth, so that equal findings are
 * equal bytes. Throws StoreError 'record-invalid' where the value does not fit: only a fault of the program
 * makes such a value, and it must not reach the disk. `name` says which one in the message.
 */
export function canonicalJson(schema: z.ZodType, value: object, name: string): string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return JSON.stringify(parsed.data);
  throw new StoreError('record-invalid', `The ${name} does not fit its schema: ${z.prettifyError(parsed.error)}`);
}
