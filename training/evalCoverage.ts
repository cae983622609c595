import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { traceExtract } from '../src/extract/traceExtract.ts';
import type { Document } from '../src/model/document.ts';
import { createReadTools } from '../src/pipeline/createReadTools.ts';
import { NO_TABLES } from '../src/pipeline/ownTables.ts';
import { read } from '../src/read/read.ts';
import { type Covered, coverageLines } from './coverage/coverageLines.ts';
import { coverSentence } from './coverage/coverSentence.ts';
import { type NewsArticle, readNews } from './coverage/newsArticles.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const HELP = `npm run eval:coverage -- [--every N] [--top N] [--examples]

Reads 600 news articles with the fast grade and lists the most frequent predicates (verbs, event nouns, adjectives) whose
clause has a known actor as subject, agent or owner and that no rule codes, and the share of such clauses that is coded.

  --every N    read every Nth article only (default 1)
  --top N      how many predicates are listed (default 100)
  --examples   with each, a clause of the first article that has it

The articles lie outside the project, in data/crisis of the folder TACITUS_SHARED (default ../shared).`;

const documentOf = ({ url, source, published, title, text }: NewsArticle): Document => ({
  kind: 'document',
  id: url,
  path: null,
  url,
  source,
  title,
  published,
  language: 'en',
  text,
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { every: { type: 'string' }, top: { type: 'string' }, examples: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const file = join(SHARED_FOLDER, 'data', 'crisis', 'news-2021-12.jsonl.gz');
  if (!existsSync(file)) {
    console.error(`No ${file}. Set TACITUS_SHARED to the folder that holds data/crisis/.`);
    return 2;
  }
  const every = Number(values.every ?? '1');
  const tools = await createReadTools({ grade: 'fast', own: NO_TABLES });
  const articles = readNews(file).filter((_article, index) => index % every === 0);
  const covered: Covered[] = articles.flatMap((article) => {
    const document = documentOf(article);
    const reading = read(document, tools).value;
    const trace = traceExtract(document, reading);
    return reading.sentences.flatMap((sentence) => coverSentence(document.text, sentence, trace));
  });
  console.log(coverageLines(covered, { top: Number(values.top ?? '100'), examples: values.examples ?? false }).join('\n'));
  return 0;
}

process.exitCode = await main();
