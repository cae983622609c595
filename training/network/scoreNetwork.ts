import { readFileSync } from 'node:fs';
import { MODELS_FOLDER, readModels } from '../../src/ingest/readModels.ts';
import { createReader } from '../../src/read/parse/createReader.ts';
import { scoreSentences } from '../score/scoreSentences.ts';
import { readEwt, readGum } from '../treebanks.ts';

const [networkPath, vectorsPath] = process.argv.slice(2);
if (networkPath === undefined || vectorsPath === undefined) {
  console.error(`Usage: node training/network/scoreNetwork.ts NETWORK.bin VECTORS.bin
Scores a network on the dev sets, and times it. The lemmatiser is that of ${MODELS_FOLDER}.`);
  process.exit(2);
}

const { lemmatiser } = await readModels('accurate');
const begun = performance.now();
const bytes = { network: readFileSync(networkPath), vectors: readFileSync(vectorsPath), lemmatiser };
const reader = createReader(bytes);
reader.parseWords(['The', 'envoy', 'met', 'the', 'minister', 'in', 'Vienna', '.']);
console.log(
  `${Math.round(performance.now() - begun)} ms to the first sentence, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident then`,
);

const sets = { EWT: readEwt('dev'), GUM: readGum('dev') };
for (const [name, sentences] of Object.entries(sets)) {
  const { words, upos, lemma, scored, heads, labelled } = scoreSentences(reader.parseWordSentences, sentences);
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
  console.log(
    `${name} dev: UPOS ${share(upos, words)}, lemma ${share(lemma, words)}, UAS ${share(heads, scored)}, LAS ${share(labelled, scored)}`,
  );
}

const forms = Object.values(sets).flatMap((sentences) => sentences.map(({ words }) => words.map(({ form }) => form)));
const total = forms.reduce((sum, { length }) => sum + length, 0);
/** Words per CPU second, the best of five runs over batches of that many sentences. */
function speed(batch: number): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage();
    for (let at = 0; at < forms.length; at += batch) reader.parseWordSentences(forms.slice(at, at + batch));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.round(total / Math.min(...runs));
}
for (const batch of [1, 20, forms.length]) console.log(`${speed(batch)} words per CPU second, ${batch} sentences at a time`);
