import type { Place } from '../../model/place.ts';
import { type CsvColumn, csvHead, csvRow } from './csv.ts';
import { geoFeature } from './geoFeature.ts';

/** The forms in which a whole list leaves; `json` is a page of it, and no matter of this file. */
export const EXPORT_FORMATS = ['csv', 'ndjson', 'geojson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_MEDIA_TYPE: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

/** Whether an item can stand on a map. */
const isPlaced = (item: unknown): item is { readonly where: readonly Place[] } =>
  typeof item === 'object' && item !== null && 'where' in item && Array.isArray(item.where);

/** A list in one of the forms, written as it is read: nothing is held but a page of it, and nothing is left out. */
export function exportStream<T>(items: AsyncIterable<T>, columns: readonly CsvColumn<T>[], format: ExportFormat): ReadableStream {
  return ReadableStream.from(inChunks(LINES[format](items, columns)));
}

const LINES: Readonly<Record<ExportFormat, <T>(items: AsyncIterable<T>, columns: readonly CsvColumn<T>[]) => AsyncIterable<string>>> = {
  async *csv(items, columns) {
    yield csvHead(columns);
    for await (const item of items) yield csvRow(item, columns);
  },
  async *ndjson(items) {
    for await (const item of items) yield `${JSON.stringify(item)}\n`;
  },
  async *geojson(items) {
    let between = '{"type":"FeatureCollection","features":[\n';
    for await (const item of items) {
      if (!isPlaced(item)) continue;
      yield `${between}${JSON.stringify(geoFeature(item))}`;
      between = ',\n';
    }
    yield between.startsWith(',') ? '\n]}\n' : `${between}]}\n`;
  },
};

const CHUNK = 32_768;

/** Lines joined into pieces worth sending. */
async function* inChunks(lines: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for await (const line of lines) {
    held += line;
    if (held.length < CHUNK) continue;
    yield encoder.encode(held);
    held = '';
  }
  if (held !== '') yield encoder.encode(held);
}
