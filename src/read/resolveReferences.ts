import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Token } from '../model/reading.ts';
import { type DocumentMemory, describe, organisationCalled, type Remembered } from './documentMemory.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { resolvePronoun } from './resolvePronoun.ts';

/** So many actors of a sentence may be meant by a pronoun after them: more stand in none that is written to be read. */
const NEAR = 40;

const fromMemory = (past: Remembered, via: ActorMatch['via'], from: number, to: number, possessive: boolean): ActorMatch => ({
  ...past,
  via,
  from,
  to,
  possessive,
});

/** Months and days that are surnames too: 'May 5', 'in March'. */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:may|march|june|april|august)$/u.test(tokens[at]?.norm ?? '') &&
  (/^\d/u.test(tokens[at + 1]?.norm ?? '') || /^(?:in|since|until|by|last|early|late|mid|of|\d+)$/u.test(tokens[at - 1]?.norm ?? ''));

/** 'Lukashenko' after 'President Alexander Lukashenko'; 'Mr Kirby'. */
function surname(text: string, tokens: readonly Token[], at: number, memory: DocumentMemory): ActorMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || isDate(tokens, at)) return null;
  const titled = /^(?:mr|mrs|ms|dr|gen|adm|col)\.?$/u.test(token.norm);
  const name = titled ? tokens[at + 1] : token;
  const past = name && memory.surnames.get(text.slice(name.start, name.end));
  const to = titled ? at + 2 : at + 1;
  return past ? fromMemory(past, 'name', at, to, isPossessive(tokens[to])) : null;
}

/** A surname that the tables have is first of all whose the document says it is: 'Polish minister Jan Lavrov … Lavrov'. */
function asTold(text: string, tokens: readonly Token[], match: ActorMatch | undefined, memory: DocumentMemory): ActorMatch | undefined {
  if (!match?.person || match.role === null || match.via === 'role' || match.to > match.from + 1) return match;
  const past = memory.surnames.get(text.slice(tokens[match.from]?.start, tokens[match.from]?.end));
  return past && past.name !== match.name ? fromMemory(past, 'name', match.from, match.to, match.possessive) : match;
}

/** 'the ministry', 'the president', 'the alliance'. */
function description(tokens: readonly Token[], at: number, memory: DocumentMemory): ActorMatch | null {
  if (tokens[at]?.norm !== 'the') return null;
  for (const length of [3, 2, 1]) {
    const to = at + 1 + length;
    const words = tokens.slice(at + 1, to).map((token) => token.norm);
    if (words.length < length || /^(?:of|for|in)$/u.test(tokens[to]?.norm ?? '')) continue;
    const organisation = length === 1 ? organisationCalled(memory, words[0] ?? '') : null;
    const possessive = isPossessive(tokens[to]);
    if (organisation)
      return {
        ...organisation,
        sector: 'IGO',
        via: 'description',
        person: false,
        named: true,
        pronoun: null,
        from: at,
        to,
        possessive,
        role: words[0] ?? null,
      };
    const past = ROLE_SECTOR.has(words.join(' ')) ? describe(memory, words.join(' ')) : null;
    if (past) return fromMemory(past, 'description', at, to, possessive);
  }
  return null;
}

const HEAD_OF_STATE = /^(?!former ).*(?:president|leader|ruler|strongman|dictator|tyrant|head of state)$/u;

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

/** Adds to the actors that a sentence names outright those it refers back to. In order, without overlap. */
export function resolveReferences(
  text: string,
  tokens: readonly Token[],
  named: readonly ActorMatch[],
  memory: DocumentMemory,
): readonly ActorMatch[] {
  const all: ActorMatch[] = [];
  const byStart = new Map(named.map((match) => [match.from, match]));
  const starts = [...byStart.keys()];
  for (let at = 0, next = 0; at < tokens.length; ) {
    while ((starts[next] ?? Infinity) < at) next++;
    const match =
      asTold(text, tokens, byStart.get(at), memory) ??
      surname(text, tokens, at, memory) ??
      description(tokens, at, memory) ??
      resolvePronoun(text, tokens, at, memory, all.slice(-NEAR));
    const clash = match && !byStart.has(at) && (starts[next] ?? Infinity) < match.to;
    if (match && !clash) all.push(withKnownName(match, memory));
    at = match && !clash ? match.to : at + 1;
  }
  return all;
}
