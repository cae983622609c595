import { join } from 'node:path';
import { signPairs } from '../src/reconcile/stories/signPairs.ts';
import { seededRandom } from './random.ts';
import { ecbStoryGold } from './reconcile/ecb/ecbStoryGold.ts';
import type { LinkExample } from './reconcile/ecb/fitLinks.ts';
import { fitByNewton } from './reconcile/fitByNewton.ts';
import type { StoryReport } from './reconcile/storyGold.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const SEED = 5;
/** Some 140 reports at a time, as one to three are drawn of each of the seventy matters. */
const DRAWS = 40;
const DRAWN_MAX = 3;
const PENALTY = 0.001;

/**
 * Prints the weights of `groupUndated`: what pairs of reports have in common, fitted to whether they are of one matter, on the
 * documents of ECB+ alone, whose licence lets weights be handed on.
 */
const reports = ecbStoryGold(join(SHARED_FOLDER, 'data', 'coref'));
const random = seededRandom(SEED);
const examples = Array.from({ length: DRAWS }, () => examplesOf(drawnFrom(reports, random))).flat();
const weights = fitByNewton(examples, PENALTY);
console.log([...weights].map((weight) => Number(weight.toFixed(2))).join(', '));

/** One to three reports of each matter. */
function drawnFrom(all: readonly StoryReport[], draw: () => number): readonly StoryReport[] {
  return [...Map.groupBy(all, ({ matter }) => matter).values()].flatMap((inside) => {
    const left = [...inside];
    const count = 1 + Math.floor(draw() * DRAWN_MAX);
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(draw() * left.length), 1)).flat();
  });
}

function examplesOf(part: readonly StoryReport[]): readonly LinkExample[] {
  return signPairs(part.map(({ terms }) => terms)).map(({ a, b, signs }) => ({
    signs: Float64Array.from(signs),
    right: part[a]?.matter === part[b]?.matter,
  }));
}
