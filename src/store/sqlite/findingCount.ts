import { EVENT_STATUSES, FIGURE_STATUSES } from '../../codebook/status.ts';
import type { Filter } from '../filter.ts';
import type { Condition } from './condition.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import type { Finding } from './findingRow.ts';

/** Whether a filter asks what no finding of a kind has: no figure has a class, no mention a number, and no claim a status or an outlet's own voice. */
export function asksOfOthers(kind: Finding['kind'], filter: Filter): boolean {
  const { types = [], measures = [], statuses = [], places = [], says = [], atLeast, atMost } = filter;
  const asksNumbers = measures.length > 0 || atLeast !== undefined || atMost !== undefined;
  switch (kind) {
    case 'mention':
      return asksNumbers || isElsewhere(statuses, EVENT_STATUSES);
    case 'figure':
      return types.length > 0 || isElsewhere(statuses, FIGURE_STATUSES);
    case 'claim':
      return asksNumbers || types.length + statuses.length + places.length > 0 || (says.length > 0 && says.every((code) => code === 'own'));
  }
}

const isElsewhere = (asked: readonly string[], had: readonly string[]): boolean =>
  asked.length > 0 && !asked.some((status) => had.includes(status));

/** How findings of a kind are counted without being met: all of a document by its reading; null where more is asked. */
export function shortCount(kind: Finding['kind'], filter: Filter): Condition | null {
  if (findingCondition(filter) !== null) return null;
  const { sql, parameters } = documentCondition(filter);
  return { sql: `SELECT coalesce(sum(r.${kind}s), 0) AS n FROM documents d JOIN readings r ON r.row = d.reading WHERE ${sql}`, parameters };
}
