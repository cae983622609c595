import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS_FOLDER } from '../src/ingest/readModels.ts';
import { trainLemmatiser } from './trainLemmatiser.ts';
import { readEwt, readGum } from './treebanks.ts';
import { verbsOfWordList } from './verbsOfWordList.ts';

const USAGE = `Usage: node training/train.ts lemmatiser
Writes models/lemmatiser.bin. The networks are trained by training/network/; the cards in models/ say how.`;

/** What each word of the command line trains: the model's file and how its bytes come about. */
const TRAINERS: Readonly<Record<string, { readonly file: string; readonly train: () => Uint8Array }>> = {
  lemmatiser: { file: 'lemmatiser.bin', train: () => trainLemmatiser([...readEwt('train'), ...readGum('train')], verbsOfWordList()) },
};

function fail(): never {
  console.error(USAGE);
  process.exit(2);
}

const [name = ''] = process.argv.slice(2);
const trainer = (Object.hasOwn(TRAINERS, name) ? TRAINERS[name] : undefined) ?? fail();
const begun = performance.now();
const bytes = trainer.train();
mkdirSync(MODELS_FOLDER, { recursive: true });
writeFileSync(join(MODELS_FOLDER, trainer.file), bytes);
console.log(`models/${trainer.file}: ${bytes.length} bytes, trained in ${Math.round((performance.now() - begun) / 1000)} s`);
