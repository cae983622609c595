import { STATE_BY_CODE } from '../codebook/states.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import { fromMemory } from './documentMemory.ts';
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

/** The two that these are, each by its last words; none where they are more or fewer. */
function two(told: readonly Remembered[]): readonly Remembered[] {
  const byCode = new Map(told.map((one) => [one.code, one]));
  return byCode.size === 2 ? [...byCode.values()] : [];
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

/** The two actors that 'both', 'the two leaders' and the like stand for; none where the text has told of another number. */
export function resolveGroup(discourse: Discourse, from: number): readonly ActorMatch[] {
  const called = pairCalled(discourse, from);
  if (!called) return [];
  const { memory, before, tokens } = discourse;
  const place = { via: 'description' as const, from, to: called.to, possessive: isPossessive(tokens[called.to]) };
  const here = before.map((match) => kept(discourse, match));
  const past = [1, 2, REACH].map((back) => memory.recent.filter(({ sentence }) => sentence === memory.sentence - back).reverse());
  const wanted = WANTED[called.kind];
  for (const told of [here, ...past]) {
    const fitting = told.filter(wanted);
    if (fitting.length === 0 || (new Set(fitting.map(({ code }) => code)).size === 1 && told !== here)) continue;
    const found = two(fitting);
    const pair = called.isSides && told !== here ? leadingSides(discourse, here, found) : found;
    if (pair.length === 2 || (told !== here && called.kind !== 'leaders'))
      return pair.map((one) => fromMemory(called.kind === 'states' ? ofState(one) : one, place));
  }
  // Two leaders of whom a text has told all along are 'the two leaders' however far back.
  const leaders = called.kind === 'leaders' ? two(memory.recent.filter(isHead).toReversed()) : [];
  if (leaders.length > 0 || !/^(?:persons|leaders)$/u.test(called.kind)) return leaders.map((one) => fromMemory(one, place));
  // 'both foreign ministers' whom nobody has named are those of the two states told of.
  const states = [here, ...past].map((told) => two(told.filter(isState))).find((pair) => pair.length > 0) ?? [];
  return states.map((one) => fromMemory({ ...ofState(one), sector: 'GOV' }, place));
}
