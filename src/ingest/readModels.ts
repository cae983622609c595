import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grade } from '../model/grade.ts';
import type { ReaderModels } from '../model/readerModels.ts';

/** Where the models lie that come with the program. */
export const MODELS_FOLDER = join(import.meta.dirname, '..', '..', 'models');

/** The bytes of the models of a grade of the reader. Throws where a file is missing, which is a broken installation. */
export async function readModels(grade: Grade, folder: string = MODELS_FOLDER): Promise<ReaderModels> {
  const [vectors, network, lemmatiser] = await Promise.all([
    readFile(join(folder, 'wordVectors.bin')),
    readFile(join(folder, `${grade}.bin`)),
    readFile(join(folder, 'lemmatiser.bin')),
  ]);
  return { vectors, network, lemmatiser };
}
