import type { Countries } from 'world-countries';
import packaged from 'world-countries';

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

/** Names that news uses and the package lacks. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  USA: ['the United States', 'United States of America', 'U.S.', 'US', 'USA', 'U.S.A.', 'America', 'the States'],
  GBR: ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  RUS: ['Russian Federation'],
  CZE: ['Czech Republic', 'Czechia'],
  NLD: ['the Netherlands', 'Holland'],
  ARE: ['UAE', 'U.A.E.', 'the Emirates'],
  KOR: ['South Korea', 'Republic of Korea'],
  PRK: ['North Korea', "Democratic People's Republic of Korea", 'DPRK'],
  CIV: ['Ivory Coast'],
  COD: ['Democratic Republic of Congo', 'DR Congo', 'DRC'],
  MMR: ['Burma', 'Myanmar'],
  TUR: ['Turkey', 'Türkiye'],
  MKD: ['North Macedonia', 'Macedonia'],
  PSE: ['Palestine', 'Palestinian territories'],
  TWN: ['Taiwan'],
  VAT: ['Vatican', 'Holy See'],
  BLR: ['Belarus', 'Byelorussia'],
  MDA: ['Moldova', 'Moldavia'],
  SWZ: ['Eswatini', 'Swaziland'],
  UKR: ['the Ukraine'],
  UNK: ['Kosovo'],
};

const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  USA: ['American', 'Americans'],
  GBR: ['British', 'Briton', 'Britons', 'Brits'],
  RUS: ['Russian', 'Russians'],
  POL: ['Polish', 'Pole', 'Poles'],
  DEU: ['German', 'Germans'],
  FRA: ['French', 'Frenchman', 'Frenchmen'],
  NLD: ['Dutch'],
  UKR: ['Ukrainian', 'Ukrainians'],
  BLR: ['Belarusian', 'Belarusians', 'Belarussian', 'Belarussians', 'Byelorussian'],
  LTU: ['Lithuanian', 'Lithuanians'],
  LVA: ['Latvian', 'Latvians'],
  EST: ['Estonian', 'Estonians'],
  TUR: ['Turkish', 'Turk', 'Turks'],
  ESP: ['Spanish', 'Spaniard', 'Spaniards'],
  SWE: ['Swedish', 'Swede', 'Swedes'],
  FIN: ['Finnish', 'Finn', 'Finns'],
  DNK: ['Danish', 'Dane', 'Danes'],
  CZE: ['Czech', 'Czechs'],
  SVK: ['Slovak', 'Slovaks'],
  SRB: ['Serbian', 'Serb', 'Serbs'],
  HRV: ['Croatian', 'Croat', 'Croats'],
  HUN: ['Hungarian', 'Hungarians'],
  ROU: ['Romanian', 'Romanians'],
  BGR: ['Bulgarian', 'Bulgarians'],
  KOR: ['South Korean', 'South Koreans'],
  PRK: ['North Korean', 'North Koreans'],
  CHN: ['Chinese'],
  JPN: ['Japanese'],
  CHE: ['Swiss'],
  AFG: ['Afghan', 'Afghans'],
  IRQ: ['Iraqi', 'Iraqis'],
  IRN: ['Iranian', 'Iranians'],
  ISR: ['Israeli', 'Israelis'],
  SAU: ['Saudi', 'Saudis'],
  ARE: ['Emirati', 'Emiratis'],
  PSE: ['Palestinian', 'Palestinians'],
  PAK: ['Pakistani', 'Pakistanis'],
  IND: ['Indian', 'Indians'],
  KAZ: ['Kazakh', 'Kazakhs', 'Kazakhstani'],
  KGZ: ['Kyrgyz'],
  TJK: ['Tajik', 'Tajiks'],
  UZB: ['Uzbek', 'Uzbeks'],
  TKM: ['Turkmen'],
  AZE: ['Azerbaijani', 'Azerbaijanis', 'Azeri', 'Azeris'],
  ARM: ['Armenian', 'Armenians'],
  GEO: ['Georgian', 'Georgians'],
  MDA: ['Moldovan', 'Moldovans'],
  GRC: ['Greek', 'Greeks'],
  IRL: ['Irish'],
  ISL: ['Icelandic'],
  CAN: ['Canadian', 'Canadians'],
  NOR: ['Norwegian', 'Norwegians'],
  AUT: ['Austrian', 'Austrians'],
  BEL: ['Belgian', 'Belgians'],
  ITA: ['Italian', 'Italians'],
  PRT: ['Portuguese'],
  SYR: ['Syrian', 'Syrians'],
  LBN: ['Lebanese'],
  YEM: ['Yemeni', 'Yemenis'],
  EGY: ['Egyptian', 'Egyptians'],
  LBY: ['Libyan', 'Libyans'],
  SDN: ['Sudanese'],
  ETH: ['Ethiopian', 'Ethiopians'],
  ERI: ['Eritrean', 'Eritreans'],
  SOM: ['Somali', 'Somalis'],
  MMR: ['Burmese'],
  PHL: ['Filipino', 'Filipinos', 'Philippine'],
  THA: ['Thai', 'Thais'],
  VNM: ['Vietnamese'],
  TWN: ['Taiwanese'],
  AUS: ['Australian', 'Australians'],
  NZL: ['New Zealander', 'New Zealanders'],
  MEX: ['Mexican', 'Mexicans'],
  CUB: ['Cuban', 'Cubans'],
  VEN: ['Venezuelan', 'Venezuelans'],
  COL: ['Colombian', 'Colombians'],
  BRA: ['Brazilian', 'Brazilians'],
  ARG: ['Argentine', 'Argentinian'],
  UNK: ['Kosovar', 'Kosovars'],
  ALB: ['Albanian', 'Albanians'],
  BIH: ['Bosnian', 'Bosnians'],
  MNE: ['Montenegrin'],
  SVN: ['Slovenian', 'Slovene'],
};

const MORE_CAPITALS: Readonly<Record<string, readonly string[]>> = {
  UKR: ['Kyiv', 'Kiev'],
  USA: ['Washington', 'Washington, D.C.', 'Washington D.C.'],
  NLD: ['Amsterdam', 'The Hague'],
  ISR: ['Jerusalem', 'Tel Aviv'],
  KAZ: ['Nur-Sultan', 'Astana'],
  MMR: ['Naypyidaw', 'Nay Pyi Taw'],
  CHE: ['Bern', 'Berne'],
  IND: ['New Delhi', 'Delhi'],
  BOL: ['La Paz'],
  PSE: ['Ramallah'],
  TZA: ['Dodoma'],
  UNK: ['Pristina'],
  MDA: ['Chisinau', 'Chişinău'],
};

/** ISO has no code for Kosovo; PLOVER and record.md write KOS. */
const codeOf = (cca3: string): string => (cca3 === 'UNK' ? 'KOS' : cca3);
const unique = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.filter((word): word is string => Boolean(word))),
];

/** Words of the package that are shorter than a name is, or mean something else in running text. */
const NO_NAME = /^(?:[A-Z]{2}|America|Holy|Sakartvelo|.{0,2})$/;
/** People so called are not meant by the word in news ('the Saint …'), or the word is another state's. */
const NO_DEMONYM = new Set([
  'I-Kiribati',
  'Guinean',
  'Indian Ocean',
  'Congolese',
  'Channel Islander',
  'South Georgian South Sandwich Islander',
  'Dominican',
]);
/** Capitals whose name is first of all something else: a first name, a word, a larger city elsewhere. */
const NO_CAPITAL = new Set([
  'Victoria',
  'San José',
  'Kingston',
  'Georgetown',
  "St. George's",
  'Hamilton',
  'Douglas',
  'Stanley',
  'George Town',
  'Alofi',
  'Road Town',
  'Valley',
  "Saint John's",
  'Male',
  'The Valley',
  'Plymouth',
  'Jamestown',
  'City of San Marino',
  'Nassau',
  'Santiago',
  'Avarua',
]);

/** The package has India for a neighbour of Sri Lanka, and not the other way: a border is both states'. */
const bordersOf = new Map(countries.map((country) => [country.cca3, country.borders]));

export const STATES: readonly State[] = countries
  .filter((country) => country.independent || ['PSE', 'TWN', 'UNK', 'VAT', 'HKG', 'ESH', 'GRL'].includes(country.cca3))
  .map((country): State => {
    const key = country.cca3;
    const plural = (word: string): string => (/(?:ese|ss|sh|ch|s|x|z)$/.test(word) ? word : `${word}s`);
    const people = unique([...(MORE_DEMONYMS[key] ?? []), country.demonyms?.eng?.m, country.demonyms?.eng?.f]).filter(
      (word) => !NO_DEMONYM.has(word),
    );
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
