import { STATES } from '../../src/codebook/states.ts';
import type { Toponym } from '../../src/model/reading.ts';
import { distanceKm } from '../../src/read/places/distanceKm.ts';
import type { GoldToponym } from '../geoparseSets.ts';

/** What was found of the places of some articles, and how far from where the annotators have them. */
export interface ToponymScore {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  /** Kilometres from the gold of each match that has coordinates there; Infinity where ours has none. */
  readonly errors: readonly number[];
  readonly countries: { readonly told: number; readonly right: number };
}

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...STATES.flatMap((state) => state.names.map((name) => [name, state.code] as const)),
  ['Palestinian Territory', 'PSE'],
]);

/** The same words, with or without 'the' before them. */
const isSame = (gold: GoldToponym, found: Toponym): boolean =>
  gold.end === found.end && gold.text.replace(/^the /iu, '') === found.text.replace(/^the /iu, '');

/** Scores one article: a place counts as found where the same words are. */
export function scoreToponyms(gold: readonly GoldToponym[], found: readonly Toponym[]): ToponymScore {
  const pairs = gold.flatMap((one) => {
    const other = found.find((toponym) => isSame(one, toponym));
    return other ? [{ one, other }] : [];
  });
  const located = pairs.filter(({ one }) => one.lat !== null && one.lon !== null);
  const told = pairs.filter(({ one }) => one.country !== null && CODE_BY_NAME.has(one.country));
  return {
    gold: gold.length,
    found: found.length,
    matched: pairs.length,
    errors: located.map(({ one, other }) =>
      other.lat === null || other.lon === null
        ? Infinity
        : distanceKm({ lat: one.lat ?? 0, lon: one.lon ?? 0 }, { lat: other.lat, lon: other.lon }),
    ),
    countries: { told: told.length, right: told.filter(({ one, other }) => CODE_BY_NAME.get(one.country ?? '') === other.country).length },
  };
}

/** The scores of many articles as one. */
export const totalToponyms = (scores: readonly ToponymScore[]): ToponymScore =>
  scores.reduce(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      found: sum.found + one.found,
      matched: sum.matched + one.matched,
      errors: [...sum.errors, ...one.errors],
      countries: { told: sum.countries.told + one.countries.told, right: sum.countries.right + one.countries.right },
    }),
    { gold: 0, found: 0, matched: 0, errors: [], countries: { told: 0, right: 0 } },
  );
