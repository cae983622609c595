import { join } from 'node:path';
import { signPairs } from '../src/reconcile/stories/signPairs.ts';
import { seededRandom } from './random.ts';
import { ecbStoryGold } from './reconcile/ecb/ecbStoryGold.ts';
import type { LinkExample } from './reconcile/ecb/fitLinks.ts';
import { fitByNewton } from './reconcile/fitByNewton.ts';
import type { StoryReport } from './reconcile/storyGold.ts';
import { writtenStoryGold } from './reconcile/writtenStoryGold.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

const SEED = 5;
const DRAWN_MAX = 3;
/** Some 140 reports at a time of ECB+, as one to three are drawn of each of the seventy matters. */
const ECB_DRAWS = 64;
/** Some 310 of our own, of 156 matters. Sixteen draws of ECB+ to one; docs/adr/0015 tells why. */
const WRITTEN_DRAWS = 4;
const PENALTY = 0.001;

/**
 * Prints the weights of `groupUndated`: what pairs of reports have in common, fitted to whether they are of one matter, on the
 * documents of ECB+, whose licence lets weights be handed on, and on the reports that were written for it (`training/stories`).
 */
const written = ['a', 'b', 'c'].flatMap((part) => writtenStoryGold(join(import.meta.dirname, 'stories', part)));
const examples = [
  ...examplesOfDraws(ecbStoryGold(join(SHARED_FOLDER, 'data', 'coref')), ECB_DRAWS),
  ...examplesOfDraws(written, WRITTEN_DRAWS),
];
const weights = fitByNewton(examples, PENALTY);
console.log([...weights].map((weight) => Number(weight.toFixed(2))).join(', '));

function examplesOfDraws(reports: readonly StoryReport[], draws: number): readonly LinkExample[] {
  const random = seededRandom(SEED);
  return Array.from({ length: draws }, () => examplesOf(drawnFrom(reports, random))).flat();
}

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
