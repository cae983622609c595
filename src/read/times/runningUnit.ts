import { normAt } from '../quantities/pieces.ts';
import { fromPublication, type Matcher } from './meaning.ts';
import { unitOf } from './names.ts';
import { GRAIN, unitAround } from './spanOfTime.ts';

/** 'the year', 'the month', 'the week': the running one, only behind 'end of', 'earlier in' and the like. */
export const runningUnit: Matcher = (pieces, index) => {
  const the = normAt(pieces, index) === 'the' ? index + 1 : index;
  const unit = unitOf(normAt(pieces, the));
  if (!unit || unit.plural || unit.unit === 'hour' || unit.unit === 'day' || the === index) return null;
  return { end: the + 1, grain: GRAIN[unit.unit], resolve: fromPublication((published) => unitAround(published, unit.unit)) };
};
