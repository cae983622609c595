import type { Countries } from 'world-countries';
import packaged from 'world-countries';
import { MORE_CAPITALS } from './capitalNames.ts';
import { MORE_DEMONYMS, MORE_NAMES, NO_CAPITAL, NO_DEMONYM, NO_NAME } from './stateWords.ts';

// The package's types describe an ES module; under Node its CommonJS export is the list itself.
const countries = packaged as unknown as Countries;

/** A state (or a territory with an ISO code) and the words that name it. */
export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
  /** Every way to write its name, the common one first. */
  readonly names: readonly string[];
  /** Adjective and people: 'Polish', 'Pole', 'Poles'. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Codes of the states with which it has a land border. */
  readonly neighbours: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

/** ISO has no code for Kosovo; PLOVER and record.md write KOS. */
const codeOf = (cca3: string): string => (cca3 === 'UNK' ? 'KOS' : cca3);
const unique = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.filter((word): word is string => Boolean(word))),
];

/** The package has India for a neighbour of Sri Lanka, and not the other way: a border is both states'. */
const bordersOf = new Map(countries.map((country) => [country.cca3, country.borders]));

export const STATES: readonly State[] = countries
  .filter((country) => country.independent || ['PSE', 'TWN', 'UNK', 'VAT', 'HKG', 'ESH', 'GRL'].includes(country.cca3))
  .map((country): State => {
    const key = country.cca3;
    const plural = (word: string): string => (/(?:ese|ss|sh|ch|s|x|z)$/.test(word) ? word : `${word}s`);
    const packagedPeople = [country.demonyms?.eng?.m, country.demonyms?.eng?.f].filter((word) => word && !NO_DEMONYM.has(word));
    const people = unique([...(MORE_DEMONYMS[key] ?? []), ...packagedPeople]);
    return {
      code: codeOf(key),
      name: key === 'USA' ? 'United States' : country.name.common,
      names: unique([country.name.common, country.name.official, ...(MORE_NAMES[key] ?? [])]).filter(
        (word) => !NO_NAME.test(word) || (MORE_NAMES[key] ?? []).includes(word),
      ),
      demonyms: unique([...people, ...(MORE_DEMONYMS[key] ? [] : people.map(plural))]),
      capitals: unique([...(MORE_CAPITALS[key] ?? []), ...country.capital]).filter((word) => !NO_CAPITAL.has(word)),
      neighbours: country.borders.filter((other) => bordersOf.get(other)?.includes(key)).map(codeOf),
      lat: country.latlng[0],
      lon: country.latlng[1],
    };
  });

export const STATE_BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]));

/** First halves of compounds that name a state nowhere else: 'Russo-Ukrainian'. */
export const COMBINING_FORM: Readonly<Record<string, string>> = {
  Russo: 'RUS',
  Sino: 'CHN',
  Franco: 'FRA',
  Anglo: 'GBR',
  Indo: 'IND',
  Greco: 'GRC',
  Austro: 'AUT',
  Polono: 'POL',
};
