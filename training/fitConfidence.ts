import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrationPage, type Fitted } from './confidence/calibrationPage.ts';
import { collectExamples } from './confidence/collectExamples.ts';
import { type Example, fitLogistic, heldOut } from './confidence/fitLogistic.ts';
import { readGoldDocuments } from './confidence/goldFile.ts';
import { calibrationError, ranking, reliability, surprise } from './confidence/reliability.ts';
import { weightsFile } from './confidence/weightsFile.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const HELP = `npm run fit:confidence -- [--dry]

Fits the confidence of mentions and figures on the development gold, prints how reliable it is on documents that it was not
fitted on (each is left out in turn), and writes src/extract/confidence/weights.ts and docs/calibration.md.

  --dry   print only

The gold lies outside the project, in the folder TACITUS_SHARED (default ../shared).`;

const PENALTIES = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16];
const LARGEST_ERROR = 0.08;

const ROOT = join(import.meta.dirname, '..');

function fitKind(title: string, names: readonly string[], examples: readonly Example[]): Fitted {
  const tried = PENALTIES.map((penalty) => ({ penalty, told: heldOut(examples, penalty) }));
  const { penalty, told } = tried.toSorted((a, b) => surprise(a.told) - surprise(b.told))[0] ?? { penalty: 1, told: [] };
  const bins = reliability(told);
  return { title, names, weights: fitLogistic(examples, penalty), bins, error: calibrationError(bins), ranking: ranking(told), told };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { dry: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const documents = readGoldDocuments(SHARED_FOLDER);
  const examples = await collectExamples(documents);
  const fitted = [
    fitKind('mentions', examples.mentionNames, examples.mentions),
    fitKind('figures', examples.figureNames, examples.figures),
  ] as const;
  const page = calibrationPage(fitted, documents.length);
  console.log(page);
  if (!values.dry) {
    writeFileSync(join(ROOT, 'src', 'extract', 'confidence', 'weights.ts'), weightsFile(fitted[0], fitted[1]));
    writeFileSync(join(ROOT, 'docs', 'calibration.md'), page);
  }
  const error = calibrationError(reliability(fitted.flatMap(({ told }) => told)));
  if (error >= LARGEST_ERROR) console.error(`The calibration error of ${error.toFixed(3)} is not under ${LARGEST_ERROR}.`);
  return error < LARGEST_ERROR ? 0 : 1;
}

process.exitCode = await main();
