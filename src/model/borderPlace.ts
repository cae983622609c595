import { BORDER_MIDPOINT } from '../codebook/borders.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Place } from './place.ts';

/** The border between two states, or of one where the text names only one. */
export function borderPlace(codes: readonly string[], text: string): Place {
  const [first, second] = [...new Set(codes)].sort();
  const nameOf = (code: string | undefined): string => STATE_BY_CODE.get(code ?? '')?.name ?? code ?? '';
  if (first === undefined || second === undefined)
    return {
      name: `${nameOf(first)} border`,
      country: first ?? null,
      lat: null,
      lon: null,
      kind: 'border',
      id: `border:${first ?? ''}`,
      text,
    };
  const middle = BORDER_MIDPOINT[`${first}-${second}`];
  return {
    name: `${nameOf(first)}-${nameOf(second)} border`,
    country: null,
    lat: middle?.[0] ?? null,
    lon: middle?.[1] ?? null,
    kind: 'border',
    id: `border:${first}-${second}`,
    text,
    ...(middle ? { precision: 'region' as const } : {}),
  };
}
