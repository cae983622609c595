import { addDays } from '../../model/day.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { type SideTelling, tellingOfMention } from './telling.ts';

/** A charge is answered in the news of the days around. */
const ANSWER_DAYS = 10;

/** What a deed is looked up by: class, doer, and day of publication or document. */
const keyOf = (type: string, doer: string, at: string): string => `${type} ${doer} ${at}`;

/** Of a denial: the class of the deed, and who denies. */
type Denied = Pick<SideTelling, 'type' | 'code'>;

/**
 * Looks up told deeds for some denials: of a denial's class and done by who denies, in its document or in the news of the days
 * around, in their order.
 */
export function deedsBy(deeds: readonly Told<Mention>[], denials: readonly Denied[]): (denial: SideTelling) => readonly SideTelling[] {
  const known = placesByKey(deeds, new Set(denials.map(({ type, code }) => `${type} ${code}`)));
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
    const found = new Set(keys.flatMap((key) => known.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap(tellingAt);
  };
}

/** Where in the list deeds stand, by what they are looked up by; only those of a class and doer that is asked for. */
function placesByKey(deeds: readonly Told<Mention>[], asked: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  const note = (key: string, at: number): void => {
    const places = known.get(key);
    if (places === undefined) known.set(key, [at]);
    else places.push(at);
  };
  for (const [at, deed] of deeds.entries()) {
    for (const doer of new Set(deed.actors.map(({ code }) => code))) {
      if (doer === '' || !asked.has(`${deed.type} ${doer}`)) continue;
      const day = dayOf(deed);
      note(keyOf(deed.type, doer, deed.document), at);
      if (day !== null) note(keyOf(deed.type, doer, day), at);
    }
  }
  return known;
}

const dayOf = ({ published }: Pick<Told<Mention>, 'published'>): string | null => published?.slice(0, 10) ?? null;

const daysAround = (day: string | null): readonly string[] =>
  day === null ? [] : Array.from({ length: 2 * ANSWER_DAYS + 1 }, (_, at) => addDays(day, at - ANSWER_DAYS));
