/** '94,000', '1,000–2,000', '≥ 8', '≤ 50,000'; '?' where both bounds are open. */
export function boundsText(low: number | null, high: number | null): string {
  const write = (number: number): string => number.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  if (low === null && high === null) return '?';
  if (low === null) return `≤ ${write(high as number)}`;
  if (high === null) return `≥ ${write(low)}`;
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
}
