import type { Name, Token } from '../model/reading.ts';
import type { ActorMatch } from './findActors.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { DETERMINERS } from './wordClasses.ts';

/** People whom the text does not name: any of them may be the 'he' that follows. */
const PERSON: ReadonlySet<string> = new Set(
  'man woman analyst economist expert source professor founder student nephew niece uncle aunt brother sister father mother wife husband son daughter correspondent reporter author editor lawyer attorney doctor resident activist researcher fellow historian sergeant veteran pensioner farmer driver witness strategist economists victim suspect pilot captain official diplomat soldier chairman director lawmaker bishop king'.split(
    ' ',
  ),
);

const stranger = (from: number, to: number): ActorMatch => ({
  code: '',
  sector: null,
  name: '',
  via: 'name',
  person: true,
  named: true,
  pronoun: null,
  role: null,
  from,
  to,
  possessive: false,
});

/** Where the noun phrase that ends before `at` has its determiner, or null. */
function determinerBefore(tokens: readonly Token[], at: number): number | null {
  for (let from = at; from >= 0 && at - from <= 3; from--) {
    if (DETERMINERS.has(tokens[from]?.norm ?? '') || /^(?:my|our|one)$/u.test(tokens[from]?.norm ?? '')) return from;
    if (tokens[from]?.kind !== 'word') return null;
  }
  return null;
}

const NOBODY: readonly ActorMatch[] = [];

/** People of a sentence that no table knows: '[An analyst] said', '[name], an economist'. They keep 'he' from leading to another. */
export function findStrangers(tokens: readonly Token[], names: readonly Name[], matches: readonly ActorMatch[]): readonly ActorMatch[] {
  const people = names.filter(({ type }) => type === 'PER');
  if (people.length === 0 && !tokens.some(({ norm }) => PERSON.has(norm))) return NOBODY;
  const taken = new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const nouns = tokens.flatMap((token, at) => {
    if (!PERSON.has(token.norm) || taken.has(at)) return [];
    const from = determinerBefore(tokens, at - 1);
    return from === null ? [] : [stranger(from, at + 1)];
  });
  const starts = new Map(tokens.map((token, at) => [token.start, at]));
  const ends = new Map(tokens.map((token, at) => [token.end, at + 1]));
  const named = people.flatMap((name) => {
    const from = starts.get(name.start);
    const to = ends.get(name.end);
    if (from === undefined || to === undefined || taken.has(from)) return [];
    const isSpeaker = isSpeechVerb(tokens[to]) || isSpeechVerb(tokens[from - 1]);
    const isCalled =
      PERSON.has(tokens[from - 1]?.norm ?? '') || (tokens[to]?.norm === ',' && /^(?:an?|the|chairman)$/u.test(tokens[to + 1]?.norm ?? ''));
    return isSpeaker || isCalled ? [stranger(from, to)] : [];
  });
  return [...nouns, ...named].sort((a, b) => a.from - b.from);
}
