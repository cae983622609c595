import type { Countries } from 'world-countries';
import packaged from 'world-countries';

const countries = packaged as unknown as Countries;

/** ISO 3166-1 alpha-3 of an alpha-2 code, for every country and territory that has one; Kosovo is KOS, as in the record. */
export const CODE_OF_ALPHA2: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'KOS' : cca3]),
);
