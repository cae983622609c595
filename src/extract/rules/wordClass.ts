import { CLASSES } from './classes.ts';

export type WordClass = keyof typeof CLASSES;

const SETS: ReadonlyMap<WordClass, ReadonlySet<string>> = new Map(
  (Object.entries(CLASSES) as [WordClass, string][]).map(([name, list]) => [name, new Set(list.split(' '))]),
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

/** The place of each class in a list of them all, for what keeps one mark a class. */
export const CLASS_NUMBER: ReadonlyMap<WordClass, number> = new Map([...SETS.keys()].map((name, at) => [name, at]));

const NUMBERS: ReadonlyMap<string, readonly number[]> = new Map(
  [...OF_WORD].map(([word, names]) => [word, names.map((name) => CLASS_NUMBER.get(name) ?? -1)]),
);

/** The classes that a lower-cased word is of, by `CLASS_NUMBER`; undefined where it is of none. */
export const classNumbersOf = (word: string): readonly number[] | undefined => NUMBERS.get(word);

/** The classes that a lower-cased word is of. */
export const classesOf = (word: string): readonly WordClass[] => OF_WORD.get(word) ?? NONE;

/** Whether a lower-cased word is of a class; a compound counts by its last part ('anti-tank' is not 'tank'). */
export const isOfClass = (name: WordClass, word: string): boolean => SETS.get(name)?.has(word) ?? false;
