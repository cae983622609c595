import type { WordClass } from '../rules/wordClass.ts';

/** Classes of people of some kind, for whom any people may stand where a deed is done to them. */
export const OF_PEOPLE: ReadonlySet<WordClass> = new Set<WordClass>(['people', 'arrest', 'marked', 'prisoners', 'abducted']);

/** Classes of places, for which a named town or region may stand: 'a missile hit [Gori]'. */
export const OF_PLACES: ReadonlySet<WordClass> = new Set<WordClass>(['territory', 'struck']);

/** Classes that are held by more than the words of a clause: a named place, people who are harmed. */
export const heldOtherwise = (name: WordClass): boolean => OF_PLACES.has(name) || name === 'driven' || OF_PEOPLE.has(name);
