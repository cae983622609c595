import { parseArgs } from 'node:util';
import type { Grade } from '../src/model/grade.ts';
import { createReadTools } from '../src/pipeline/createReadTools.ts';
import { NO_TABLES } from '../src/pipeline/ownTables.ts';
import { readRaw } from './readRaw.ts';

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } });
const grade: Grade = values.fast ? 'fast' : 'accurate';

const bootMs = performance.now();
const tools = await createReadTools({ grade, own: NO_TABLES });
const reader = tools.grammar;
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
  async () => {
    const { referenceLines, scoreReferences } = await import('./evalReferences.ts');
    const { read } = await import('../src/read/read.ts');
    return referenceLines(scoreReferences((document) => read(document, tools).value));
  },
  async () => {
    const { entityLines, evalEntities, namesWith } = await import('./evalEntities.ts');
    const scores = evalEntities(namesWith(tools));
    const misses = values.misses ? (scores.find(({ name }) => name === 'tuning')?.misses ?? []) : [];
    return [...entityLines(scores), ...misses];
  },
  async () => [...(await import('./evalSpeed.ts')).evalSpeed(reader), cold],
];

for (const part of PARTS) console.log(`${(await part()).join('\n')}\n`);
