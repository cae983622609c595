import { PLACES, placeOf } from '../../src/extract/clauses/realis/chanceUnreal.ts';
import { unrealSigns } from '../../src/extract/clauses/realis/unrealSigns.ts';
import { seededRandom, shuffled } from '../random.ts';
import type { JudgedVerb } from './realisGold.ts';

const ROUNDS = 6;
const STEP = 0.1;
const PENALTY = 0.001;
/** From here on people are as sure as they get; nearer to nought they count less. */
const SURE = 2;

/** A verb as the places of its signs, whether its deed is told as not done, and how much it counts. */
interface Example {
  readonly places: readonly number[];
  readonly unreal: number;
  readonly counts: number;
}

/** The places of a verb's signs in the table of weights. */
export const placesOf = ({ view, verb }: JudgedVerb): readonly number[] => unrealSigns(view, verb).map(placeOf);

/** The chance that weights give signs, by their places, of telling what is not done. */
export const chanceAt = (weights: Float64Array, places: readonly number[]): number =>
  1 / (1 + Math.exp(-places.reduce((sum, place) => sum + (weights[place] ?? 0), 0)));

const exampleOf = (judged: JudgedVerb): Example => ({
  places: placesOf(judged),
  unreal: judged.judged < 0 ? 1 : 0,
  counts: Math.min(1, Math.abs(judged.judged) / SURE),
});

/** A weight for each place: logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), in an order drawn by `seed`. */
export function fitUnreal(judged: readonly JudgedVerb[], seed: number): Float64Array {
  const [weights, squares] = [new Float64Array(PLACES), new Float64Array(PLACES).fill(1e-8)];
  const random = seededRandom(seed);
  const examples = judged.map(exampleOf);
  for (let round = 0; round < ROUNDS; round++)
    for (const { places, unreal, counts } of shuffled(examples, random)) {
      const slope = (chanceAt(weights, places) - unreal) * counts;
      for (const place of places) {
        const held = weights[place] ?? 0;
        const down = slope + PENALTY * held;
        const square = (squares[place] ?? 0) + down * down;
        squares[place] = square;
        weights[place] = held - (STEP * down) / Math.sqrt(square);
      }
    }
  return weights;
}
