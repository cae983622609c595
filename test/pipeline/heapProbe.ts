import { inFrugalHeap } from '../../src/pipeline/frugalHeap.ts';

// A program of its own, so that its heap is not another test's: holds some things, makes others that live a while, and prints
// the megabytes of the heap at most, as V8 lets it grow and in a frugal heap, and as it lets it grow again.
const HELD = 64;
const MADE = 4000;
const LIVING = 200;

const megabyte = (): unknown[] => Array.from({ length: 8192 }, (_, at) => ({ at }));

const held = Array.from({ length: HELD }, megabyte);

async function mostOf(): Promise<number> {
  const living: unknown[][] = [];
  let most = 0;
  for (let made = 0; made < MADE; made++) {
    living[made % LIVING] = Array.from({ length: 1024 }, (_, at) => ({ at }));
    if (made % 10 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  return Math.round(most / 2 ** 20);
}

const frugal = await inFrugalHeap(() => inFrugalHeap(mostOf));
// What fails lets the heap grow again, too.
await inFrugalHeap(() => Promise.reject(new Error('fails'))).catch(() => null);
const likes = await mostOf();
process.stdout.write(`${frugal} ${likes} ${held.length}\n`);
