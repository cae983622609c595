import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu, type TreebankSentence } from './conllu.ts';

export type Split = 'train' | 'dev';

const SHARED = process.env['TACITUS_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared');
const FOLDER = join(SHARED, 'data', 'treebank');

/** 'GUM_news_iodine' is news, 'weblog-juancole…' of EWT a weblog. */
const gumGenre = (document: string): string => document.split('_')[1] ?? '';
const ewtGenre = (document: string): string => document.split('-')[0] ?? '';

/** The English Web Treebank, one split of it. Throws where the data is not there. */
export function readEwt(split: Split): readonly TreebankSentence[] {
  return parseConllu(readFileSync(found(join(FOLDER, 'ewt', `en_ewt-ud-${split}.conllu`)), 'utf8'), ewtGenre);
}

/** GUM, one split of it, documents in the order of their names. Throws where the data is not there. */
export function readGum(split: Split): readonly TreebankSentence[] {
  const folder = found(join(FOLDER, 'gum', split));
  const files = globSync('*.conllu', { cwd: folder }).sort();
  return files.flatMap((file) => parseConllu(readFileSync(join(folder, file), 'utf8'), gumGenre));
}

function found(path: string): string {
  if (!existsSync(path))
    throw new Error(`No treebank at ${path}. Training needs ../shared/data, or TACITUS_SHARED set to the folder that holds data/.`);
  return path;
}
