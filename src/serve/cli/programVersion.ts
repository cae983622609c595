import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from './projectRoot.ts';

const packageSchema = z.object({ version: z.string() });

/** The version of the program, from its package.json. */
export const programVersion = (): string =>
  packageSchema.parse(JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))).version;
