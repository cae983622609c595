import { IS_VAGUE } from '../../../src/codebook/qualifier.ts';
import type { PostureEntry } from '../../../src/model/posture.ts';
import { voiceName } from './cellVoice.ts';
import { sizeOf } from './ledgerCell.ts';
import { numberKey } from './numberPairs.ts';

/** Who tells how many: figures with a number, the largest first, and those that say no more than 'thousands'. */
export interface Told {
  readonly numbers: readonly PostureEntry[];
  readonly words: readonly PostureEntry[];
}

/**
 * Figures of a cell that stand: what one voice tells in several outlets is told once, by the newest. A figure that another of the same origin
 * replaced is left out.
 */
export function toldBy(entries: readonly PostureEntry[], titles: Readonly<Record<string, string>>): Told {
  const standing = entries.filter(({ replacedBy }) => replacedBy === null);
  const keyOf = ({ quantity }: PostureEntry): string => `${voiceName(quantity, titles)}|${numberKey(quantity)}|${quantity.qualifier}`;
  const saidOf = ({ quantity: { said } }: PostureEntry): string => said ?? '';
  const told = [...Map.groupBy(standing, keyOf).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [more.reduce((newest, one) => (saidOf(one) > saidOf(newest) ? one : newest), first)],
  );
  const isVague = ({ quantity: { qualifier } }: PostureEntry): boolean => IS_VAGUE[qualifier];
  const inOrder = told.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return { numbers: inOrder.filter((entry) => !isVague(entry)), words: inOrder.filter(isVague) };
}
