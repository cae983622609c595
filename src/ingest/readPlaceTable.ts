import { PLACE_KINDS, type PlaceKind } from '../codebook/placeKind.ts';
import type { GazetteerPlace } from '../codebook/places.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import { csvFields } from './csvFields.ts';

/** A user's own places, or what must be mended in the file, a message a line. */
export interface PlaceTable {
  readonly places: readonly GazetteerPlace[];
  readonly problems: readonly string[];
}

const COLUMNS = ['name', 'also', 'country', 'kind', 'lat', 'lon'] as const;
const HEAD = COLUMNS.join(',');
const KINDS: readonly PlaceKind[] = PLACE_KINDS.filter((kind) => kind !== 'border' && kind !== 'country');

const isKind = (word: string): word is PlaceKind => KINDS.some((kind) => kind === word);
const degrees = (written: string, most: number): number | null => {
  const value = /^-?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
};

const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** One line as a place, or what is wrong with it. */
function placeOf(fields: readonly string[] | null): GazetteerPlace | string {
  if (!fields) return 'a quotation mark is left open; a field with a comma stands between two of them';
  if (fields.length !== COLUMNS.length) return `${fields.length} fields; ${COLUMNS.length} are needed: ${HEAD}`;
  const [name = '', also = '', country = '', kind = '', latText = '', lonText = ''] = fields;
  if (name.length < 2) return `"${name}" is no name; give one of two letters or more`;
  if (country !== '' && !STATE_BY_CODE.has(country))
    return `unknown state "${country}"; give a code such as UKR, or nothing for what lies in no one state`;
  if (!isKind(kind)) return `unknown kind "${kind}"; known: ${KINDS.join(', ')}`;
  const [lat, lon] = [degrees(latText, 90), degrees(lonText, 180)];
  if (lat === null || lon === null) return `"${latText},${lonText}" is no latitude and longitude in degrees, such as 49.94,23.38`;
  const others = also.split('|').flatMap((other) => (other.trim() === '' ? [] : [other.trim()]));
  const where = { country: country === '' ? null : country, admin: null, kind, lat, lon };
  return { id: `own:${slug(name)}`, name, also: others, perhaps: [], abbreviations: [], ...where };
}

/**
 * A user's own places: lines 'name,also,country,kind,lat,lon' under a head of those words, other names parted by '|'.
 * `path` is for the messages. Empty lines and lines that begin with '#' are passed over. Where anything is wrong no row
 * counts, and each problem names its line.
 */
export function readPlaceTable(text: string, path: string): PlaceTable {
  const places: GazetteerPlace[] = [];
  const problems: string[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  let isHead = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (isHead) {
      isHead = false;
      if (line.replaceAll(' ', '') === HEAD) continue;
      problems.push(`${path}:${index + 1}: the first line must be the head ${HEAD}`);
    }
    const place = placeOf(csvFields(line));
    if (typeof place === 'string') problems.push(`${path}:${index + 1}: ${place}`);
    else if (places.some(({ id }) => id === place.id)) problems.push(`${path}:${index + 1}: "${place.name}" stands above already`);
    else places.push(place);
  }
  return { places: problems.length > 0 ? [] : places, problems };
}
