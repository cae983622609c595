/** The class of the highest of the scores from a place on; of equals the first. The class `but` is left out. */
export function bestFrom(scores: Float32Array, from: number, count: number, but: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let cls = 0; cls < count; cls++) {
    const score = scores[from + cls] as number;
    if (score > most && cls !== but) {
      best = cls;
      most = score;
    }
  }
  return Math.max(best, 0);
}
