import { MEASURES } from '../../codebook/measure.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, isOneOf } from './condition.ts';
import { documentCondition } from './filterSql.ts';

/** How figures are counted that are asked for by measure and day alone, off one index; null where more is asked. */
export function figureCount({ measures, from, to, undated, ...more }: Filter): Condition | null {
  if (Object.values(more).some((value) => typeof value === 'number' || (value !== undefined && value.length > 0))) return null;
  const days = documentCondition({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated !== undefined && { undated }),
  });
  const passing = allOf([isOneOf('d.measure', measures === undefined || measures.length === 0 ? MEASURES : measures), days]);
  return { sql: `SELECT count(*) AS n FROM figure_briefs d WHERE ${passing.sql}`, parameters: passing.parameters };
}
