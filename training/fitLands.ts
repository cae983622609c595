import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReadTools } from '../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../src/pipeline/readSettings.ts';
import { readGoldDocuments, readGoldFolder } from './confidence/goldFile.ts';
import { chancesOf, fitChoice } from './lands/fitChoice.ts';
import { goldTold, type LandChoice, landChoices, passageTold, signNames } from './lands/landExamples.ts';
import { landsFile } from './lands/landsFile.ts';
import { readPassages } from './lands/passages.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const HELP = `npm run fit:lands -- [--dry] [--gold FOLDER]

Fits in which land a figure is that nothing places, on the development gold, on the documents of training/written that are to be
read (01 to 06 of a and b, all of c and e) and on training/lands/passages.txt, prints what it is worth on documents that
it was not fitted on (an eighth is left out in turn), and writes src/extract/context/lands/landWeights.ts.

  --dry    print only
  --gold   also print what it is worth on this folder, which it is never fitted on; may be given again`;

const FILE = join(import.meta.dirname, '..', 'src', 'extract', 'context', 'lands', 'landWeights.ts');
const READ: Readonly<Record<string, RegExp>> = { a: /^0[1-6]/u, b: /^0[1-6]/u, c: /^/u, e: /^/u };
/** Rules were written from these, which count less for it. */
const RULED_COUNTS = 0.3;
const FOLDS = 8;
const PENALTY = 3;
const LEAST = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/** Of the figures that are left open and given a land from a chance on: how many are right, wrong, and of those that the gold puts nowhere. */
function worth(judged: readonly { readonly choice: LandChoice; readonly weights: readonly number[] }[]): readonly string[] {
  const best = judged
    .filter(({ choice }) => choice.isOpen)
    .flatMap(({ choice, weights }) => {
      const chances = chancesOf(weights, choice);
      const at = chances.indexOf(Math.max(...chances));
      return at === choice.options.length - 1
        ? []
        : [{ chance: chances[at] ?? 0, right: choice.options[at]?.right, isTold: choice.isTold }];
    });
  return LEAST.map((least) => {
    const taken = best.filter(({ chance }) => chance >= least);
    const [right, told] = [taken.filter((one) => one.right).length, taken.filter(({ isTold }) => isTold).length];
    return `  from ${least}: ${taken.length} given a land, right ${right}, wrong ${told - right}, without a place in the gold ${taken.length - told}`;
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { dry: { type: 'boolean' }, help: { type: 'boolean' }, gold: { type: 'string', multiple: true } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const tools = await createReadTools(PLAIN_SETTINGS);
  const written = Object.entries(READ).flatMap(([folder, is]) =>
    readGoldFolder(join(import.meta.dirname, 'written', folder), (name) => name.endsWith('.json') && is.test(name)).map((one) =>
      goldTold(one, /^[ab]$/u.test(folder) ? RULED_COUNTS : 1),
    ),
  );
  const told = [
    ...readGoldDocuments(SHARED_FOLDER).map((one) => goldTold(one, RULED_COUNTS)),
    ...written,
    ...readPassages().map(passageTold),
  ];
  const choices = told.flatMap((one) => landChoices(one, tools));
  const [first] = choices;
  if (!first) throw new Error('the gold has no figures');
  const documents = [...new Set(choices.map(({ document }) => document))].sort();
  const foldOf = ({ document }: LandChoice): number => documents.indexOf(document) % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitChoice(
      choices.filter((choice) => foldOf(choice) !== fold),
      PENALTY,
    ),
  );
  console.log(`${documents.length} documents, ${choices.length} figures, ${choices.filter(({ isOpen }) => isOpen).length} without a place`);
  console.log(['left out in turn', ...worth(choices.map((choice) => ({ choice, weights: folds[foldOf(choice)] ?? [] })))].join('\n'));
  const fresh = choices.filter(({ counts }) => counts === 1);
  console.log(
    ['of these, no rule was written from', ...worth(fresh.map((choice) => ({ choice, weights: folds[foldOf(choice)] ?? [] })))].join('\n'),
  );
  const weights = fitChoice(choices, PENALTY);
  for (const folder of values.gold ?? []) {
    const own = readGoldFolder(folder, (name) => name.endsWith('.json')).flatMap((one) => landChoices(goldTold(one, 1), tools));
    console.log([folder, ...worth(own.map((choice) => ({ choice, weights })))].join('\n'));
  }
  const { land, nowhere } = signNames(first);
  if (!values.dry) writeFileSync(FILE, landsFile({ land, nowhere, weights }));
  return 0;
}

process.exitCode = await main();
