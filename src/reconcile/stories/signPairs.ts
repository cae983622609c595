import { averageLink, type Nearness } from './averageLink.ts';
import { localRows, reportsAround } from './localRows.ts';
import { nearDocuments } from './nearDocuments.ts';
import { cosineRows, type NearnessRow, saturatedRows, titleRows } from './nearnessRows.ts';
import { sharedWordSigns } from './sharedWordSigns.ts';
import type { SignedPair } from './signedPair.ts';
import { countsOfKind, type SortedTerms, type StoryTerms, singleWords, sortTerms, type TermKind } from './storyTerms.ts';
import { weekdaySigns, weekdaysIn } from './weekdaySigns.ts';

/** Usual is the mean of a document's so many nearest, and of half as many again as a rough first grouping puts with it. */
const NEAREST = 10;
const NEAREST_PER_MEMBER = 1.5;
const ROUGH_NEAR = 0.12;
/** Among a few documents half of them are the nearest, and so many at least. */
const NEAREST_OF_FEW = 4;
const USUAL_MIN = 0.1;
/** The same of nearness by BM25 and by titles, which is smaller. */
const PART_USUAL_MIN = 0.05;
/** What middling words say, and what only the rarest do. */
const LOW_POWER = 1;
const HIGH_POWER = 3;
/** Added to nearness, so that their logarithms have an end. */
const FLOOR = 0.01;

interface Measure {
  readonly rowOf: NearnessRow;
  /** In a small collection nothing is near, and reports that share an empty phrase would be unusually so. In one of hundreds usual is more. */
  readonly usualMin: number;
}

/** The terms of each document: all, what it is about, pairs of words among it, and its single words alone. */
interface Read {
  readonly all: readonly SortedTerms[];
  readonly about: readonly SortedTerms[];
  readonly words: readonly SortedTerms[];
}

function measuresOf({ all, about, words }: Read, nearest: readonly number[]): readonly Measure[] {
  const termsOf = (kind: TermKind): readonly SortedTerms[] => all.map((terms) => countsOfKind(terms, kind));
  const [title, names] = [termsOf('title'), termsOf('name')];
  const { both, crossed } = titleRows(about, title);
  const aboutRows = cosineRows(about);
  const cosines = [title.map(singleWords), names, termsOf('number')].map((terms) => cosineRows(terms));
  const saturated = [about, termsOf('opening'), names, termsOf('letters')].map(saturatedRows);
  const around = reportsAround(aboutRows, nearest);
  const local = [words, termsOf('beside')].map((terms) => localRows(terms, around));
  return [
    ...[aboutRows, ...cosines].map((rowOf) => ({ rowOf, usualMin: USUAL_MIN })),
    ...[LOW_POWER, HIGH_POWER].map((power) => ({ rowOf: cosineRows(words, power), usualMin: USUAL_MIN })),
    ...[...saturated, both, crossed, ...local].map((rowOf) => ({ rowOf, usualMin: PART_USUAL_MIN })),
  ];
}

/**
 * The pairs that share something rare, with their signs. Days do not tell matters of one kind apart here, so what counts is how much
 * nearer two documents are than is usual for each (after cross-domain similarity local scaling, Conneau and others 2018).
 */
export function signPairs(documents: readonly StoryTerms[]): readonly SignedPair[] {
  const all = documents.map(sortTerms);
  const about = all.map((terms) => countsOfKind(terms, 'about'));
  const words = about.map(singleWords);
  const candidates = nearDocuments(about.map((own) => ({ about: own, day: null })));
  const nearest = nearestCounts(documents.length, candidates);
  const measured = measuresOf({ all, about, words }, nearest).map((measure) => signsBy(measure, candidates, nearest));
  const shared = sharedWordSigns(words, candidates);
  const weekdays = documents.map(weekdaysIn);
  return candidates.map(({ a, b }, at) => {
    const nearness = measured.flatMap(({ logs, ratios }) => [logs[at] ?? 0, ratios[at] ?? 0]);
    return { a, b, signs: [...nearness, ...(shared[at] ?? []), ...weekdaySigns(weekdays[a] ?? 0, weekdays[b] ?? 0)] };
  });
}

/** Of how many nearest documents the mean is usual: more where many tell one matter, or they would be their own measure. */
function nearestCounts(count: number, pairs: readonly Nearness[]): readonly number[] {
  const few = Math.min(NEAREST, Math.max(NEAREST_OF_FEW, Math.floor(count / 2)));
  const counts = new Array<number>(count).fill(few);
  for (const members of averageLink(count, pairs, ROUGH_NEAR)) {
    for (const at of members) counts[at] = Math.max(few, Math.round(NEAREST_PER_MEMBER * members.length));
  }
  return counts;
}

interface RowSigns {
  readonly logs: Float64Array;
  readonly ratios: Float64Array;
}

/** Signs by one nearness for each candidate; those come by their second document. */
function signsBy({ rowOf, usualMin }: Measure, candidates: readonly Nearness[], nearest: readonly number[]): RowSigns {
  const [usual, near] = [new Float64Array(nearest.length), new Float64Array(candidates.length)];
  let next = 0;
  for (const [own, count] of nearest.entries()) {
    const row = rowOf(own);
    for (; candidates[next]?.b === own; next++) near[next] = row[candidates[next]?.a ?? own] ?? 0;
    usual[own] = Math.max(usualMin, meanOfNearest(row, count));
  }
  const logs = near.map((one) => Math.log(one + FLOOR));
  const ratios = logs.map((log, at) => {
    const { a, b } = candidates[at] ?? { a: 0, b: 0 };
    return log - Math.log(Math.sqrt((usual[a] ?? 0) * (usual[b] ?? 0)) + FLOOR);
  });
  return { logs, ratios };
}

/** The mean of the `count` largest, which are few of many: they are kept ascending while the others pass. */
function meanOfNearest(sums: Float64Array, count: number): number {
  const nearest = new Float64Array(count);
  for (const sum of sums) {
    if (sum <= (nearest[0] ?? 0)) continue;
    let at = 1;
    for (; at < count && sum > (nearest[at] ?? 0); at++) nearest[at - 1] = nearest[at] ?? 0;
    nearest[at - 1] = sum;
  }
  return nearest.reduce((total, near) => total + near / count, 0);
}
