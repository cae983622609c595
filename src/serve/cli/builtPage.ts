import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './projectRoot.ts';

/** The folder of the built page. */
export const PAGE_FOLDER = join(PROJECT_ROOT, 'web', 'dist');

export const pageIsBuilt = (): boolean => existsSync(join(PAGE_FOLDER, 'index.html'));
