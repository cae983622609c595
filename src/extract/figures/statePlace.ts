import { centreOf } from '../../codebook/gazetteer/stateCentres.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** The land of a state, as words that name its people or owner lead to it; null for what is no state. */
export function statePlace(code: string, text: string, { start, end }: Span): PlaceSpan | null {
  const state = STATE_BY_CODE.get(code);
  if (!state) return null;
  const [lat, lon] = centreOf(state);
  return { name: state.name, country: code, lat, lon, kind: 'country', id: `state:${code}`, text, precision: 'country', start, end };
}
