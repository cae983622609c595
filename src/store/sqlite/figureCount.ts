import { MEASURES } from '../../codebook/measure.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, isOneOf } from './condition.ts';
import { documentCondition } from './filterSql.ts';

/** How figures are counted that are asked for by measure and day alone, off one index; null where more is asked. */
export function figureCount(filter: Filter): Condition | null {
  const passing = ofMeasureAndDay(filter);
  return passing && { sql: `SELECT count(*) AS n FROM figure_briefs d WHERE ${passing.sql}`, parameters: passing.parameters };
}

/** What a filter asks by measure and day alone, as SQL over a row `d` that has both; null where it asks more. */
export function ofMeasureAndDay({ measures, from, to, undated, ...more }: Filter): Condition | null {
  if (Object.values(more).some((value) => typeof value === 'number' || (value !== undefined && value.length > 0))) return null;
  const days = documentCondition({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated !== undefined && { undated }),
  });
  return allOf([isOneOf('d.measure', measures === undefined || measures.length === 0 ? MEASURES : measures), days]);
}
