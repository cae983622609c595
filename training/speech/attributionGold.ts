import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';
import { SHARED_FOLDER } from '../sharedFolder.ts';

/** Which part of PolNeAR: rules are tuned on 'train' and reported on 'dev'. */
export type AttributionPart = 'train' | 'dev';

/** Somebody's words as annotated; a part may be in several pieces, and a source may be missing. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AttributionDocument {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const folderOf = (part: AttributionPart): string => join(SHARED_FOLDER, 'data', 'attribution', part);

/** The folder that is missing, or null where the annotated articles are there. */
export function missingAttributions(part: AttributionPart): string | null {
  const folder = folderOf(part);
  return existsSync(folder) ? null : folder;
}

/** Where each character of a text begins in UTF-16, which is how spans count; brat counts characters. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return [...units, unit];
}

/** A line such as `T23<tab>Content 727 797;934 1017<tab>…`: the pieces of a text bound. */
function piecesOf(line: string, units: readonly number[]): readonly [string, readonly Span[]] {
  const [id = '', what = ''] = line.split('\t');
  const pieces = what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((piece) => piece.split(' ').map((one) => units[Number(one)] ?? 0));
  return [id, pieces.map(([start = 0, end = 0]) => ({ start, end }))];
}

/** The attributions of a brat file: its events, each naming the text bounds of its source, cue and content. */
function parseAnnotation(annotation: string, text: string): readonly GoldAttribution[] {
  const lines = annotation.split('\n');
  const units = unitsOf(text);
  const bounds = new Map(lines.filter((line) => line.startsWith('T')).map((line) => piecesOf(line, units)));
  return lines
    .filter((line) => line.startsWith('E'))
    .map((line) => {
      const roles = (line.split('\t')[1] ?? '').split(' ').map((role) => role.split(':'));
      const of = (name: string): readonly Span[] =>
        roles.filter(([role]) => (role ?? '').startsWith(name)).flatMap(([, id]) => bounds.get(id ?? '') ?? []);
      return { source: of('Source'), cue: of('Cue'), content: of('Content') };
    })
    .filter(({ cue }) => cue.length > 0);
}

/** The annotated articles of a part, every `every`-th; of an article that several annotated, the first annotation. */
export function attributionGold(part: AttributionPart, every = 1): readonly AttributionDocument[] {
  const folder = folderOf(part);
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .sort()
    .filter((_, index) => index % every === 0)
    .flatMap((file) => {
      const name = file.replace(/\.txt$/u, '');
      const annotation = annotations.find((one) => one.startsWith(`${name}_`));
      if (!annotation) return [];
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      return [{ name, text, attributions: parseAnnotation(readFileSync(join(folder, 'attributions', annotation), 'utf8'), text) }];
    });
}
