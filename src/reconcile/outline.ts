import type { Matter } from '../codebook/matters.ts';
import type { Mention } from '../model/mention.ts';
import type { Outline } from '../model/outline.ts';
import type { Told } from '../model/told.ts';
import type { Spot } from './placeRelation.ts';
import { type Compared, compared, type Facts, factsOf, wordingOf } from './telling.ts';

/** Facts as they are kept, in one order. */
type Kept = readonly [
  ...place: readonly [id: string, document: string, start: number, end: number, published: string | null],
  ...deed: readonly [type: Facts['type'], mode: Facts['mode'], status: Facts['status'], stance: Facts['says'][number]['stance'] | null],
  when: readonly [start: string | null, end: string | null] | null,
  actors: readonly (readonly [string, number])[],
  recipients: readonly (readonly [string, number])[],
  where: readonly (readonly [Spot['id'], Spot['kind'], Spot['country'], Spot['lat'], Spot['lon']])[],
  kinds: readonly string[],
  matters: readonly Matter[],
];

/** What a mention is compared by, to be kept beside it. */
export function outlineOf(mention: Told<Mention>): Outline {
  const { id, document, start, end, published, type, mode, status, says, when, where, actors, recipients } = factsOf(mention);
  const wording = wordingOf(mention);
  const kept: Kept = [
    ...([id, document, start, end, published, type, mode, status, says[0]?.stance ?? null] as const),
    when === null ? null : [when.start, when.end],
    [...actors],
    [...recipients],
    where.map((spot) => [spot.id, spot.kind, spot.country, spot.lat, spot.lon] as const),
    [...wording.kinds()],
    [...wording.matters()],
  ];
  const [{ words, numbers }, context] = [wording.quote(), wording.context()];
  // Most words of a quote are of its sentence too, and are kept once.
  const lists = [
    [...numbers],
    [...words].filter((word) => context.has(word)),
    [...words].filter((word) => !context.has(word)),
    [...context].filter((word) => !words.has(word)),
  ];
  return { facts: JSON.stringify(kept), words: lists.map((list) => list.join(' ')).join('\n') };
}

/** What is compared of a mention of which this was kept. */
export function comparedOf({ facts, words }: Outline): Compared {
  const [id, document, start, end, published, type, mode, status, stance, when, actors, recipients, where, kinds, matters] = JSON.parse(
    facts,
  ) as Kept;
  let lists: readonly (readonly string[])[] | undefined;
  const listed = (at: number): readonly string[] => {
    lists ??= words.split('\n').map((list) => (list === '' ? [] : list.split(' ')));
    return lists[at] ?? [];
  };
  return compared(
    {
      id,
      document,
      start,
      end,
      published,
      type,
      mode,
      status,
      says: stance === null ? [] : [{ stance }],
      when: when === null ? null : { start: when[0], end: when[1] },
      actors: new Map(actors),
      recipients: new Map(recipients),
      where: where.map(([spot, kind, country, lat, lon]) => ({ id: spot, kind, country, lat, lon })),
    },
    {
      kinds: () => new Set(kinds),
      matters: () => new Set(matters),
      quote: () => ({ numbers: new Set(listed(0)), words: new Set([...listed(1), ...listed(2)]) }),
      context: () => new Set([...listed(1), ...listed(3)]),
    },
  );
}
