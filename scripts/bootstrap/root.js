import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, without a trailing separator. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
