import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_FOLDER } from '../sharedFolder.ts';

/** What a specification wants read in a sentence. */
export interface SpecResult {
  readonly Text: string;
  readonly Type?: string;
  readonly Resolution?: { readonly value?: string; readonly subtype?: string; readonly unit?: string } | null;
  readonly Value?: {
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  } | null;
}

/** A sentence of a specification with what it wants read. */
export interface SpecCase {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

/** How many cases are read as the specification wants, and which are not. */
export interface SpecScore {
  readonly right: number;
  readonly of: number;
  readonly leftOut: number;
  readonly misses: readonly string[];
}

const readCases = (path: string): readonly SpecCase[] =>
  JSON.parse(readFileSync(join(SHARED_FOLDER, 'data/expressions', path), 'utf8').replace(/^\uFEFF/u, '')) as SpecCase[];

/** Scores the cases of one file that apply. Throws where the file is not there. */
export function scoreSpec(
  path: string,
  applies: (one: SpecCase, result: SpecResult) => boolean,
  right: (one: SpecCase, result: SpecResult) => boolean,
): SpecScore {
  const all = readCases(path).flatMap((one) => one.Results.map((result) => ({ one, result })));
  const used = all.filter(({ one, result }) => applies(one, result));
  const misses = used
    .filter(({ one, result }) => !right(one, result))
    .map(({ one, result }) => `${one.Input} [${result.Text}] ${JSON.stringify(result.Resolution ?? result.Value)}`);
  return { right: used.length - misses.length, of: used.length, leftOut: all.length - used.length, misses };
}
