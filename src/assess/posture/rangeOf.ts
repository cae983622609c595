import { IS_VAGUE } from '../../codebook/qualifier.ts';
import { voiceKey } from '../../model/countVoice.ts';
import type { PostureEntry, PostureRange } from '../../model/posture.ts';

/**
 * What the figures of one column span: the smallest and the largest number told, never a mean. Figures that their own
 * voice has replaced stay out, and those that say no more than 'thousands' where others give numbers.
 * Null where nothing is left.
 */
export function rangeOf(entries: readonly PostureEntry[]): PostureRange | null {
  const standing = entries.filter(({ replacedBy }) => replacedBy === null);
  const counted = standing.filter(({ quantity }) => !IS_VAGUE[quantity.qualifier]);
  const shown = counted.length > 0 ? counted : standing;
  const lows = shown.flatMap(({ quantity: { low, high } }) => low ?? high ?? []);
  const highs = shown.flatMap(({ quantity: { low, high } }) => high ?? low ?? []);
  if (lows.length === 0) return null;
  return { low: Math.min(...lows), high: counted.length > 0 ? Math.max(...highs) : null, why: whyOf(shown, wordsAlone(standing, shown)) };
}

const voicesOf = (entries: readonly PostureEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ quantity: { voice } }) => voiceKey(voice)));

/** How many voices have no figure among those that are spanned: they say no more than 'thousands'. */
function wordsAlone(standing: readonly PostureEntry[], shown: readonly PostureEntry[]): number {
  if (shown.length === standing.length) return 0;
  const numbered = voicesOf(shown);
  return [...voicesOf(standing)].filter((voice) => !numbered.has(voice)).length;
}

const inVoices = (count: number): string => `${count} ${count === 1 ? 'voice' : 'voices'}`;

function whyOf(entries: readonly PostureEntry[], vague: number): string {
  const why = whySpread(entries);
  return vague === 0 ? why : `${why}; ${vague} more ${vague === 1 ? 'gives' : 'give'} no number but words such as 'thousands'`;
}

function whySpread(entries: readonly PostureEntry[]): string {
  const told = inVoices(voicesOf(entries).size);
  if (entries.length === 1) return 'one figure';
  if (entries.some(({ contradictedBy }) => contradictedBy.length > 0)) return `${told} that contradict each other`;
  if (entries.some(({ quantity: { zone } }) => !zone.border && zone.places.length === 0))
    return `${told}; where is not told, so they may count different things`;
  const scopes = new Set(
    entries.map(({ quantity: { zone, including, only } }) => [zone.withinKm, ...zone.including, ...including, ...only].join()),
  ).size;
  if (scopes > 1) return `${told}, counting different ground or parts`;
  const numbers = new Set(entries.map(({ quantity: { low, high } }) => `${low} ${high}`)).size;
  return numbers === 1 ? `${told}, one number` : `${told}, of different days or told more or less closely`;
}
