import type { Remembered } from './remembered.ts';

/** The one actor that all of these are, the nearest ('the Russian president' and 'Putin' are one), or null. */
export function sameActor(candidates: readonly Remembered[]): Remembered | null {
  const nearest = candidates.findLast(({ person, named }) => !person || named) ?? candidates.at(-1);
  const isSame = (one: Remembered): boolean => one.code === nearest?.code && (!one.person || !one.named || one.name === nearest.name);
  return nearest && nearest.code !== '' && candidates.every(isSame) ? nearest : null;
}
