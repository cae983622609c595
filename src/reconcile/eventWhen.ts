import type { Mention } from '../model/mention.ts';
import type { When } from '../model/when.ts';
import { isDated } from './dayWindow.ts';

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';
const startOf = (when: When): string => when.start ?? EARLIEST;
const endOf = (when: When): string => when.end ?? LATEST;
const width = (when: When): number => Date.parse(endOf(when)) - Date.parse(startOf(when));

/**
 * The days of an event from the tellings that give any, in reading order: what their intervals have in common,
 * or the narrowest of them where they have nothing in common. Null where no telling gives a day: the day of
 * publication is not the day of the deed.
 */
export function eventWhen(mentions: readonly Mention[]): When | null {
  const told = mentions.map(({ when }) => when).filter(isDated);
  const narrowest = told.reduce<When | null>((best, when) => (best === null || width(when) < width(best) ? when : best), null);
  if (narrowest === null) return null;
  const start = told.map(startOf).sort().at(-1) ?? EARLIEST;
  const end = told.map(endOf).sort()[0] ?? LATEST;
  if (start > end || (start === startOf(narrowest) && end === endOf(narrowest))) return narrowest;
  return {
    start: start === EARLIEST ? null : start,
    end: end === LATEST ? null : end,
    text: narrowest.text,
    basis: 'implied',
    from: "what the tellings' intervals have in common",
  };
}
