import { createHash } from 'node:crypto';
import type { Mention } from '../model/mention.ts';

/** The same mentions make the same id, wherever and in whatever order they were read. */
export const eventId = (mentions: readonly Pick<Mention, 'id'>[]): string =>
  createHash('sha256')
    .update(
      mentions
        .map(({ id }) => id)
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16);
