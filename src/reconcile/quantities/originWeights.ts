import { medianOfRising } from './weightedMedian.ts';

/** A number that one origin gives of one matter. */
export interface Vote {
  readonly matter: string;
  readonly origin: string;
  readonly value: number;
}

/** Rounds in which medians and weights settle; more change nothing on the sets they were tried on. */
const ROUNDS = 10;
/** Nobody is trusted without bound for never having been alone. */
const LOSS_MIN = 0.001;

/**
 * How much each origin's number weighs, from how near its numbers lie to what all together give: the conflict
 * resolution of Li et al. (CRH, SIGMOD 2014) with losses relative to the larger number. An origin that has said little
 * so far is drawn towards the mean of all: its mean loss is taken as if it had made `shrink` claims more of mean loss.
 */
export function originWeights(votes: readonly Vote[], shrink = 1): ReadonlyMap<string, number> {
  // Who is alone in a matter loses nothing by it.
  const matters = [...Map.groupBy(votes, ({ matter }) => matter).values()]
    .filter(({ length }) => length > 1)
    .map((given) => ({ given, rising: given.toSorted((a, b) => a.value - b.value) }));
  const counts = new Map([...Map.groupBy(votes, ({ origin }) => origin)].map(([origin, given]) => [origin, given.length]));
  let weights: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round++) weights = weigh(lossesOf(matters, weights), counts, { shrink, claims: votes.length });
  return weights;
}

/** What is said of one thing, as it was given and from the lowest number up: set in order once, and not in each round. */
interface Matter {
  readonly given: readonly Vote[];
  readonly rising: readonly Vote[];
}

function lossesOf(matters: readonly Matter[], weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  for (const { given, rising } of matters) {
    const middle = medianOfRising(rising.map(({ value, origin }) => ({ value, weight: weights.get(origin) ?? 1 })));
    for (const { origin, value } of given) losses.set(origin, (losses.get(origin) ?? 0) + lossOf(value, middle));
  }
  return losses;
}

const lossOf = (value: number, middle: number): number =>
  Math.min(1, Math.abs(value - middle) / Math.max(Math.abs(value), Math.abs(middle), 1));

interface Shrinking {
  readonly shrink: number;
  /** Of all origins. */
  readonly claims: number;
}

function weigh(
  losses: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  { shrink, claims }: Shrinking,
): ReadonlyMap<string, number> {
  const mean = [...losses.values()].reduce((sum, loss) => sum + loss, 0) / Math.max(1, claims);
  return new Map(
    [...counts].map(([origin, count]) => [
      origin,
      -Math.log(Math.min(1, Math.max(LOSS_MIN, ((losses.get(origin) ?? 0) + shrink * mean) / (count + shrink)))),
    ]),
  );
}
