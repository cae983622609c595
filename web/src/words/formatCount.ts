import type { Qualifier } from '../../../src/codebook/qualifier.ts';
import type { Figure } from '../../../src/model/figure.ts';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** 1204 as '1,204'. */
export const formatNumber = (count: number): string => plain.format(count);

/** '1 document', '1,204 documents'. */
export const formatCount = (count: number, one: string, many = `${one}s`): string => `${formatNumber(count)} ${count === 1 ? one : many}`;

const HEDGE: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  up_to: 'up to ',
  at_least: 'at least ',
  more_than: 'more than ',
  less_than: 'less than ',
  between: '',
  dozens: 'dozens',
  hundreds: 'hundreds',
  thousands: 'thousands',
  tens_of_thousands: 'tens of thousands',
};

/** A figure's value with its hedge: 'up to 50,000', '1,000–2,000', 'about €4 million' as 'about 4,000,000 EUR'. */
export function formatValue({ low, high, qualifier, unit }: Pick<Figure, 'low' | 'high' | 'qualifier' | 'unit'>): string {
  const hedge = HEDGE[qualifier];
  const tail = unit === null ? '' : ` ${unit}`;
  if (hedge !== '' && !hedge.endsWith(' '))
    return `${hedge}${qualifier === 'hundreds' && (low ?? 0) >= 100_000 ? ' of thousands' : ''}${tail}`;
  const bounds = boundsOf(low, high, qualifier);
  return bounds === null ? 'unknown' : `${hedge}${bounds}${tail}`;
}

function boundsOf(low: number | null, high: number | null, qualifier: Qualifier): string | null {
  if (qualifier === 'up_to' || qualifier === 'less_than') return high === null ? null : formatNumber(high);
  if (qualifier === 'at_least' || qualifier === 'more_than') return low === null ? null : formatNumber(low);
  if (low !== null && high !== null) return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
  if (low !== null) return `${formatNumber(low)} or more`;
  return high === null ? null : `${formatNumber(high)} or fewer`;
}
