import { addDays } from '../../model/day.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { type SideTelling, tellingOfMention } from './telling.ts';

/** A charge is answered in the news of the days around. */
const ANSWER_DAYS = 10;

/** What a deed is looked up by: class, doer, and day of publication or document. */
const keyOf = (type: string, doer: string, at: string): string => `${type} ${doer} ${at}`;

/** Looks up told deeds: of a denial's class and done by who denies, in its document or in the news of the days around, in their order. */
export function deedsBy(deeds: readonly Told<Mention>[]): (denial: SideTelling) => readonly SideTelling[] {
  const known = Map.groupBy(
    deeds.flatMap((deed, at) => keysOf(deed).map((key) => ({ key, at }))),
    ({ key }) => key,
  );
  // Few deeds are ever looked up, and the words of the others need not be read.
  const tellings = new Map<number, SideTelling>();
  const tellingAt = (at: number): readonly SideTelling[] => {
    const deed = deeds[at];
    const told = tellings.get(at) ?? (deed === undefined ? undefined : tellingOfMention(deed));
    if (told === undefined) return [];
    tellings.set(at, told);
    return [told];
  };
  return (denial) => {
    const { type, code, evidence } = denial;
    if (type === null) return [];
    const keys = [...daysAround(dayOf(evidence)), evidence.document].map((at) => keyOf(type, code, at));
    const found = new Set(keys.flatMap((key) => known.get(key)?.map(({ at }) => at) ?? []));
    return [...found].sort((a, b) => a - b).flatMap(tellingAt);
  };
}

function keysOf(deed: Told<Mention>): readonly string[] {
  const [{ type, actors, document }, day] = [deed, dayOf(deed)];
  const doers = new Set(actors.flatMap(({ code }) => code || []));
  return [...doers].flatMap((doer) => [keyOf(type, doer, document), ...(day === null ? [] : [keyOf(type, doer, day)])]);
}

const dayOf = ({ published }: Pick<Told<Mention>, 'published'>): string | null => published?.slice(0, 10) ?? null;

const daysAround = (day: string | null): readonly string[] =>
  day === null ? [] : Array.from({ length: 2 * ANSWER_DAYS + 1 }, (_, at) => addDays(day, at - ANSWER_DAYS));
