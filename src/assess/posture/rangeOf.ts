import { IS_VAGUE } from '../../codebook/qualifier.ts';
import { changeOf } from '../../model/countChange.ts';
import { isSameVoice, voiceKey } from '../../model/countVoice.ts';
import type { PostureEntry, PostureRange } from '../../model/posture.ts';

/**
 * What the figures of one column span: the smallest and the largest number told, never a mean. Figures that their own
 * voice has replaced stay out, those that say no more than 'thousands' where others give numbers, and what is a part of
 * another figure of the same text.
 * Null where nothing is left.
 */
export function rangeOf(entries: readonly PostureEntry[]): PostureRange | null {
  const standing = amountsIn(entries.filter(({ replacedBy }) => replacedBy === null));
  const counted = standing.filter(({ quantity }) => !IS_VAGUE[quantity.qualifier]);
  const whole = counted.filter((one) => !counted.some((other) => isPartOf(one, other)) && !isNarrowed(one, counted));
  const wholes = surest(whole);
  const shown = counted.length > 0 ? wholes : standing;
  const lows = shown.flatMap(({ quantity: { low, high } }) => low ?? high ?? []);
  const highs = shown.flatMap(({ quantity: { low, high } }) => high ?? low ?? []);
  if (lows.length === 0) return null;
  return {
    low: Math.min(...lows),
    high: counted.length > 0 ? Math.max(...highs) : null,
    why: whyOf(shown, wordsAlone(standing, wholes.length > 0 ? counted : shown)),
  };
}

/** Men who have come on top of others, or have gone, are not how many there are, where anybody tells that. */
function amountsIn(entries: readonly PostureEntry[]): readonly PostureEntry[] {
  const amounts = entries.filter(({ quantity }) => changeOf(quantity) === null);
  return amounts.length > 0 ? amounts : entries;
}

/** Whether one voice gives both in one text. */
const isOneTelling = ({ quantity: one }: PostureEntry, { quantity: other }: PostureEntry): boolean =>
  one.document === other.document && (one.voice.own || other.voice.own || isSameVoice(one.voice, other.voice));

/** What somebody plans is not stretched by what others only ask, fear or think possible. */
function surest(entries: readonly PostureEntry[]): readonly PostureEntry[] {
  const told = entries.filter(({ quantity: { status } }) => status !== 'possible');
  return told.length > 0 ? told : entries;
}

/** Whether a figure counts no more than some of a force, by its own words. */
const isNarrow = ({ quantity: { only, part } }: PostureEntry): boolean => only.length > 0 || part === true;

/**
 * '127 men there, 106 of them on land', '900 in an exercise': what is narrowed to a part of a force, where anybody counts as many or more of
 * the whole. A part larger than every whole that is told is at odds with them.
 */
const isNarrowed = (one: PostureEntry, entries: readonly PostureEntry[]): boolean =>
  isNarrow(one) && entries.some((other) => !isNarrow(other) && sizeOf(other) >= sizeOf(one));

const sizeOf = ({ quantity: { low, high } }: PostureEntry): number => high ?? low ?? 0;

/** A text that counts a force twice, the one time less than half of the other, and no place for either, does not gainsay itself. */
function isPartOf(entry: PostureEntry, whole: PostureEntry): boolean {
  const other = whole.quantity;
  const isPlaced = [entry.quantity, other].some(({ zone }) => zone.places.length > 0);
  return isOneTelling(entry, whole) && !isPlaced && sizeOf(entry) * 2 < (other.low ?? other.high ?? 0);
}

const voicesOf = (entries: readonly PostureEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ quantity: { voice } }) => voiceKey(voice)));

/** How many voices have no figure among those that are spanned: they say no more than 'thousands'. */
function wordsAlone(standing: readonly PostureEntry[], shown: readonly PostureEntry[]): number {
  if (shown.length === standing.length) return 0;
  const numbered = voicesOf(shown);
  return [...voicesOf(standing)].filter((voice) => !numbered.has(voice)).length;
}

/** Whether one voice gives different numbers in one text alone, of the same parts and ground. */
const isOneText = (entries: readonly PostureEntry[]): boolean =>
  [...new Set(entries.map(({ quantity: { document } }) => document))].length === 1 &&
  voicesOf(entries).size === 1 &&
  new Set(entries.map(({ quantity: { low, high } }) => `${low} ${high}`)).size > 1;

const inVoices = (count: number): string => `${count} ${count === 1 ? 'voice' : 'voices'}`;

function whyOf(entries: readonly PostureEntry[], vague: number): string {
  const why = whySpread(entries);
  return vague === 0 ? why : `${why}; ${vague} more ${vague === 1 ? 'gives' : 'give'} no number but words such as 'thousands'`;
}

function whySpread(entries: readonly PostureEntry[]): string {
  const voices = voicesOf(entries).size;
  const told = inVoices(voices);
  if (entries.length === 1) return 'one figure';
  const ids = new Set(entries.map(({ quantity: { id } }) => id));
  const contradicted = voicesOf(entries.filter(({ contradictedBy }) => contradictedBy.some((id) => ids.has(id)))).size;
  if (contradicted > 0) {
    if (voices === 1) return `${told} that gives more than one number`;
    return contradicted < voices ? `${told}, ${contradicted} of which contradict one another` : `${told} that contradict each other`;
  }
  const scopes = new Set(
    entries.map(({ quantity: { zone, including, only } }) => [zone.withinKm, ...zone.including, ...including, ...only].join()),
  ).size;
  if (scopes === 1 && isOneText(entries)) return `${told} that gives more than one number`;
  if (entries.some(({ quantity: { zone } }) => !zone.border && zone.places.length === 0))
    return `${told}; where is not told, so they may count different things`;
  if (scopes > 1) return `${told}, counting different ground or parts`;
  const numbers = new Set(entries.map(({ quantity: { low, high } }) => `${low} ${high}`)).size;
  return numbers === 1 ? `${told}, one number` : `${told}, of different days or told more or less closely`;
}
