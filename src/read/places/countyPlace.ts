import type { Choice } from './chooseCandidates.ts';
import type { Candidate } from './gazetteer.ts';

const isCounty = (name: string): boolean => / (?:County|Parish|Township|Twp)\.?$/u.test(name);
const keyOf = ({ country, admin }: Candidate): string => `${country ?? ''}.${admin ?? ''}`;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Where the counties of a document are: no table of ours has them, but local news tells of towns around them. Given the
 * places that the document speaks of, it says for a county the middle of those in the region that most of them lie in
 * (or in the region told after it), as a region and no nearer; null for what is no county, and where there are none.
 */
export function countyPlace(places: readonly Candidate[]): (name: string, within: Candidate | null) => Choice | null {
  const federated = places.filter(({ country, admin }) => admin !== null && (country === 'USA' || country === 'CAN'));
  const counts = new Map<string, number>();
  for (const place of federated) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return (name, within) => {
    const region = within !== null && within.admin !== null ? keyOf(within) : most;
    const inRegion = federated.filter((place) => keyOf(place) === region);
    const towns = inRegion.filter(({ kind }) => kind === 'city');
    const around = towns.length > 0 ? towns : inRegion.length > 0 || within === null ? inRegion : [within];
    const [first] = around;
    if (!isCounty(name) || !first) return null;
    const { country, admin } = first;
    const at = { lat: mean(around.map(({ lat }) => lat)), lon: mean(around.map(({ lon }) => lon)) };
    const id = `county:${(country ?? '').toLowerCase()}-${(admin ?? '').toLowerCase()}-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const candidate: Candidate = { id, name, country, admin, kind: 'region', weight: 0, sure: false, ...at };
    return {
      candidate,
      reasons: [`a county placed by ${around.length === 1 ? first.name : `${around.length} places`} of its region in the text`],
    };
  };
}
