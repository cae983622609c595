import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldItem {
  readonly quote: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly qualifier?: string | readonly string[];
  readonly measure?: string;
  readonly date?: readonly [string | null, string | null];
  readonly optional?: boolean;
  readonly dateOptional?: boolean;
}

export interface GoldDocument {
  readonly document: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly GoldItem[];
  readonly events: readonly GoldItem[];
}

export const SHARED = process.env.TACITUS_SHARED ?? join(import.meta.dirname, '../../../shared');
export const sharedIsMissing = !existsSync(join(SHARED, 'gold')) && process.env.CI === undefined;

/** Joins lines broken as by a PDF extractor, which ingest does for documents. */
const reflow = (text: string): string => text.replace(/(?<=[^\n]{40,85})\n(?=\S)/gu, ' ');

const read = (path: string, text: string): GoldDocument => ({
  ...(JSON.parse(readFileSync(path, 'utf8')) as Omit<GoldDocument, 'text'>),
  text: reflow(readFileSync(text, 'utf8')),
});

/** The gold documents with their texts: the seeds and the dev set. */
export function goldDocuments(): readonly GoldDocument[] {
  const gold = join(SHARED, 'gold');
  const dev = readdirSync(join(gold, 'dev')).filter((name) => name.endsWith('.json') && !name.startsWith('clusters'));
  const seeds = readdirSync(gold).filter((name) => /^seed-\d+\.json$/.test(name));
  const seedText = (name: string): string =>
    join(SHARED, 'seeds', (JSON.parse(readFileSync(join(gold, name), 'utf8')) as { document: string }).document);
  return [
    ...dev.map((name) => read(join(gold, 'dev', name), join(gold, 'dev', name.replace('.json', '.txt')))),
    ...seeds.map((name) => read(join(gold, name), seedText(name))),
  ];
}

const isPlain = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/** Where a quote stands in a text when all but letters and digits is dropped; null where it does not. */
export function locate(text: string, quote: string): { readonly start: number; readonly end: number } | null {
  const kept = [...text].reduce<{ readonly at: number[]; bare: string; offset: number }>(
    (state, letter) => {
      if (isPlain(letter)) {
        state.at.push(state.offset);
        state.bare += letter;
      }
      state.offset += letter.length;
      return state;
    },
    { at: [], bare: '', offset: 0 },
  );
  const bare = [...quote].filter(isPlain).join('');
  const found = kept.bare.indexOf(bare);
  return found < 0 || bare === '' ? null : { start: kept.at[found] ?? 0, end: (kept.at[found + bare.length - 1] ?? 0) + 1 };
}
