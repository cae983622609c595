import type { Countries } from 'world-countries';
import packaged from 'world-countries';

const countries = packaged as unknown as Countries;

/** ISO 3166-1 alpha-3 of an alpha-2 code, for every country and territory that has one; Kosovo is KOS, as in the record. */
export const CODE_OF_ALPHA2: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'KOS' : cca3]),
);

/** ISO 3166-1 numeric of an alpha-3 code, as base maps name their areas. Kosovo has none. */
export const NUMBER_OF_CODE: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ cca3, ccn3 }) => (ccn3 === '' ? [] : [[cca3, ccn3] as const])),
);
