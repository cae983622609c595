import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type OneOrMore<T> = T | readonly T[];

export interface GoldEvent {
  readonly quote: string;
  readonly type: OneOrMore<string>;
  readonly actor?: OneOrMore<string>;
  readonly recipient?: OneOrMore<string>;
  readonly recipientOptional?: boolean;
  readonly status: OneOrMore<string>;
  readonly optional?: boolean;
}

export interface GoldFigure {
  readonly quote: string;
  readonly of?: OneOrMore<string>;
  readonly measure: OneOrMore<string>;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: OneOrMore<string>;
  readonly place?: OneOrMore<string>;
  readonly optional?: boolean;
}

/** An annotated document, where its text lies. */
export interface GoldDocument {
  readonly name: string;
  readonly path: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly events: readonly GoldEvent[];
  readonly figures: readonly GoldFigure[];
}

export const listOf = <T>(value: OneOrMore<T> | undefined): readonly T[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

interface Row extends Partial<GoldDocument> {
  readonly document?: string;
}

function documentsIn(folder: string, isGold: (name: string) => boolean, texts: readonly string[]): readonly GoldDocument[] {
  return readdirSync(folder)
    .filter(isGold)
    .sort()
    .flatMap((file) => {
      const row = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row;
      const name = row.document ?? '';
      const path = texts.map((one) => join(one, name)).find((one) => name !== '' && existsSync(one));
      if (path === undefined || !row.events) return [];
      return [{ name, path, published: row.published ?? null, source: row.source ?? null, events: row.events, figures: row.figures ?? [] }];
    });
}

/** The development gold and the seeds, in order. */
export const readGoldDocuments = (shared: string): readonly GoldDocument[] => {
  const gold = join(shared, 'gold');
  const texts = [join(gold, 'dev'), join(shared, 'seeds')];
  return [
    ...documentsIn(join(gold, 'dev'), (name) => /^\d.*\.json$/u.test(name), texts),
    ...documentsIn(gold, (name) => /^seed-.*\.json$/u.test(name), texts),
  ];
};

/** The annotated documents of one folder whose file names are wanted, in order. */
export const readGoldFolder = (folder: string, isWanted: (name: string) => boolean): readonly GoldDocument[] =>
  documentsIn(folder, isWanted, [folder]);
