import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';

/** What the tests of a file read by. */
export const TOOLS = await createReadTools(PLAIN_SETTINGS);
