import { parseArgs } from 'node:util';
import { readModels } from '../src/ingest/readModels.ts';
import { evalNumbers } from './evalNumbers.ts';
import { evalRaw } from './evalRaw.ts';
import { evalSpeed } from './evalSpeed.ts';
import { evalTrees } from './evalTrees.ts';
import { type Grade, READER_OF } from './grade.ts';

const COLD_SENTENCE = ['The', 'envoy', 'met', 'the', 'minister', 'in', 'Vienna', '.'];

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const grade: Grade = values.fast ? 'fast' : 'accurate';

// Before all else: what is read for the scores would count as the reader's memory and time.
const bootMs = performance.now();
const reader = READER_OF[grade](await readModels());
reader.parseWords(COLD_SENTENCE);
const firstSentenceMs = performance.now();
const residentMb = process.memoryUsage().rss / 1e6;

/** The parts in order, each the lines it prints; they are made one after the other. */
const PARTS: readonly (() => readonly string[])[] = [
  () => [`The ${grade} reader on development sets`],
  () => evalTrees(reader, grade),
  () => evalRaw(reader),
  evalNumbers,
  () => [
    ...evalSpeed(reader),
    `first sentence ${Math.round(firstSentenceMs)} ms after the start of the process, of these ${Math.round(firstSentenceMs - bootMs)} ms for the models; ${Math.round(residentMb)} MB resident then`,
  ],
];

for (const part of PARTS) console.log(`${part().join('\n')}\n`);
