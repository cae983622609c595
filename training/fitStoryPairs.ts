import { join } from 'node:path';
import { signProducts } from '../src/reconcile/stories/chanceOfOneMatter.ts';
import { signPairs } from '../src/reconcile/stories/nearUndated.ts';
import { seededRandom } from './random.ts';
import { ecbStoryGold } from './reconcile/ecb/ecbStoryGold.ts';
import { linkChance } from './reconcile/ecb/fitLinks.ts';
import { fitByNewton, type WeighedExample } from './reconcile/fitByNewton.ts';
import { readStoryGold, type StoryReport, withDrawnSizes } from './reconcile/storyGold.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

/** As many matters at a time as val has. */
const MATTERS = 307;
const SEED = 11;
const PENALTY = 1e-5;
/** Pairs less likely by the signs alone are plain, and there are nine of them for each of the others. */
const CHANCE_MIN = 0.003;
/** What a pair of the large matters counts beside one of the triples. */
const LARGE_WEIGHT = 0.02;

/**
 * Prints the weights of `chanceOfOneMatter`: what pairs of reports have in common, fitted to whether they are of one matter. Reports
 * are taken whole, with half of them left out, and with one, two or three of a matter, and beside them those of ECB+, so that
 * three of a matter are not what is learned.
 */
const reports = readStoryGold(join(SHARED_FOLDER, 'data', 'stories', 'train.source'));
const parts = [...Map.groupBy(reports, ({ matter }) => Math.floor(Number(matter) / MATTERS)).values()].slice(0, -1);
const random = seededRandom(SEED);
const halves = parts.map((part, at) => [...part, ...(parts[(at + 1) % parts.length] ?? [])].filter(() => random() < 0.5));
const sized = parts.map((part) => withDrawnSizes(part, random));
const triples = [...parts, ...halves, ...sized].flatMap((part) => examplesOf(part, 1));
const plain = fitByNewton(triples, PENALTY);
const large = examplesOf(ecbStoryGold(join(SHARED_FOLDER, 'data', 'coref')), LARGE_WEIGHT);
const telling = [...triples, ...large].filter(({ signs }) => linkChance(plain, signs) >= CHANCE_MIN);
const means = signsOf((at) => telling.reduce((sum, { signs }) => sum + (signs[at] ?? 0), 0) / telling.length).map(rounded);
const spreads = signsOf((at) =>
  Math.sqrt(telling.reduce((sum, { signs }) => sum + ((signs[at] ?? 0) - (means[at] ?? 0)) ** 2, 0) / telling.length),
).map(rounded);
const products = telling.map((one) => ({ ...one, signs: signProducts([...one.signs], means, spreads) }));
console.log(`signs alone: ${[...plain].map((weight) => Number(weight.toFixed(2))).join(', ')}`);
console.log(`means: ${means.join(', ')}`);
console.log(`spreads: ${spreads.join(', ')}`);
console.log(`products: ${[...fitByNewton(products, PENALTY)].map(rounded).join(', ')}`);

function rounded(number: number): number {
  return Number(number.toFixed(3));
}

function signsOf(valueAt: (at: number) => number): readonly number[] {
  return Array.from(telling[0]?.signs ?? [], (_, at) => valueAt(at));
}

function examplesOf(part: readonly StoryReport[], weight: number): readonly WeighedExample[] {
  return signPairs(part.map(({ terms }) => terms)).map(({ a, b, signs }) => ({
    signs: Float64Array.from(signs),
    right: part[a]?.matter === part[b]?.matter,
    weight,
  }));
}
