import { addDays } from '../../model/day.ts';
import type { SideTelling } from './telling.ts';

/** A charge is answered in the news of the days around. */
const ANSWER_DAYS = 10;

/** What a deed is looked up by: class, doer, and day of publication or document. */
const keyOf = (type: string, doer: string, at: string): string => `${type} ${doer} ${at}`;

const dayOf = ({ evidence: { published } }: SideTelling): string | null => published?.slice(0, 10) ?? null;

/** Looks up told deeds: of a denial's class and done by who denies, in its document or in the news of the days around, in their order. */
export function deedsBy(deeds: readonly SideTelling[]): (denial: SideTelling) => readonly SideTelling[] {
  const known = Map.groupBy(
    deeds.flatMap((deed, at) => keysOf(deed).map((key) => ({ key, at }))),
    ({ key }) => key,
  );
  return (denial) => {
    const { type, code, evidence } = denial;
    if (type === null) return [];
    const keys = [...daysAround(dayOf(denial)), evidence.document].map((at) => keyOf(type, code, at));
    const found = new Set(keys.flatMap((key) => known.get(key)?.map(({ at }) => at) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((at) => deeds[at] ?? []);
  };
}

function keysOf(deed: SideTelling): readonly string[] {
  const { type, doers, evidence } = deed;
  if (type === null) return [];
  const day = dayOf(deed);
  return doers.flatMap((doer) => [keyOf(type, doer, evidence.document), ...(day === null ? [] : [keyOf(type, doer, day)])]);
}

const daysAround = (day: string | null): readonly string[] =>
  day === null ? [] : Array.from({ length: 2 * ANSWER_DAYS + 1 }, (_, at) => addDays(day, at - ANSWER_DAYS));
