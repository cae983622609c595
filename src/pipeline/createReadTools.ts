import { loadLexicon } from '../ingest/loadLexicon.ts';
import { readCities } from '../ingest/readCities.ts';
import { readModels } from '../ingest/readModels.ts';
import { createLexicon } from '../read/lexicon.ts';
import { createReader } from '../read/parse/createReader.ts';
import { createCityTable } from '../read/places/cityTable.ts';
import { createGazetteer } from '../read/places/gazetteer.ts';
import type { ReadTools } from '../read/readTools.ts';
import type { ReadSettings } from './readSettings.ts';

/** The models that come with the program and its tables, with a user's own before them. Loading takes a tenth of a second. */
export const createReadTools = async ({ grade, own }: ReadSettings): Promise<ReadTools> => ({
  grammar: createReader(await readModels(grade)),
  gazetteer: createGazetteer(() => createCityTable(readCities()), own.places),
  lexicon: createLexicon(own),
  isWord: (word) => loadLexicon().isWord(word),
});
