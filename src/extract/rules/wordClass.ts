import { type WordList, wordList } from '../clauses/wordList.ts';
import { AIRCRAFT } from './aircraft.ts';
import { CLASSES } from './classes.ts';

export type WordClass = keyof typeof CLASSES;

/** Classes that every plane of war is of, by whatever type it is called. */
const OF_PLANES: ReadonlySet<WordClass> = new Set(['bombers', 'forces', 'craft', 'air-craft', 'gifts', 'warplanes-lent']);

const SETS: ReadonlyMap<WordClass, ReadonlySet<string>> = new Map(
  (Object.entries(CLASSES) as [WordClass, string][]).map(([name, list]) => [
    name,
    new Set([...list.split(' '), ...(OF_PLANES.has(name) ? AIRCRAFT : [])]),
  ]),
);

const OF_WORD: ReadonlyMap<string, readonly WordClass[]> = new Map(
  [
    ...Map.groupBy(
      [...SETS].flatMap(([name, words]) => [...words].map((word) => ({ word, name }))),
      ({ word }) => word,
    ),
  ].map(([word, rows]) => [word, rows.map(({ name }) => name)]),
);

const NONE: readonly WordClass[] = [];

/** The words of each class, as a list that sentences are asked for. */
export const CLASS_LIST: ReadonlyMap<WordClass, WordList> = new Map([...SETS].map(([name, words]) => [name, wordList(words)]));

/** The classes that a lower-cased word is of. */
export const classesOf = (word: string): readonly WordClass[] => OF_WORD.get(word) ?? NONE;

/** Whether a lower-cased word is of a class; a compound counts by its last part ('anti-tank' is not 'tank'). */
export const isOfClass = (name: WordClass, word: string): boolean => SETS.get(name)?.has(word) ?? false;
