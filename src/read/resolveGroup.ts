import { STATE_BY_CODE } from '../codebook/states.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import { fromMemory } from './documentMemory.ts';
import { endsPhrase } from './endsPhrase.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import type { Remembered } from './remembered.ts';
import { isPersonRole } from './roleAfter.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES } from './wordClasses.ts';

const STATES =
  /^(?:countries|nations|states|neighbours|neighbors|rivals|foes|adversaries|sides|parties|camps|governments|capitals|armies|militaries|navies)$/u;
const PERSONS = /^(?:leaders|presidents|men|ministers|diplomats|counterparts)$/u;
/** Whom 'leaders' and 'presidents' may be. */
const LEADER = /^(?!.*(?:vice|deputy)).*(?:president|leader|prime minister|premier|chancellor|ruler|king|head of state|counterpart)$/u;
const OFFICES = /^(?:foreign|defen[cs]e|prime)$/u;

interface Called {
  readonly to: number;
  readonly kind: 'states' | 'persons' | 'leaders' | 'any';
  /** Whether they are called sides or parties. */
  readonly isSides?: boolean;
  /** How many they are, where not two. */
  readonly count?: number;
  /** Whether only people are called so, or what opens a sentence: 'the pair'. */
  readonly isPeople?: boolean;
}

const COUNTS: Readonly<Record<string, number>> = { three: 3, trio: 3, four: 4, quartet: 4, five: 5 };

/** 'all three', 'the four countries', 'the pair', 'the trio': those of whom it is told how many they are. */
function countedCalled({ tokens }: Discourse, from: number): Called | null {
  const word = wordAt(tokens, from + 1);
  const next = tokens[from + 2];
  if (wordAt(tokens, from) === 'the' && /^(?:pair|duo|trio|quartet)$/u.test(word))
    return endsPhrase(next) && wordAt(tokens, from + 2) !== 'of'
      ? { to: from + 2, kind: 'any', count: COUNTS[word] ?? 2, isPeople: from > 1 }
      : null;
  const count = /^(?:the|all)$/u.test(wordAt(tokens, from)) && /^(?:three|four|five)$/u.test(word) ? COUNTS[word] : undefined;
  if (count === undefined) return null;
  if (/^(?:countries|nations|states|governments|sides|parties)$/u.test(wordAt(tokens, from + 2)))
    return wordAt(tokens, from + 3) === 'of' ? null : { to: from + 3, kind: 'states', count };
  const isDoer = next !== undefined && (AUXILIARIES.has(next.norm) || (VERB_LEMMA.has(next.norm) && !/(?:s|ing)$/u.test(next.norm)));
  return isDoer ? { to: from + 2, kind: 'any', count } : null;
}

/** 'both', 'both sides', 'the two countries', 'the two foreign ministers', 'the two': where the words end and of what they are. */
function pairCalled({ tokens }: Discourse, from: number): Called | null {
  const isBoth = wordAt(tokens, from) === 'both';
  const isTwo = wordAt(tokens, from) === 'the' && wordAt(tokens, from + 1) === 'two';
  // 'The leaders' of a talk of two are both of them.
  if (
    wordAt(tokens, from) === 'the' &&
    /^(?:leaders|presidents)$/u.test(wordAt(tokens, from + 1)) &&
    !/^(?:of|in|from|at|who)$/u.test(wordAt(tokens, from + 2))
  )
    return { to: from + 2, kind: 'leaders' };
  // 'The sides discussed': those of whom a talk was told.
  if (
    wordAt(tokens, from) === 'the' &&
    /^(?:sides|parties)$/u.test(wordAt(tokens, from + 1)) &&
    (AUXILIARIES.has(wordAt(tokens, from + 2)) || VERB_LEMMA.has(wordAt(tokens, from + 2)))
  )
    return { to: from + 2, kind: 'states' };
  // 'Neither side accepted it.'
  if (wordAt(tokens, from) === 'neither' && /^(?:side|party|country|state|government|nation)$/u.test(wordAt(tokens, from + 1)))
    return { to: from + 2, kind: 'states', isSides: /^(?:side|party)$/u.test(wordAt(tokens, from + 1)) };
  if (!isBoth && !isTwo) return null;
  let noun = from + (isBoth ? 1 : 2);
  if (wordAt(tokens, noun) === 'the') noun++;
  if (OFFICES.test(wordAt(tokens, noun))) noun++;
  const word = wordAt(tokens, noun);
  if (/^(?:of|and)$/u.test(wordAt(tokens, noun + 1))) return null;
  if (STATES.test(word)) return { to: noun + 1, kind: 'states', isSides: /^(?:sides|parties)$/u.test(word) };
  if (PERSONS.test(word)) return { to: noun + 1, kind: /^(?:leaders|presidents)$/u.test(word) ? 'leaders' : 'persons' };
  // 'both hands': the third person of a verb is a noun of many as well.
  const isSubject = AUXILIARIES.has(word) || (VERB_LEMMA.has(word) && !/(?:s|ing)$/u.test(word));
  return isSubject && noun === from + (isBoth ? 1 : 2) ? { to: noun, kind: 'any' } : null;
}

/** The two, or as many, that these are, each by its last words; none where they are more or fewer. */
function two(told: readonly Remembered[], count = 2): readonly Remembered[] {
  const byCode = new Map(told.map((one) => [one.code, one]));
  return byCode.size === count ? [...byCode.values()] : [];
}

/** 'Both sides' of a conflict are the two that a text tells of again and again, and no two that a sentence happens to name. */
function leadingSides({ memory }: Discourse, here: readonly Remembered[], pair: readonly Remembered[]): readonly Remembered[] {
  const told = [...here, ...memory.recent].filter((one) => isState(one));
  const times = new Map<string, number>();
  for (const { code } of told) times.set(code, (times.get(code) ?? 0) + 1);
  const [first, second, third] = [...times].sort((a, b) => b[1] - a[1]);
  const least = pair.length === 0 ? 0 : Math.min(...pair.map(({ code }) => times.get(code) ?? 0));
  const isClear = first && second && second[1] >= 2 && second[1] > (third?.[1] ?? 0) && second[1] > least;
  if (!isClear) return pair;
  const leading = [first[0], second[0]].map((code) => told.find((one) => one.code === code));
  return leading.flatMap((one) => one ?? []);
}

const ofState = (one: Remembered): Remembered => {
  const name = STATE_BY_CODE.get(one.code)?.name ?? one.name;
  return { ...one, name, sector: null, role: null, person: false, named: true, pronoun: null };
};

/** So many sentences back the two may stand. */
const REACH = 3;
const isState = ({ code }: Remembered): boolean => STATE_BY_CODE.has(code);
const isPerson = ({ person, role, code }: Remembered): boolean => code !== '' && (person || (role !== null && isPersonRole(role)));

const isLeader = (one: Remembered): boolean => isPerson(one) && LEADER.test(one.role ?? '');
/** Who leads a state and has a name. */
const isHead = (one: Remembered): boolean => isLeader(one) && one.named && isState(one) && !(one.role ?? '').startsWith('former');
const WANTED = { states: isState, persons: isPerson, leaders: isLeader, any: isPerson };

/** 'Peru and Chile met. [Both] agreed': where nobody in person is told of, the states of the sentence itself, else of the one before. */
function statesMeant(told: readonly (readonly Remembered[])[], { count, isPeople }: Called): readonly Remembered[] {
  const near = told.slice(0, 2).map((some) => some.filter((one) => isState(one) || isPerson(one)));
  const last = near.find((some) => some.length > 0) ?? [];
  return isPeople || last.some(isPerson) ? [] : two(last, count);
}

/** The two actors that 'both', 'the two leaders' and the like stand for; none where the text has told of another number. */
export function resolveGroup(discourse: Discourse, from: number): readonly ActorMatch[] {
  const called = pairCalled(discourse, from) ?? countedCalled(discourse, from);
  if (!called) return [];
  const { memory, before, tokens } = discourse;
  const place = { via: 'description' as const, from, to: called.to, possessive: isPossessive(tokens[called.to]) };
  const here = before.map((match) => kept(discourse, match));
  const past = [1, 2, REACH].map((back) => memory.recent.filter(({ sentence }) => sentence === memory.sentence - back).reverse());
  const states = called.kind === 'any' ? statesMeant([here, ...past], called) : [];
  if (states.length > 0) return states.map((one) => fromMemory(one, place));
  for (const told of [here, ...past]) {
    const fitting = told.filter(WANTED[called.kind]);
    if (fitting.length === 0 || (new Set(fitting.map(({ code }) => code)).size === 1 && told !== here)) continue;
    const found = two(fitting, called.count);
    const pair = called.isSides && told !== here ? leadingSides(discourse, here, found) : found;
    if (pair.length === (called.count ?? 2) || (told !== here && called.kind !== 'leaders'))
      return pair.map((one) => fromMemory(called.kind === 'states' ? ofState(one) : one, place));
  }
  // Two leaders of whom a text has told all along are 'the two leaders' however far back.
  const leaders = called.kind === 'leaders' ? two(memory.recent.filter(isHead).toReversed()) : [];
  if (leaders.length > 0 || !/^(?:persons|leaders)$/u.test(called.kind)) return leaders.map((one) => fromMemory(one, place));
  // 'both foreign ministers' whom nobody has named are those of the two states told of.
  const sides = [here, ...past].map((told) => two(told.filter(isState))).find((pair) => pair.length > 0) ?? [];
  return sides.map((one) => fromMemory({ ...ofState(one), sector: 'GOV' }, place));
}
