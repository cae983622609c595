import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EvalResult, evaluateSet } from './eval/evaluateSet.ts';
import { fastLoss } from './eval/fastLoss.ts';
import { findGold, goldIn } from './eval/findGold.ts';
import { writeEval } from './eval/writeEval.ts';

const HELP = `npm run eval -- [--fast] [--misses] [--json] [--write] [--gold FOLDER]

Reads the annotated documents of the gold and scores what was found. Seeds and development gold are scored apart:
rules may be written while looking at them, so neither says how well an unseen document is read.
Called without options it also reads with the fast grade and says what that changes.

  --fast     read with the fast grade of the reader; without it, with the accurate one
  --misses   also list what was missed, found too much, or found with a wrong attribute
  --json     print the measures as one JSON object
  --write    put the measured table into README.md
  --gold     score the annotated documents of this folder instead; may be given again

The gold lies outside the project, in the folder TACITUS_SHARED (default ../shared).`;

/** Prints one set as the scorer does. */
function print({ title, text }: EvalResult): void {
  console.log(`${title}\n${'─'.repeat(title.length)}\n${text.trimEnd()}\n`);
}

function main(): number {
  const { values } = parseArgs({
    options: {
      fast: { type: 'boolean' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      gold: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const shared = process.env['TACITUS_SHARED'] ?? join('..', 'shared');
  const { sets: kept, missing } = findGold(shared);
  if (missing.length > 0) {
    console.error(
      `The gold is not whole under ${shared}; missing: ${missing.join(', ')}.\nSet TACITUS_SHARED to the folder that holds gold/ and seeds/.`,
    );
    return 2;
  }
  const own = values.gold?.map((folder) => goldIn(folder, shared));
  const empty = own?.find(({ files }) => files.length === 0);
  if (empty) {
    console.error(`${empty.folder} has no annotated document: a JSON file beside each text, as ${join(shared, 'gold', 'README.md')} says.`);
    return 2;
  }
  if (own && values.write) {
    console.error('--write puts the kept sets into README.md: leave out --gold.');
    return 2;
  }
  const sets = own ?? kept;
  const results = sets.map((set) => evaluateSet(set, { misses: values.misses ?? false, grade: values.fast ? 'fast' : 'accurate' }));
  if (values.json) console.log(JSON.stringify(Object.fromEntries(results.map(({ name, measures }) => [name, measures]))));
  else for (const result of results) print(result);
  const isPlain = Object.values(values).every((value) => value !== true);
  if (isPlain) {
    const fast = sets.map((set) => evaluateSet(set, { misses: false, grade: 'fast' }));
    for (const line of fastLoss(results, fast)) console.log(line);
  }
  if (values.write) writeEval(results);
  return 0;
}

process.exitCode = main();
