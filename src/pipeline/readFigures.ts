import type { ReadFigures } from '../assess/posture/postureRow.ts';
import { IS_VAGUE } from '../codebook/qualifier.ts';
import { voiceKey } from '../model/countVoice.ts';
import type { Quantity } from '../model/quantity.ts';
import { originWeights, type Vote } from '../reconcile/quantities/originWeights.ts';
import { subjectOf } from '../reconcile/quantities/sharesSubject.ts';
import { weightedMedian } from '../reconcile/quantities/weightedMedian.ts';

/**
 * How one number is read out of rival figures: the weighted median, one vote a voice, each weighing by how near its
 * other figures here lie to those of all, the less the less it has said. Null for columns in which one voice speaks.
 */
export function readFigures(votes: readonly Vote[]): ReadFigures {
  const weights = originWeights(votes);
  return (entries) => {
    const standing = entries.filter(({ quantity, replacedBy }) => replacedBy === null && isCounted(quantity));
    // Entries stand by day, so the last of a voice is its latest.
    const votes = new Map(standing.map(({ quantity }) => [voiceKey(quantity.voice), quantity]));
    if (votes.size < 2) return null;
    const value = weightedMedian([...votes].map(([origin, quantity]) => ({ value: numberOf(quantity), weight: weights.get(origin) ?? 1 })));
    return { value, why: `weighted median of ${votes.size} voices, one vote each, less for those that have said little so far` };
  };
}

/** What a figure says of how near its voice lies to others; nothing where it gives no number. */
export const votesOf = (quantity: Quantity): readonly Vote[] =>
  isCounted(quantity) ? [{ matter: matterOf(quantity), origin: voiceKey(quantity.voice), value: numberOf(quantity) }] : [];

const isCounted = ({ low, high, qualifier }: Quantity): boolean => (low !== null || high !== null) && !IS_VAGUE[qualifier];
const numberOf = ({ low, high }: Quantity): number => low ?? high ?? 0;

/** One thing, in one place, of one kind, in one month. */
const matterOf = (quantity: Quantity): string =>
  [subjectOf(quantity), quantity.status, quantity.said?.slice(0, 7) ?? '', ...quantity.zone.places.map(({ id }) => id).sort()].join('|');
