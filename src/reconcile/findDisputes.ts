import type { Dispute } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { When } from '../model/when.ts';

/** Who tells a mention: its innermost speaker, wherever printed, or the outlet itself. */
function voiceOf(mention: Told<Mention>): string {
  const [speaker] = mention.says;
  if (speaker === undefined) return `outlet ${mention.outlet}`;
  return speaker.code === '' ? `unnamed ${mention.outlet} ${speaker.name}` : `speaker ${speaker.code}`;
}

/**
 * The days on which tellings of one event contradict: each stated interval that has no day in common with another
 * one, with who gives it, where they come from more than one voice. Mentions must be in reading order.
 */
export function disputeWhen(mentions: readonly Told<Mention>[]): readonly Dispute[] {
  const sides = Map.groupBy(
    mentions.filter(({ when }) => when?.start != null && when.end != null),
    ({ when }) => intervalText(when),
  );
  const intervals = [...sides.keys()];
  const contradicted = intervals.filter((one) => intervals.some((other) => isDisjoint(one, other))).sort();
  const voices = new Set(contradicted.flatMap((value) => (sides.get(value) ?? []).map(voiceOf)));
  if (voices.size < 2) return [];
  return [
    {
      about: 'when',
      sides: contradicted.map((value) => ({ value, mentions: (sides.get(value) ?? []).map(({ id }) => id) })),
    },
  ];
}

/** ISO 8601: a day, or 'first/last'. */
const intervalText = (when: When | null): string => (when?.start === when?.end ? `${when?.start}` : `${when?.start}/${when?.end}`);

const ends = (interval: string): readonly [string, string] => [interval.slice(0, 10), interval.slice(-10)];

function isDisjoint(one: string, other: string): boolean {
  const [[startOne, endOne], [startOther, endOther]] = [ends(one), ends(other)];
  return endOne < startOther || endOther < startOne;
}

/**
 * The dispute between tellings of a deed (or a plan) and denials of it, unless all come from one voice: nobody
 * disputes with himself. Both lists in reading order.
 */
export function disputeWhether(about: string, told: readonly Told<Mention>[], denied: readonly Told<Mention>[]): readonly Dispute[] {
  if (told.length === 0 || denied.length === 0 || new Set([...told, ...denied].map(voiceOf)).size < 2) return [];
  return [
    {
      about,
      sides: [
        { value: 'yes', mentions: told.map(({ id }) => id) },
        { value: 'no', mentions: denied.map(({ id }) => id) },
      ],
    },
  ];
}
