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

/** A figure's value with its hedge: 'up to 50,000', '1,000–2,000', 'about €4 million' as 'about 4 million EUR'. */
export function formatValue({ low, high, qualifier, unit }: Pick<Figure, 'low' | 'high' | 'qualifier' | 'unit'>): string {
  const hedge = HEDGE[qualifier];
  const tail = unit === null ? '' : ` ${unit}`;
  if (hedge !== '' && !hedge.endsWith(' '))
    return `${hedge}${qualifier === 'hundreds' && (low ?? 0) >= 100_000 ? ' of thousands' : ''}${tail}`;
  const bounds = boundsOf({ low, high, qualifier }, unit === null ? formatNumber : formatSum);
  return bounds === null ? 'unknown' : `${hedge}${bounds}${tail}`;
}

const LARGE: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A sum as news write it, '768 billion', where no digit of it is lost. */
function formatSum(sum: number): string {
  const found = LARGE.find(([size]) => sum >= size);
  if (found === undefined) return formatNumber(sum);
  const [size, name] = found;
  return sum % (size / 100) === 0 ? `${formatNumber(sum / size)} ${name}` : formatNumber(sum);
}

type Bounds = Pick<Figure, 'low' | 'high' | 'qualifier'>;

function boundsOf({ low, high, qualifier }: Bounds, write: (bound: number) => string): string | null {
  if (qualifier === 'up_to' || qualifier === 'less_than') return high === null ? null : write(high);
  if (qualifier === 'at_least' || qualifier === 'more_than') return low === null ? null : write(low);
  if (low !== null && high !== null) return low === high ? write(low) : `${write(low)}–${write(high)}`;
  if (low !== null) return `${write(low)} or more`;
  return high === null ? null : `${write(high)} or fewer`;
}
