import { fileURLToPath } from 'node:url';

/** The folder of the program: where samples/, web/dist/ and package.json lie. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const DEFAULT_STORE = './data';
