import type { QuantityPair } from '../../src/model/quantity.ts';
import { comparePairs } from '../../src/reconcile/quantities/comparePairs.ts';
import { FORCE_CLAIM_LABELS } from './forceClaimLabels.ts';
import { FORCE_CLAIMS_FILE, readForceClaims } from './forceClaims.ts';
import type { Section } from './section.ts';

/** The claims of force: whether every pair about the same troops gets the label that the facts give it. */
export const figuresSection: Section = {
  name: 'figures',
  about: 'pairs of claims of force that share a subject',
  needs: [FORCE_CLAIMS_FILE],
  run: async (shared, { misses }) => {
    const found = new Map(comparePairs(readForceClaims(shared)).map((pair) => [keyOf(pair.a, pair.b), pair]));
    const expected = FORCE_CLAIM_LABELS.flatMap(({ relation, pairs, why }) => pairs.split(' ').map((pair) => ({ pair, relation, why })));
    const judged = expected.map((one) => ({ ...one, found: found.get(keyOf(...endsOf(one.pair))) }));
    const wrong = judged.filter(({ pair, relation, found: label }) => label === undefined || !isAsExpected(label, pair, relation));
    const stray = [...found.keys()].filter((key) => !expected.some(({ pair }) => keyOf(...endsOf(pair)) === key));
    const lines = wrong.map(
      ({ pair, relation, why, found: label }) =>
        `miss ${pair}: ${relation} (${why}), found ${label?.relation} ${label?.a}>${label?.b} (${label?.why})`,
    );
    return [
      `right ${judged.length - wrong.length} of ${judged.length}; pairs that share no subject but were labelled: ${stray.length}`,
      ...(misses ? lines : []),
    ];
  },
};

const endsOf = (pair: string): readonly [string, string] => {
  const [a = '', b = ''] = pair.split('>');
  return [a, b];
};

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Refining and being outdated have a direction; the rest have none. */
function isAsExpected(label: QuantityPair, pair: string, relation: QuantityPair['relation']): boolean {
  const [a, b] = endsOf(pair);
  const turned = label.a !== a || label.b !== b;
  return label.relation === relation && !(turned && (relation === 'refines' || relation === 'outdated_by'));
}
