import { parseArgs } from 'node:util';
import { readModels } from '../src/ingest/readModels.ts';
import type { Grade } from '../src/model/grade.ts';
import { createReader } from '../src/read/parse/createReader.ts';
import { readRaw } from './readRaw.ts';

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const grade: Grade = values.fast ? 'fast' : 'accurate';

const bootMs = performance.now();
const reader = createReader(await readModels(grade));
readRaw(reader, 'The envoy met the minister in Vienna.');
const firstSentenceMs = performance.now();
const residentMb = process.memoryUsage().rss / 1e6;
const cold = `first sentence ${Math.round(firstSentenceMs)} ms after the start of the process, of these ${Math.round(firstSentenceMs - bootMs)} ms for the models and the sentence; ${Math.round(residentMb)} MB resident then`;

/** The parts in order, each the lines it prints. They are imported only now: they would count as the reader's memory and time. */
const PARTS: readonly (() => Promise<readonly string[]>)[] = [
  async () => [`The ${grade} reader on development sets`],
  async () => (await import('./evalTrees.ts')).evalTrees(reader, grade),
  async () => (await import('./evalRaw.ts')).evalRaw(reader),
  async () => (await import('./evalNumbers.ts')).evalNumbers(),
  async () => [...(await import('./evalSpeed.ts')).evalSpeed(reader), cold],
];

for (const part of PARTS) console.log(`${(await part()).join('\n')}\n`);
