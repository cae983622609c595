import type { DocumentRead } from '../../src/pipeline/documentRead.ts';
import type { ReadTask } from '../../src/pipeline/readWorker.ts';
import { plainReading } from './plainReading.ts';

const FAULTS: Readonly<Record<string, () => void>> = {
  THROW: () => {
    throw new Error('a rule broke');
  },
  EXIT: () => process.exit(3),
  QUIET: () => process.exit(0),
  LOOP: () => {
    for (;;) Math.random();
  },
  MEMORY: () => {
    const held: number[][] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => index + held.length));
  },
};

/** A worker that fails in the way the text's first word asks for, and reads all other texts plainly. */
export default function readTask({ ref, bytes }: ReadTask): DocumentRead {
  const read = plainReading(ref, bytes);
  FAULTS[read.findings.mentions[0]?.quote ?? '']?.();
  return read;
}
