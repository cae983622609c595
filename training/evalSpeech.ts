import { parseArgs } from 'node:util';
import { sentenceView } from '../src/extract/clauses/sentenceView.ts';
import type { Attribution } from '../src/extract/speech/attribution.ts';
import { findAttributions } from '../src/extract/speech/findAttributions.ts';
import { createReadTools } from '../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../src/pipeline/readSettings.ts';
import { read } from '../src/read/read.ts';
import { type AttributionDocument, type AttributionPart, attributionGold, missingAttributions } from './speech/attributionGold.ts';
import { CUE_KINDS, type Judged, type SpeechScore, scoreSpeech } from './speech/scoreSpeech.ts';

const HELP = `npm run eval:speech -- [--part train|dev] [--every N] [--fast] [--misses]

Scores who says so on PolNeAR, articles whose attributions are annotated with source, cue and content. One is found
where source and cue both share a word with the annotated ones; the precision is over all that the program finds.

  --part     which part: rules may be tuned on train, dev (the default) is what is reported
  --every    only every N-th article
  --fast     by the fast reader
  --misses   also list what was missed and what was found too much

The set lies outside the project, in attribution/ under data/ of the folder TACITUS_SHARED (default ../shared).`;

const LEAST = { recall: 0.55, precision: 0.6 } as const;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const mean = (values: readonly number[]): string =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** What the program hands to speakers in an article: its claims, with the letters of speaker and cue. */
async function attributionsWith(grade: 'accurate' | 'fast'): Promise<(document: AttributionDocument) => readonly Attribution[]> {
  const tools = await createReadTools({ ...PLAIN_SETTINGS, grade });
  return ({ name, text }) => {
    const plain = { kind: 'document', path: null, url: null, source: '', title: null, published: null, language: 'en' } as const;
    const reading = read({ ...plain, id: name, text }, tools).value;
    return findAttributions(
      reading,
      reading.sentences.map((sentence) => sentenceView(text, sentence)),
    );
  };
}

function printKinds(judged: readonly Judged[]): void {
  console.log('\n| cue | annotated | found | share |\n|---|---:|---:|---:|');
  for (const kind of CUE_KINDS) {
    const some = judged.filter((one) => one.kind === kind);
    const found = some.filter((one) => one.found).length;
    console.log(`| ${kind} | ${some.length} | ${found} | ${share(found, some.length)} |`);
  }
}

/** The cues that are missed most often, by their last two words. */
function printCues(judged: readonly Judged[]): void {
  const missed = judged.filter(({ found }) => !found);
  const byCue = [...Map.groupBy(missed, ({ cue }) => cue.toLowerCase().split(/\s+/u).slice(-2).join(' '))];
  const most = byCue.toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1)).slice(0, 40);
  console.log(`\nMissed most often: ${most.map(([cue, some]) => `${cue} (${some.length})`).join(', ')}`);
}

function print(scores: readonly SpeechScore[], { misses }: { readonly misses: boolean }): void {
  const judged = scores.flatMap((score) => score.judged);
  const [found, claims, right] = [
    judged.filter((one) => one.found).length,
    scores.reduce((sum, one) => sum + one.claims, 0),
    scores.reduce((sum, one) => sum + one.right, 0),
  ];
  const contents = judged.flatMap(({ content }) => content ?? []);
  const short = found / judged.length < LEAST.recall || right / claims < LEAST.precision;
  console.log('| articles | attributions | found | of the claims found, right | words of the content, precision | recall |');
  console.log('|---:|---:|---:|---:|---:|---:|');
  const cells = [
    scores.length,
    judged.length,
    `${share(found, judged.length)} (${found})`,
    `${share(right, claims)} (${right} of ${claims})`,
    mean(contents.map(({ precision }) => precision)),
    mean(contents.map(({ recall }) => recall)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (short) console.log(`To reach: ${LEAST.recall} found at a precision of ${LEAST.precision}.`);
  printKinds(judged);
  printCues(judged);
  if (!misses) return;
  for (const one of judged.filter((each) => !each.found))
    console.log(`- ${one.document}  ${one.kind}  «${one.source}» «${one.cue}»  ${one.around}`);
  for (const one of scores.flatMap(({ extra }) => extra)) console.log(`+ ${one}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', default: 'dev' },
      every: { type: 'string', default: '1' },
      fast: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const part: AttributionPart = values.part === 'train' ? 'train' : 'dev';
  const missing = missingAttributions(part);
  if (missing !== null) {
    console.error(`No ${missing}. Set TACITUS_SHARED to the folder that holds data/attribution/.`);
    return 2;
  }
  const attributionsOf = await attributionsWith(values.fast ? 'fast' : 'accurate');
  const scores = attributionGold(part, Number(values.every)).map((document) => scoreSpeech(document, attributionsOf(document)));
  print(scores, { misses: values.misses });
  return 0;
}

process.exitCode = await main();
