/** A curve from one point to another that bends to its right, so that the way there and the way back lie apart; with where it points at its end. */
export function arcPath([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(80, length * 0.18);
  const [cx, cy] = [(x1 + x2) / 2 - (dy / length) * bend, (y1 + y2) / 2 + (dx / length) * bend];
  const angle = Math.atan2(y2 - cy, x2 - cx);
  const n = (value: number): string => value.toFixed(1);
  return {
    path: `M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}`,
    middle: [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4] as const,
    degrees: (angle * 180) / Math.PI,
  };
}
