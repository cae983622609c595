import type { CountVoice } from '../../src/model/countVoice.ts';
import type { Place } from '../../src/model/place.ts';
import type { Quantity } from '../../src/model/quantity.ts';

export const FRONTIER: Place = {
  name: 'Russia-Ukraine border',
  country: null,
  lat: 50,
  lon: 37,
  kind: 'border',
  id: 'border:RUS-UKR',
  text: 'the border',
};

export const voice = (code: string, name = code): CountVoice => ({ code, sector: null, name, own: false });

let count = 0;

/** Troops of Russia at its border with Ukraine, told as there by Kyiv; each test says what is otherwise. */
export function aQuantity(number: number | null, given: Partial<Quantity> = {}, said = '2021-12-05'): Quantity {
  count += 1;
  return {
    id: `q${String(count).padStart(4, '0')}`,
    document: `document-${count}`,
    outlet: 'Harbour Wire',
    said,
    holders: ['RUS'],
    measure: 'personnel',
    item: 'troops',
    unit: 'one',
    currency: null,
    low: number,
    high: number,
    qualifier: 'exact',
    status: 'observed',
    zone: { places: [FRONTIER], border: true, withinKm: null, including: [] },
    including: [],
    only: [],
    asOf: { start: said, end: said, stated: false },
    voice: voice('UKR', 'Kyiv'),
    added: false,
    ...given,
  };
}
