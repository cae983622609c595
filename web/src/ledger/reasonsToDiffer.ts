import type { QuantityPair, QuantityRelation } from '../../../src/model/quantity.ts';

/** Pairs of figures that differ, or agree, for one and the same reason. */
export interface ReasonToDiffer {
  readonly relation: QuantityRelation;
  /** In words that hold for each of the pairs: no voice, no count of days. */
  readonly words: string;
  /** Those whose numbers lie farthest apart first; never empty. */
  readonly pairs: readonly [QuantityPair, ...QuantityPair[]];
}

/** What contradicts comes before what only counts otherwise, and what agrees comes last. */
const ORDER: readonly QuantityRelation[] = ['conflict', 'different_scope', 'different_status', 'outdated_by', 'refines', 'equal'];

/**
 * The pairs by reason: contradictions first, then the reasons that most pairs share. None is left out.
 * `sizeOf` tells how large a figure is.
 */
export function reasonsToDiffer(pairs: readonly QuantityPair[], sizeOf: (figure: string) => number): readonly ReasonToDiffer[] {
  const apart = ({ a, b }: QuantityPair): number => Math.abs(sizeOf(a) - sizeOf(b));
  const groups = Map.groupBy(pairs, (pair) => `${pair.relation} ${wordsOf(pair)}`).values();
  return [...groups]
    .flatMap((group) => {
      const [first, ...rest] = group.toSorted((x, y) => apart(y) - apart(x));
      return first === undefined ? [] : [{ relation: first.relation, words: wordsOf(first), pairs: [first, ...rest] as const }];
    })
    .sort((x, y) => ORDER.indexOf(x.relation) - ORDER.indexOf(y.relation) || y.pairs.length - x.pairs.length);
}

/** The reason without what is of one pair alone. */
function wordsOf({ relation, why }: QuantityPair): string {
  if (/^\d+ days? lies? between them$/.test(why)) return 'more than a week lies between them';
  if (relation === 'conflict' && / denies the figure that /.test(why)) return 'one denies the figure that the other gives';
  if (relation === 'conflict') return why.split(': ')[0] ?? why;
  return why
    .replace(/^\d+ days? lies? between them: /, 'more than a week lies between them: ')
    .replace(/^(?!one ).+ gives another figure later$/, 'the same voice gives another figure later');
}

/** What is of one pair alone: how many days lie between its figures; null where nothing is. */
export const daysApart = ({ why }: QuantityPair): number | null => {
  const days = /^(\d+) days? lies? between them/.exec(why)?.[1];
  return days === undefined ? null : Number(days);
};
