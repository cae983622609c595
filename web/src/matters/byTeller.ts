import type { DisputeDetail } from '../../../src/serve/answers.ts';

type Evidence = DisputeDetail['sides'][number]['evidence'][number];

/** Tellings by who tells them in which outlet, each in the order of its days; who told first stands first, and what no day is known of last. */
export function byTeller(evidence: readonly Evidence[]): readonly (readonly [Evidence, ...Evidence[]])[] {
  const ordered = evidence.toSorted((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1));
  return [...Map.groupBy(ordered, ({ outlet, voice: { own, name, code } }) => [outlet, own, name, code].join('|')).values()].flatMap(
    ([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]),
  );
}

const UNKNOWN = '9999';
const dayOf = ({ published }: Evidence): string => published ?? UNKNOWN;
