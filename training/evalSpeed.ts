import type { GrammarReader } from '../src/model/grammarReader.ts';
import { readRaw } from './readRaw.ts';
import { readEwtDocuments, readGumDocuments } from './treebanks.ts';

/** Sentences at a time, as a document has them. */
const BATCH = 20;

/** Processor seconds of the shortest of three runs: what else the machine does only ever slows. */
function seconds(run: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    run();
    return process.cpuUsage(begun).user / 1e6;
  });
  return Math.min(...runs);
}

/** Measures words a second over the dev documents, from their text and from their words. Throws where the treebanks are not there. */
export function evalSpeed(reader: GrammarReader): readonly string[] {
  const documents = [...readEwtDocuments('dev'), ...readGumDocuments('dev')];
  const forms = documents.flatMap(({ sentences }) => sentences.map(({ words }) => words.map(({ form }) => form)));
  const words = forms.reduce((sum, one) => sum + one.length, 0);
  const fromText = seconds(() => {
    for (const { text } of documents) readRaw(reader, text);
  });
  const fromWords = seconds(() => {
    for (let at = 0; at < forms.length; at += BATCH) reader.parseWordSentences(forms.slice(at, at + BATCH));
  });
  return [
    `split, tokenise, tag, lemmatise and parse: ${Math.round(words / fromText)} words per CPU second`,
    `tag, lemmatise and parse: ${Math.round(words / fromWords)} words per CPU second`,
  ];
}
