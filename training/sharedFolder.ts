import { join } from 'node:path';

/** The folder that holds data/ and gold/: beside the repository, or where TACITUS_SHARED says. */
export const SHARED_FOLDER = process.env['TACITUS_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared');
