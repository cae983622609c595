import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu, type TreebankSentence } from './conllu.ts';
import { parseRawDocuments, type RawDocument } from './rawDocuments.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

export type Split = 'train' | 'dev';

const FOLDER = join(SHARED_FOLDER, 'data', 'treebank');

/** 'GUM_news_iodine' is news, 'weblog-juancole…' of EWT a weblog. */
const gumGenre = (document: string): string => document.split('_')[1] ?? '';
const ewtGenre = (document: string): string => document.split('-')[0] ?? '';

/** The English Web Treebank, one split of it. Throws where the data is not there. */
export const readEwt = (split: Split): readonly TreebankSentence[] => parseConllu(ewtText(split), ewtGenre);

/** GUM, one split of it, documents in the order of their names. Throws where the data is not there. */
export const readGum = (split: Split): readonly TreebankSentence[] => gumTexts(split).flatMap((text) => parseConllu(text, gumGenre));

/** The documents of the English Web Treebank as they were written. Throws where the data is not there. */
export const readEwtDocuments = (split: Split): readonly RawDocument[] => parseRawDocuments(ewtText(split), ewtGenre);

/** The documents of GUM as they were written, in the order of their names. Throws where the data is not there. */
export const readGumDocuments = (split: Split): readonly RawDocument[] =>
  gumTexts(split).flatMap((text) => parseRawDocuments(text, gumGenre));

const ewtText = (split: Split): string => readFileSync(found(join(FOLDER, 'ewt', `en_ewt-ud-${split}.conllu`)), 'utf8');

function gumTexts(split: Split): readonly string[] {
  const folder = found(join(FOLDER, 'gum', split));
  return globSync('*.conllu', { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function found(path: string): string {
  if (!existsSync(path))
    throw new Error(`No treebank at ${path}. Training needs ../shared/data, or TACITUS_SHARED set to the folder that holds data/.`);
  return path;
}
