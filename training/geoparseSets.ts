import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place as the annotators marked it, with where they say it is. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** English name of its state; null where the set gives none. */
  readonly country: string | null;
}

export interface GeoparseArticle {
  readonly text: string;
  /** The outlet's host, where the set gives it. */
  readonly source: string;
  readonly toponyms: readonly GoldToponym[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeEntities = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return (name !== undefined ? NAMED[name] : undefined) ?? whole;
  });

/** What stands in the first element of a name, '' where there is none. */
function inside(xml: string, tag: string): string {
  const found = new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'u').exec(xml)?.[1] ?? '';
  const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/u.exec(found.trim());
  return data?.[1] ?? decodeEntities(found);
}

const all = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, 'gu'))].map(([one]) => one);

const coordinate = (xml: string, tag: string): number | null => {
  const text = inside(xml, tag);
  return text === '' ? null : Number(text);
};

/** The sets count characters, JavaScript counts halves of some. */
const offsets = (text: string): readonly number[] => {
  const at: number[] = [];
  let units = 0;
  for (const letter of text) {
    at.push(units);
    units += letter.length;
  }
  return [...at, units];
};

/** Some articles lost a character at their head: the words stand a little before or after where the set has them. */
function aligned(text: string, at: number, words: string): { readonly start: number; readonly end: number } {
  const shift = [0, -1, 1, -2, 2, -3, 3].find((by) => text.startsWith(words, at + by)) ?? 0;
  return { start: at + shift, end: at + shift + words.length };
}

function articleOf(xml: string, tag: string): GeoparseArticle {
  const text = inside(xml, 'text');
  const units = offsets(text);
  const toponyms = all(xml, tag).map((place): GoldToponym => {
    const at = units[Number(inside(place, 'start'))] ?? 0;
    const words = inside(place, tag === 'location' ? 'name' : 'phrase');
    const { start, end } = aligned(text, at, words);
    const country = inside(place, 'country');
    return {
      start,
      end,
      text: text.slice(start, end),
      lat: coordinate(place, 'lat'),
      lon: coordinate(place, 'lon'),
      country: country === '' ? null : country,
    };
  });
  return { text, source: inside(xml, 'domain'), toponyms };
}

/** The news of local American outlets (LGL). */
export const readLgl = (folder: string): readonly GeoparseArticle[] =>
  all(readFileSync(join(folder, 'lgl.xml'), 'utf8'), 'article').map((xml) => articleOf(xml, 'toponym'));

/** News of epidemics (GeoVirus). */
export const readGeoVirus = (folder: string): readonly GeoparseArticle[] =>
  all(readFileSync(join(folder, 'GeoVirus.xml'), 'utf8'), 'article').map((xml) => articleOf(xml, 'location'));
