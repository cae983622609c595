import { IS_VAGUE } from '../../codebook/qualifier.ts';
import type { Quantity } from '../../model/quantity.ts';

/** How the bounds of one figure lie to another's: within, around, the same, partly over one another, or apart. */
export type ValueRelation = 'same' | 'within' | 'around' | 'partly' | 'apart';

type Bounds = Pick<Quantity, 'low' | 'high' | 'qualifier'>;

/** 'About 70,000' may be 67,000 or 73,000. */
const HEDGE = 0.05;
/** 'About 100,000' may be 93,000: a one with nothing but noughts is rounded to sooner than any other number of its size. */
const ROUNDEST = 0.07;
/** A bound left open is news for a reach of a quarter: nobody says 'more than 100,000' of 175,000. */
const REACH = 1.25;

/** Whether a figure says no more than an order of magnitude. */
export const isVague = ({ qualifier }: Pick<Quantity, 'qualifier'>): boolean => IS_VAGUE[qualifier];

/** Whether it gives any number. */
export const isCounted = ({ low, high }: Pick<Quantity, 'low' | 'high'>): boolean => low !== null || high !== null;

/** How `a` lies to `b`; both must give a number. */
export function relateValues(a: Bounds, b: Bounds): ValueRelation {
  const [[lowA, highA], [lowB, highB]] = [reachOf(a), reachOf(b)];
  if (a.low === b.low && a.high === b.high) return 'same';
  const [slackA, slackB] = [slackOf(a), slackOf(b)];
  if (highA + slackA < lowB - slackB || highB + slackB < lowA - slackA) return 'apart';
  const [isPointA, isPointB] = [lowA === highA, lowB === highB];
  if (isPointA && isPointB) return grainOf(a) < grainOf(b) ? 'within' : grainOf(a) > grainOf(b) ? 'around' : 'same';
  if (lowA >= lowB - slackB && highA <= highB + slackB && highA - lowA < highB - lowB) return 'within';
  if (lowB >= lowA - slackA && highB <= highA + slackA && highB - lowB < highA - lowA) return 'around';
  return 'partly';
}

/** The bounds with an open end closed where news would have said more. */
function reachOf(bounds: Bounds): readonly [number, number] {
  const { low, high } = bounds;
  if (low === null) return [(high ?? 0) / REACH, high ?? 0];
  if (high !== null) return [low, high];
  return [low, isVague(bounds) ? Number.POSITIVE_INFINITY : low * REACH];
}

/** How far a number may lie from what it rounds: a hedge, or half of its last digit that is no nought. */
function slackOf(bounds: Bounds): number {
  const size = Math.max(Math.abs(bounds.low ?? 0), Math.abs(bounds.high ?? 0));
  const hedge = bounds.qualifier === 'about' ? size * (isRoundest(bounds) ? ROUNDEST : HEDGE) : 0;
  return Math.max(Math.min(grainOf(bounds) / 2, size * HEDGE), hedge);
}

/** Whether it is one number, a one with three noughts or more. */
const isRoundest = (bounds: Bounds): boolean => {
  const number = Math.abs(bounds.low ?? bounds.high ?? 0);
  return bounds.low === bounds.high && number >= 1000 && number === grainOf(bounds);
};

/** The worth of the last digit that is no nought: 1,000 for 94,000. */
function grainOf({ low, high }: Bounds): number {
  const number = Math.abs(low ?? high ?? 0);
  if (number === 0 || !Number.isInteger(number)) return 1;
  let grain = 1;
  while (number % (grain * 10) === 0) grain *= 10;
  return grain;
}
