import { readModels } from '../../src/ingest/readModels.ts';
import { createReader } from '../../src/read/parse/createReader.ts';

/** The reader of grammar that the tests of a file share. */
export const grammar = createReader(await readModels('accurate'));
