import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReadTools } from '../src/pipeline/createReadTools.ts';
import { NO_TABLES } from '../src/pipeline/ownTables.ts';
import { chanceAt, fitUnreal, placesOf } from './realis/fitUnreal.ts';
import { readRealisGold } from './realis/realisGold.ts';
import { realisLines } from './realis/scoreRealis.ts';
import { unrealFile } from './realis/unrealFile.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const SEED = 1;
const FILE = join(import.meta.dirname, '..', 'src', 'extract', 'clauses', 'realis', 'unrealWeights.ts');

/** Fits the weights of `chanceUnreal` on the train part of UDS-IH2, writes them, and prints what they are worth on the dev part. */
const tools = await createReadTools({ grade: 'accurate', own: NO_TABLES });
const weights = fitUnreal(readRealisGold(SHARED_FOLDER, 'train', tools), SEED);
const { source, kept } = unrealFile(weights);
writeFileSync(FILE, source);
console.log(realisLines(readRealisGold(SHARED_FOLDER, 'dev', tools), (judged) => chanceAt(kept, placesOf(judged))).join('\n'));
