import { join } from 'node:path';
import { signPairs } from '../src/reconcile/stories/nearUndated.ts';
import { seededRandom } from './random.ts';
import type { LinkExample } from './reconcile/ecb/fitLinks.ts';
import { fitByNewton } from './reconcile/fitByNewton.ts';
import { readStoryGold, type StoryReport, withDrawnSizes } from './reconcile/storyGold.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

/** As many matters at a time as val has. */
const MATTERS = 307;
const SEED = 11;
const PENALTY = 1e-5;

/**
 * Prints the weights of `nearUndated`: what pairs of reports have in common, fitted to whether they are of one matter. Reports
 * are taken whole, with half of them left out, and with one, two or three of a matter, so that three of a matter are not what is
 * learned.
 */
const reports = readStoryGold(join(SHARED_FOLDER, 'data', 'stories', 'train.source'));
const parts = [...Map.groupBy(reports, ({ matter }) => Math.floor(Number(matter) / MATTERS)).values()].slice(0, -1);
const random = seededRandom(SEED);
const halves = parts.map((part, at) => [...part, ...(parts[(at + 1) % parts.length] ?? [])].filter(() => random() < 0.5));
const sized = parts.map((part) => withDrawnSizes(part, random));
const weights = fitByNewton([...parts, ...halves, ...sized].flatMap(examplesOf), PENALTY);
console.log([...weights].map((weight) => Number(weight.toFixed(2))).join(', '));

function examplesOf(part: readonly StoryReport[]): readonly LinkExample[] {
  return signPairs(part.map(({ terms }) => terms)).map(({ a, b, signs }) => ({
    signs: Float64Array.from(signs),
    right: part[a]?.matter === part[b]?.matter,
  }));
}
