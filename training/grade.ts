import type { ReaderModels } from '../src/model/readerModels.ts';
import { createReader, type GrammarReader } from '../src/read/parse/createReader.ts';

/** The reader for accuracy, and the one for bulk. */
export type Grade = 'accurate' | 'fast';

/** Makes the reader of a grade; the one place where the scores are told which is which. */
export const READER_OF: Readonly<Record<Grade, (models: ReaderModels) => GrammarReader>> = {
  accurate: createReader,
  fast: createReader,
};
