import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface NewsArticle {
  readonly url: string;
  readonly source: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** The articles of a gzipped file of JSON lines. */
export const readNews = (file: string): readonly NewsArticle[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NewsArticle);
