import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCodeText } from './coding/codeText.ts';
import { evalMuc } from './coding/evalMuc.ts';
import { evalPetrarch } from './coding/evalPetrarch.ts';
import { evalPlover } from './coding/evalPlover.ts';
import { evalSpeed } from './coding/evalSpeed.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const HELP = `npm run eval:coding -- [--fast] [--misses]

Scores the coding of events on gold that others made: PLOVER's sentences, PETRARCH2's records, and the incidents of MUC-4;
then how fast news is coded.
What counts as right stands in training/coding/ beside each scorer.

  --fast     read with the fast grade of the reader
  --misses   also list what was missed: what is wanted, what was found, the text

The sets lie outside the project, in data/coding and data/muc4 of the folder TACITUS_SHARED (default ../shared).`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { fast: { type: 'boolean' }, misses: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const data = join(SHARED_FOLDER, 'data');
  const missing = ['coding', 'muc4'].map((name) => join(data, name)).filter((folder) => !existsSync(folder));
  if (missing.length > 0) {
    console.error(`No ${missing.join(', no ')}. Set TACITUS_SHARED to the folder that holds data/coding and data/muc4.`);
    return 2;
  }
  const code = await createCodeText(values.fast ? 'fast' : 'accurate');
  const options = { misses: values.misses ?? false };
  const print = (lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`);
  print(evalPlover(join(data, 'coding', 'plover_gsr_dev.jsonl'), code, options));
  print(evalPetrarch(join(data, 'coding', 'gsr78.xml'), code, options));
  print(evalMuc(join(data, 'muc4', 'dev.json'), code, options));
  print(await evalSpeed(join(data, 'crisis', 'news-2021-12.jsonl.gz')));
  return 0;
}

process.exitCode = await main();
