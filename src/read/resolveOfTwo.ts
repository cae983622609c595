import { type Discourse, kept, wordAt } from './discourse.ts';
import { fromMemory } from './documentMemory.ts';
import { endsPhrase } from './endsPhrase.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import type { Remembered } from './remembered.ts';

/** Whether nothing but 'and' stands between two actors, an article aside. */
function areJoined({ tokens }: Discourse, left: ActorMatch, right: ActorMatch): boolean {
  const between = tokens.slice(left.to, right.from).map(({ norm }) => norm);
  return between.includes('and') && between.every((word) => /^(?:and|the)$/u.test(word));
}

/** The two sides that a sentence has told of in all, each by the words that told of it first; [] where they are more or fewer. */
function onlyTwo(told: readonly ActorMatch[]): readonly ActorMatch[] {
  const byCode = new Map([...told].reverse().map((match) => [match.code, match]));
  return byCode.size === 2 ? [...byCode.values()].sort((a, b) => a.from - b.from) : [];
}

/** The two that the sentence has joined by 'and', where it has joined no others; else the only two it tells of, or whom the sentence before was about. */
function theTwo(discourse: Discourse): readonly Remembered[] {
  const told = discourse.before.filter(({ code }) => code !== '');
  const pairs = told.slice(1).flatMap((right, index) => {
    const left = told[index];
    return left && left.code !== right.code && areJoined(discourse, left, right) ? [[left, right]] : [];
  });
  const [pair] = pairs;
  if (pair) return pairs.length === 1 ? pair.map((match) => kept(discourse, match)) : [];
  if (told.length > 0) return onlyTwo(told).map((match) => kept(discourse, match));
  const { group, parties } = discourse.memory;
  return new Set([...group, ...parties].map(({ code }) => code)).size === 2 ? group : [];
}

/** 'the former', 'the latter': the first or second of two just told of together, or null. */
export function resolveOfTwo(discourse: Discourse, from: number): ActorMatch | null {
  const { tokens } = discourse;
  const which = wordAt(tokens, from + 1);
  const to = from + 2;
  if (wordAt(tokens, from) !== 'the' || !/^(?:former|latter)$/u.test(which) || !endsPhrase(tokens[to])) return null;
  const two = theTwo(discourse);
  const found = two.length === 2 ? two[which === 'former' ? 0 : 1] : undefined;
  return found ? fromMemory(found, { via: 'description', from, to, possessive: isPossessive(tokens[to]) }) : null;
}
