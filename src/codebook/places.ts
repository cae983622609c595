import { AREAS } from './gazetteer/areas.ts';
import { ISLANDS } from './gazetteer/islands.ts';
import { REGIONS } from './gazetteer/regions.ts';
import { REGIONS_OF_LATIN_AMERICA } from './gazetteer/regionsOfLatinAmerica.ts';
import { SITES } from './gazetteer/sites.ts';
import { STATES_OF_FEDERATIONS } from './gazetteer/statesOfFederations.ts';
import { TOWNS } from './gazetteer/towns.ts';
import { WATERS } from './gazetteer/waters.ts';
import type { PlaceKind } from './placeKind.ts';

/** A place of our own gazetteer. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  /** Other names that mean it wherever they stand. */
  readonly also: readonly string[];
  /** Names that it shares with a person, a word or another place: only the document can tell. */
  readonly perhaps: readonly string[];
  /** 'Ohio' after a comma, 'W.Va.' with its points. */
  readonly abbreviations: readonly string[];
  readonly country: string | null;
  /** GeoNames' code of a first-level region, where it is one of a federation's. */
  readonly admin: string | null;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
}

const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
const numberOf = (word: string | undefined): number => Number(word ?? Number.NaN);

/** What a region is called besides its town's name. */
const REGION_WORDS = ['region', 'oblast', 'province', 'department'];

interface Names {
  readonly sure: readonly string[];
  readonly perhaps: readonly string[];
}

/** The names of a row: 'Kursk*' is 'Kursk region' and its like, '?Georgia' may be the state. */
function readNames(written: string): Names {
  const all = written.split('/').map((name) => name.trim());
  return {
    sure: all.flatMap((name) => {
      if (name.startsWith('?')) return [];
      return name.endsWith('*') ? REGION_WORDS.map((word) => `${name.slice(0, -1)} ${word}`) : [name];
    }),
    perhaps: all.flatMap((name) => (name.startsWith('?') ? [name.slice(1)] : [])),
  };
}

const rowsOf = (table: Readonly<Record<string, string>>): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(table).flatMap(([code, rows]) => rows.split(/;\s*/u).map((row) => [code, row.trim().split(',')] as const));

const stateOf = (code: string): string | null => (code === '-' ? null : code);

function placesOf(kind: PlaceKind, table: Readonly<Record<string, string>>): readonly GazetteerPlace[] {
  return rowsOf(table).map(([code, [written = '', lat, lon]]): GazetteerPlace => {
    const { sure, perhaps } = readNames(written);
    const name = sure[0] ?? perhaps[0] ?? '';
    const id = `${kind}:${slug(name)}`;
    const where = { country: stateOf(code), admin: null, kind, lat: numberOf(lat), lon: numberOf(lon) };
    return { id, name, also: sure.filter((one) => one !== name), perhaps, abbreviations: [], ...where };
  });
}

const FEDERATED: readonly GazetteerPlace[] = rowsOf(STATES_OF_FEDERATIONS).map(
  ([code, [admin = '', written = '', short = '', lat, lon]]): GazetteerPlace => {
    const { sure, perhaps } = readNames(written);
    const name = perhaps.at(-1) ?? sure[0] ?? '';
    return {
      id: `region:${code.toLowerCase()}-${slug(name)}`,
      name,
      also: sure.filter((one) => one !== name),
      perhaps,
      abbreviations: short.split('/').filter((word) => word !== '' && word !== name),
      country: code,
      admin,
      kind: 'region',
      lat: numberOf(lat),
      lon: numberOf(lon),
    };
  },
);

/** Places of our own gazetteer, with coordinates that are rounded public facts. */
export const PLACES: readonly GazetteerPlace[] = [
  ...placesOf('water', WATERS),
  ...placesOf('region', REGIONS),
  ...placesOf('region', REGIONS_OF_LATIN_AMERICA),
  ...FEDERATED,
  ...placesOf('region', ISLANDS),
  ...placesOf('area', AREAS),
  ...placesOf('city', TOWNS),
  ...placesOf('site', SITES),
];

/** The names of a place that mean it wherever they stand. */
export const sureNames = ({ name, also, perhaps }: GazetteerPlace): readonly string[] => (perhaps.includes(name) ? also : [name, ...also]);
