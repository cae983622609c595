import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderModels } from '../model/readerModels.ts';

/** Where the models lie that come with the program. */
export const MODELS_FOLDER = join(import.meta.dirname, '..', '..', 'models');

/** The bytes of the reader's models. Throws where a file is missing, which is a broken installation. */
export async function readModels(folder: string = MODELS_FOLDER): Promise<ReaderModels> {
  const [wordClasses, tagger, parser, lemmatiser] = await Promise.all([
    readFile(join(folder, 'wordClasses.bin')),
    readFile(join(folder, 'tagger.bin')),
    readFile(join(folder, 'parser.bin')),
    readFile(join(folder, 'lemmatiser.bin')),
  ]);
  return { wordClasses, tagger, parser, lemmatiser };
}
