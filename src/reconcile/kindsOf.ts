import { DEED_KINDS } from '../codebook/deedKinds.ts';
import { EVENT_TYPES, type EventType } from '../codebook/eventType.ts';
import { lowerWords, stem } from './quoteWords.ts';

/** Words of a pattern may stand this far apart: 'shot the jet down'. */
const GAP_WORDS = 4;

interface KindPattern {
  readonly kind: string;
  readonly stems: readonly string[];
}

const patternsOf = (type: EventType): ReadonlyMap<string, readonly KindPattern[]> =>
  Map.groupBy(
    Object.entries(DEED_KINDS[type]).flatMap(([kind, words]) =>
      words.split(' ').map((word) => ({ kind, stems: word.split(/[+-]/).map(stem) })),
    ),
    ({ stems: [first = ''] }) => first,
  );

/** By class, then by the first stem of a pattern. */
const PATTERNS: Readonly<Record<string, ReadonlyMap<string, readonly KindPattern[]>>> = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, patternsOf(type)]),
);

/** The kinds of deed that a quote's words tell; none where it tells its class only. */
export function kindsOf(type: EventType, quote: string): ReadonlySet<string> {
  const stems = lowerWords(quote).map(stem);
  const patterns = PATTERNS[type];
  return new Set(
    stems.flatMap((first, at) =>
      (patterns?.get(first) ?? []).filter((pattern) => standsAt(stems, at, pattern.stems)).map(({ kind }) => kind),
    ),
  );
}

function standsAt(stems: readonly string[], from: number, [, ...rest]: readonly string[]): boolean {
  return (
    rest.reduce<number>((at, wanted) => {
      const next = at < 0 ? -1 : stems.slice(at + 1, at + 1 + GAP_WORDS).indexOf(wanted);
      return next < 0 ? -1 : at + 1 + next;
    }, from) >= 0
  );
}

/** Whether the two have a kind in common. */
export function shareKind(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // No list is made of them: it is asked for every pair.
  for (const kind of a) if (b.has(kind)) return true;
  return false;
}

/** Whether both tell kinds and none is the same: what was shelled was not shot down. */
export const excludeEachOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !shareKind(a, b);
