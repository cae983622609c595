import type { Document } from '../src/model/document.ts';
import type { Name } from '../src/model/reading.ts';
import { read } from '../src/read/read.ts';
import type { ReadTools } from '../src/read/readTools.ts';
import { type EntityDocument, entityGold } from './entityGold.ts';
import { f1, NO_TALLY, sumOf, type Tally, tally } from './score/f1.ts';
import { table } from './score/table.ts';

/** The kinds of name that the goal is set for. */
const MAIN: ReadonlySet<Name['type']> = new Set(['GPE', 'PER', 'ORG', 'LOC', 'NORP']);
const TYPES = ['GPE', 'PER', 'ORG', 'LOC', 'NORP', 'FAC', 'WEAPON', 'VEHICLE', 'UNIT', 'EVENT'] as const;

/** How names are found in one part of the gold: a name is right where its span and its type are. */
export interface EntityScore {
  /** 'tuning', 'test', or of these only the samples or the news. */
  readonly name: string;
  readonly sentences: number;
  /** GPE, PER, ORG, LOC and NORP together. */
  readonly main: Tally;
  readonly all: Tally;
  readonly types: Readonly<Record<(typeof TYPES)[number], Tally>>;
  /** What was found and not wanted, or wanted and not found, as a reader would look at it. */
  readonly misses: readonly string[];
}

interface ReadSentence {
  readonly part: 'tuning' | 'test';
  readonly from: EntityDocument['from'];
  readonly text: string;
  readonly found: readonly Name[];
  readonly wanted: readonly Name[];
}

/** How a document's names are read. */
export type NamesOf = (document: Document) => readonly Name[];

/** The names that documents get from the reader. */
export const namesWith =
  (tools: ReadTools): NamesOf =>
  (document) =>
    read(document, tools).value.sentences.flatMap(({ names }) => names);

function readSentences({ from, text, published, sentences }: EntityDocument, namesOf: NamesOf): readonly ReadSentence[] {
  const names = namesOf({ kind: 'document', id: '', path: null, url: null, source: '', title: null, published, language: 'en', text });
  return sentences.map(({ part, start, end, names: wanted }) => ({
    part,
    from,
    text,
    // 'OTHER' says that a thing has a name and no more; the gold does not hold it.
    found: names.filter((name) => name.start >= start && name.end <= end && name.type !== 'OTHER'),
    wanted,
  }));
}

const key = ({ start, end, type }: Name): string => `${start}-${end} ${type}`;

const tallyOf = (sentences: readonly ReadSentence[], types: (type: Name['type']) => boolean): Tally => {
  const keys = (names: readonly Name[]) => new Set(names.filter(({ type }) => types(type)).map(key));
  return sentences.map(({ found, wanted }) => tally(keys(found), keys(wanted))).reduce(sumOf, NO_TALLY);
};

function missesOf({ text, found, wanted }: ReadSentence): readonly string[] {
  const [had, want] = [new Set(found.map(key)), new Set(wanted.map(key))];
  const show = (sign: string) => (name: Name) =>
    `${sign}${name.type} ${text.slice(name.start, name.end)}   …${text.slice(Math.max(0, name.start - 40), name.end + 30).replaceAll('\n', ' ')}`;
  return [...found.filter((name) => !want.has(key(name))).map(show('+')), ...wanted.filter((name) => !had.has(key(name))).map(show('-'))];
}

const scoreOf = (name: string, sentences: readonly ReadSentence[]): EntityScore => ({
  name,
  sentences: sentences.length,
  main: tallyOf(sentences, (type) => MAIN.has(type)),
  all: tallyOf(sentences, () => true),
  types: Object.fromEntries(TYPES.map((type) => [type, tallyOf(sentences, (one) => one === type)])) as EntityScore['types'],
  misses: sentences.flatMap(missesOf),
});

/**
 * Reads every document of the entity gold and scores its names: tuning and test part, and of both
 * the samples and the news. Throws where the articles of `../shared` are missing.
 */
export function evalEntities(namesOf: NamesOf): readonly EntityScore[] {
  const read = entityGold().flatMap((document) => readSentences(document, namesOf));
  return (['tuning', 'test'] as const).flatMap((part) => {
    const ofPart = read.filter((one) => one.part === part);
    return [
      scoreOf(part, ofPart),
      ...(['samples', 'news'] as const).map((from) =>
        scoreOf(
          `${part}, ${from}`,
          ofPart.filter((one) => one.from === from),
        ),
      ),
    ];
  });
}

const cell = (score: Tally): string => (score.wanted + score.found === 0 ? '–' : `${f1(score).toFixed(1)} (${score.wanted})`);

/** The scores as a table: F1 of exact spans with their types, in brackets how many there are. */
export const entityLines = (scores: readonly EntityScore[]): readonly string[] =>
  table(
    ['names', 'sentences', 'GPE+PER+ORG+LOC+NORP', 'all', ...TYPES],
    scores.map(({ name, sentences, main, all, types }) => [
      name,
      String(sentences),
      cell(main),
      cell(all),
      ...TYPES.map((type) => cell(types[type])),
    ]),
  );
