import type { Token } from '../model/reading.ts';
import { alliesCalled } from './alliesCalled.ts';
import { HEAD_OF_STATE } from './calledSo.ts';
import { ofHolder } from './chooseParty.ts';
import { type Discourse, WINDOW } from './discourse.ts';
import { type DocumentMemory, fromMemory } from './documentMemory.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { misterHolder, type OfficeDay } from './misterHolder.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolveGroup } from './resolveGroup.ts';
import { resolveOfTwo } from './resolveOfTwo.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import { resolveRelative } from './resolveRelative.ts';
import { withOwnedRole } from './withOwnedRole.ts';

/** So many actors of a sentence may be meant by a pronoun after them: more stand in none that is written to be read. */
const NEAR = 40;

/** Months and days that are surnames too: 'May 5', 'in March'. */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:may|march|june|april|august)$/u.test(tokens[at]?.norm ?? '') &&
  (/^\d/u.test(tokens[at + 1]?.norm ?? '') || /^(?:in|since|until|by|last|early|late|mid|of|\d+)$/u.test(tokens[at - 1]?.norm ?? ''));

/** 'Mr Moon' in a text that has told of Korea. */
function mister({ text, tokens, memory, before }: Discourse, at: number, office: OfficeDay): ActorMatch | null {
  const name = tokens[at + 1];
  if (!/^(?:mr|mrs|ms)\.?$/u.test(tokens[at]?.norm ?? '') || name?.kind !== 'word') return null;
  const isToldOf = (code: string): boolean => [...memory.recent, ...memory.states, ...before].some((one) => one.code === code);
  const holder = misterHolder(office, text.slice(name.start, name.end), isToldOf);
  return holder ? { ...ofHolder(holder), from: at, to: at + 2, possessive: isPossessive(tokens[at + 2]) } : null;
}

/** 'Lukashenko' after 'President Alexander Lukashenko'; 'Mr Kirby'. */
function surname(text: string, tokens: readonly Token[], at: number, memory: DocumentMemory): ActorMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || isDate(tokens, at)) return null;
  const titled = /^(?:mr|mrs|ms|dr|gen|adm|col)\.?$/u.test(token.norm);
  const name = titled ? tokens[at + 1] : token;
  const past = name && memory.surnames.get(text.slice(name.start, name.end));
  const to = titled ? at + 2 : at + 1;
  return past ? fromMemory(past, { via: 'name', from: at, to, possessive: isPossessive(tokens[to]) }) : null;
}

/** A surname that the tables have is first of all whose the document says it is: 'Polish minister Jan Lavrov … Lavrov'. */
function asTold(text: string, tokens: readonly Token[], match: ActorMatch | undefined, memory: DocumentMemory): ActorMatch | undefined {
  if (!match?.person || match.role === null || match.via === 'role' || match.to > match.from + 1) return match;
  const past = memory.surnames.get(text.slice(tokens[match.from]?.start, tokens[match.from]?.end));
  const { from, to, possessive } = match;
  return past && past.name !== match.name ? fromMemory(past, { via: 'name', from, to, possessive }) : match;
}

/** 'The Belarusian ruler' is the one president of Belarus that the document has named. */
function withKnownName(match: ActorMatch, memory: DocumentMemory): ActorMatch {
  const { role, code } = match;
  if (!match.person || match.named || role === null || code === '') return match;
  const past = memory.recent.filter(
    (one) =>
      one.person &&
      one.named &&
      one.code === code &&
      one.role !== null &&
      (one.role === role || (HEAD_OF_STATE.test(role) && HEAD_OF_STATE.test(one.role))),
  );
  const [first] = past;
  return first && past.every(({ name }) => name === first.name)
    ? { ...match, name: first.name, named: true, pronoun: first.pronoun }
    : match;
}

const one = (match: ActorMatch | null): readonly ActorMatch[] => (match ? [match] : []);

/** Words that lead back to an actor, or that a name stands behind. */
const REFERRING: ReadonlySet<string> = new Set(
  (
    'the a an all both neither each one he she him his her they them their it its whose mr mrs ms dr gen adm col mr. mrs. ms. dr. gen. adm. col. ' +
    'allies neighbour neighbor rival rivals arch-rival archrival foe foes enemy enemies adversary adversaries opponent opponents antagonist antagonists'
  ).split(' '),
);

/** Whether a word may lead back to anybody: most cannot, and need no look around. */
const mayRefer = (text: string, { norm, start, end }: Token, { surnames }: DocumentMemory): boolean =>
  REFERRING.has(norm) || (surnames.size > 0 && surnames.has(text.slice(start, end)));

/** The actors that words at a place lead back to, the first way that leads anywhere. */
function refersTo(discourse: Discourse, at: number, office: OfficeDay): readonly ActorMatch[] {
  const { text, tokens, memory } = discourse;
  const ways = [
    () => one(surname(text, tokens, at, memory)),
    () => one(mister(discourse, at, office)),
    () => one(alliesCalled(discourse, at)),
    () => resolveGroup(discourse, at),
    () => one(resolveOfTwo(discourse, at)),
    () => one(resolveDescription(discourse, at)),
    () => one(resolveRelative(discourse, at)),
    () => resolvePronoun(discourse, at),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Gives the last matches before a token, of those that stand near it; asked for tokens in order. */
function lastBefore(matches: readonly ActorMatch[]): (at: number) => readonly ActorMatch[] {
  let end = 0;
  return (at) => {
    while (end < matches.length && (matches[end]?.to ?? 0) <= at) end++;
    return matches.slice(Math.max(0, end - NEAR), end).filter((match) => match.to > at - WINDOW);
  };
}

/** What a sentence is read with, besides its words. */
export interface Context extends Pick<Discourse, 'grammar' | 'memory' | 'home' | 'strangers' | 'seats'>, OfficeDay {
  /** Whether a letter of the text stands in direct speech. */
  readonly isQuoted: (at: number) => boolean;
  /** Actors that the sentence names outright. */
  readonly named: readonly ActorMatch[];
}

/**
 * Adds to the actors that a sentence names outright those it refers back to. In order, without overlap,
 * but for words that stand for several ('both sides'): these come once for each.
 */
export function resolveReferences(text: string, tokens: readonly Token[], context: Context): readonly ActorMatch[] {
  const { named, memory, home, grammar } = context;
  const all: ActorMatch[] = [];
  const [before, strangersBefore, seatsBefore] = [lastBefore(all), lastBefore(context.strangers), lastBefore(context.seats)];
  const byStart = new Map<number, ActorMatch>();
  /** The rest of those for whom one name stands: 'the Baltic states'. */
  const others = new Map<number, readonly ActorMatch[]>();
  for (const match of named)
    if (!byStart.has(match.from)) byStart.set(match.from, match);
    else others.set(match.from, [...(others.get(match.from) ?? []), match]);
  const starts = [...byStart.keys()];
  for (let at = 0, next = 0; at < tokens.length; ) {
    while ((starts[next] ?? Infinity) < at) next++;
    const outright = asTold(text, tokens, byStart.get(at), memory);
    if (!outright && !mayRefer(text, tokens[at] as Token, memory)) {
      at++;
      continue;
    }
    const quoted = context.isQuoted(tokens[at]?.start ?? 0);
    const discourse = {
      text,
      tokens,
      grammar,
      named: byStart,
      memory,
      home,
      quoted,
      before: before(at),
      strangers: strangersBefore(at),
      seats: seatsBefore(at),
    };
    const limit = starts[next] ?? Infinity;
    const found = outright
      ? [outright, ...(others.get(outright.from) ?? [])]
      : refersTo(discourse, at, context).map((match) => withOwnedRole(tokens, match, limit));
    const to = found[0]?.to ?? at + 1;
    const clash = !outright && limit < to;
    if (!clash) all.push(...found.map((match) => withKnownName(match, memory)));
    at = clash ? at + 1 : to;
  }
  return all;
}
