/** The one that follows in a round of those left, from one that may be left or done: forwards or back. */
export function nextOf<T>(all: readonly T[], from: T | undefined, by: 1 | -1, isLeft: (one: T) => boolean): T | undefined {
  const at = from === undefined ? -1 : all.indexOf(from);
  const round =
    by === 1
      ? [...all.slice(at + 1), ...all.slice(0, at + 1)]
      : [...all.slice(0, Math.max(0, at)).toReversed(), ...all.slice(Math.max(0, at)).toReversed()];
  return round.find(isLeft);
}
