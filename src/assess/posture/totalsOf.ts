import { actorTitle } from '../../codebook/actorTitle.ts';
import { POSTURE_COLUMNS, type PostureColumn } from '../../codebook/postureColumn.ts';
import { type CountVoice, voiceKey } from '../../model/countVoice.ts';
import type { Place } from '../../model/place.ts';
import type { PostureRow, PostureTotal } from '../../model/posture.ts';

/** Whether no part of one place lies in the other, for certain. */
export type IsApart = (a: Place, b: Place) => boolean;

const SUMMED: ReadonlySet<PostureColumn> = new Set(['present', 'moving', 'alert', 'planned']);

/**
 * What each force has in all its places, column by column. A sum only where every two places lie apart; where one may
 * hold another, no more is known than that the force is as large as its largest part. Rows without a place are in none.
 */
export function totalsOf(rows: readonly PostureRow[], isApart: IsApart): readonly PostureTotal[] {
  const placed = rows.filter(({ places, item }) => places.length > 0 && item === '');
  const forces = Map.groupBy(placed, ({ holders, measure }) => `${holders.join('+')}|${measure}`);
  return [...forces.values()].flatMap((group) =>
    POSTURE_COLUMNS.filter((column) => SUMMED.has(column)).flatMap((column) => totalOf(group, column, isApart)),
  );
}

function totalOf(group: readonly PostureRow[], column: PostureColumn, isApart: IsApart): readonly PostureTotal[] {
  const parts = group.flatMap((row) => {
    const range = row.ranges[column];
    return range === undefined || range.low === null || range.high === null ? [] : [{ row, low: range.low, high: range.high }];
  });
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const overlap = overlapAmong(
    parts.map(({ row }) => row.places),
    isApart,
  );
  const shape = { holders: first.row.holders, measure: first.row.measure, column, places: parts.map(({ row }) => namesOf(row.places)) };
  if (overlap !== null) {
    const largest = parts.reduce((most, part) => (part.low > most.low ? part : most));
    const why = `not added up, for ${overlap}: at least as many as in the largest part${byOneVoice(largest.row, column)}`;
    return [{ ...shape, low: largest.low, high: null, sum: false, why }];
  }
  const [low, high] = [parts.reduce((all, part) => all + part.low, 0), parts.reduce((all, part) => all + part.high, 0)];
  return [{ ...shape, low, high, sum: true, why: 'the places lie apart' }];
}

/** ', which Oman alone tells': a floor that rests on one voice is that voice's. */
function byOneVoice({ entries }: PostureRow, column: PostureColumn): string {
  const standing = entries.filter((entry) => entry.column === column && entry.replacedBy === null);
  const [voice, ...others] = [...new Map(standing.map(({ quantity }) => [voiceKey(quantity.voice), quantity.voice])).values()];
  return voice === undefined || others.length > 0 ? '' : `, which ${voiceTitle(voice)} alone tells`;
}

const voiceTitle = ({ code, name, own }: CountVoice): string => (own || code === '' ? name || 'an unnamed source' : actorTitle(code));

/** The first two that may hold each other, in words; null where all lie apart. */
function overlapAmong(parts: readonly (readonly Place[])[], isApart: IsApart): string | null {
  for (const [index, part] of parts.entries()) {
    const other = parts.slice(index + 1).find((one) => part.some((a) => one.some((b) => !isApart(a, b))));
    if (other !== undefined) return `${namesOf(part)} and ${namesOf(other)} may hold the same ones`;
  }
  return null;
}

const namesOf = (places: readonly Place[]): string => places.map(({ name }) => name).join(', ');
