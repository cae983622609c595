import type { When } from '../../model/when.ts';

/** '2021-12-14', '2021-12-14..2021-12-20', 'from 2021-12-14'; '–' where unknown. A day that is implied has a '~'. */
export function whenText(when: When | null): string {
  if (when === null || (when.start === null && when.end === null)) return '–';
  const sign = when.basis === 'implied' ? '~' : '';
  if (when.start === when.end) return `${sign}${when.start}`;
  if (when.end === null) return `from ${sign}${when.start}`;
  if (when.start === null) return `to ${sign}${when.end}`;
  return `${sign}${when.start}..${when.end}`;
}
