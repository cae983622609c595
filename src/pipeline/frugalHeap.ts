import { setFlagsFromString } from 'node:v8';

/**
 * By how many hundredths the heap may grow before what is garbage is looked for. Left to itself V8 lets it grow to four times
 * what is held, so that a burst of news took as much again in garbage as all else together.
 */
const GROWING_PERCENT = 40;
/** As Node was started: V8's own rule where it was told none. */
const AS_STARTED = process.execArgv.find((one) => one.startsWith('--heap-growing-percent=')) ?? '--heap-growing-percent=0';

let working = 0;

/** Runs work that makes much garbage and holds little, in a heap that stays near what is held; afterwards it grows as it did. */
export async function inFrugalHeap<T>(work: () => Promise<T>): Promise<T> {
  if (working++ === 0) setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
  try {
    return await work();
  } finally {
    if (--working === 0) setFlagsFromString(AS_STARTED);
  }
}
