import { MORE_CAPITALS, SEATS_ELSEWHERE } from './capitalNames.ts';
import { INTERNATIONAL } from './international.ts';
import { PLACES, sureNames } from './places.ts';
import { plainLetters } from './plainLetters.ts';
import { STATES } from './states.ts';

/** Letters without case and accents, words apart by one blank: 'N’Djamena' as 'n djamena'. */
export const foldedName = (name: string): string =>
  plainLetters(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** What is an English word in small letters, or half a name, is looked for by who writes it alone. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['us', 'who', 'states', 'the states', 'red crescent']);

/** Seats of one government that lie apart are no names of one another. */
const capitals = Object.values(MORE_CAPITALS).map((names) => names.filter((name) => !Object.hasOwn(SEATS_ELSEWHERE, name)));
const capitalNames = new Set(STATES.flatMap((state) => state.capitals.map(foldedName)));

const GROUPS: readonly (readonly string[])[] = [
  ...STATES.map(({ names }) => names),
  ...capitals,
  ...PLACES.map(sureNames),
  ...INTERNATIONAL.map(({ names }) => names.filter((name) => !capitalNames.has(foldedName(name)))),
];

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The names of a state, capital, place or organisation by each of them, all folded; a name of two things has none. */
function groupsByName(): ReadonlyMap<string, readonly string[]> {
  if (known !== null) return known;
  const folded = GROUPS.map((names) => [...new Set(names.map(foldedName))]);
  const byName = Map.groupBy(
    folded.flatMap((group) => group.map((name) => ({ name, group }))),
    ({ name }) => name,
  );
  const ofOne = [...byName].flatMap(([name, [first, ...rest]]) =>
    first === undefined || rest.length > 0 ? [] : [[name, first.group] as const],
  );
  return (known = new Map(ofOne));
}

/** Other names of what a name names, folded: 'kyiv' for 'kiev'. None for what is no name, or the name of several. */
export const sameNames = (name: string): readonly string[] => {
  const folded = foldedName(name);
  return (groupsByName().get(folded) ?? []).filter((other) => other !== folded && !OTHER_WORDS.has(other));
};
