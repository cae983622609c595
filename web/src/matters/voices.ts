import type { DisputeList } from '../../../src/serve/answers.ts';
import { formatCount, formatNumber } from '../words/formatCount.ts';

type Dispute = DisputeList['items'][number];
type Voice = Dispute['sides'][number]['voices'][number];

/** A voice as a column of the matrix: a state or organisation with all its people, an outlet, or somebody by name. */
export interface VoiceColumn {
  readonly key: string;
  readonly title: string;
  readonly isOutlet: boolean;
  /** In how many of the matters it takes a side. */
  readonly matters: number;
}

export const keyOfVoice = ({ code, name, own }: Voice): string => (own ? `outlet ${name}` : code === '' ? `named ${name}` : code);

/** The matrix is laid out as a list below this width, in which silent voices are left out and all columns have room. */
const AS_LIST = 880;
const COLUMNS_MAX = 12;
const COLUMNS_LISTED = 8;

/** How many voices have a column of their own in a matrix so wide, in pixels: each as wide as a word such as 'condemns', and more than eight only with room for the longest names. */
export const columnsIn = (width: number): number =>
  width <= AS_LIST ? COLUMNS_LISTED : Math.max(Math.min(COLUMNS_LISTED, roomFor(82, width)), Math.min(COLUMNS_MAX, roomFor(108, width)));

const roomFor = (column: number, width: number): number => Math.floor((width * 0.7 - 72) / column);

/** The voices that take sides in the most matters, then by title; each with its count. */
export function voiceColumns(disputes: readonly Dispute[], titles: Readonly<Record<string, string>>, most: number): readonly VoiceColumn[] {
  const columns = new Map<string, VoiceColumn>();
  for (const { sides } of disputes) {
    const here = new Map(sides.flatMap(({ voices }) => voices.map((voice) => [keyOfVoice(voice), voice] as const)));
    for (const [key, voice] of here) {
      const title = voice.own || voice.code === '' ? voice.name || 'unnamed sources' : (titles[voice.code] ?? voice.code);
      columns.set(key, { key, title, isOutlet: voice.own, matters: (columns.get(key)?.matters ?? 0) + 1 });
    }
  }
  const ranked = [...columns.values()].sort((a, b) => b.matters - a.matters || a.title.localeCompare(b.title, 'en'));
  return ranked.slice(0, most).sort((a, b) => Number(a.isOutlet) - Number(b.isOutlet) || a.title.localeCompare(b.title, 'en'));
}

/** What a voice holds of a matter: the values of its sides; none where it is silent. */
export const heldBy = ({ sides }: Dispute, key: string): readonly string[] =>
  sides.filter(({ voices }) => voices.some((voice) => keyOfVoice(voice) === key)).map(({ value }) => value);

/** How many voices take a side beside those with a column of their own. */
export function othersThan(dispute: Dispute, columns: readonly VoiceColumn[]): number {
  const voices = new Set(dispute.sides.flatMap((side) => side.voices.map(keyOfVoice)));
  for (const { key } of columns) voices.delete(key);
  return voices.size;
}

const ACCUSES = / accuses$/;

/**
 * What a side holds, in words: 'yes', 'no' and what is held of a right as deeds of speech; of two that accuse one another, whom it blames; a number or
 * a day as it is.
 */
export function standing(value: string, sides: readonly { readonly value: string }[], titles: Readonly<Record<string, string>>): string {
  if (value === 'yes') return 'asserts';
  if (value === 'no') return 'denies';
  if (value === 'condemned') return 'condemns';
  if (value === 'upheld') return 'upholds';
  const blamed = ACCUSES.test(value) ? sides.find((side) => side.value !== value && ACCUSES.test(side.value)) : undefined;
  if (blamed === undefined) return value;
  const code = blamed.value.replace(ACCUSES, '');
  return `blames ${titles[code] ?? code}`;
}

/** What each side holds, how often it is told, and in how many outlets: 'asserts: 9 tellings', 'denies: 4', '3 outlets'. */
export const sidesTold = ({ sides, outlets }: Dispute, titles: Readonly<Record<string, string>>): readonly string[] => [
  ...sides.map(
    ({ value, told }, at) => `${standing(value, sides, titles)}: ${at === 0 ? formatCount(told, 'telling') : formatNumber(told)}`,
  ),
  formatCount(outlets.length, 'outlet'),
];

/** The voices that take a side beside those with a column, as the matrix writes them. */
export function othersTaking(dispute: Dispute, columns: readonly VoiceColumn[]): string {
  const others = othersThan(dispute, columns);
  return others === 0 ? 'none' : formatCount(others, 'voice');
}
