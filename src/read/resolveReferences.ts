import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Token } from '../model/reading.ts';
import { type DocumentMemory, describe, organisationCalled, type Remembered } from './documentMemory.ts';
import { type ActorMatch } from './findActors.ts';
import { nameAfter } from './nameAfter.ts';
import { AUXILIARIES } from './wordClasses.ts';
import { VERB_LEMMA } from './verbForms.ts';

const fromMemory = (past: Remembered, via: ActorMatch['via'], from: number, to: number, possessive: boolean): ActorMatch => ({ ...past, via, from, to, possessive });

/** 'Lukashenko' after 'President Alexander Lukashenko'; 'Mr Kirby'. */
function surname(text: string, tokens: readonly Token[], at: number, memory: DocumentMemory): ActorMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const titled = /^(?:mr|mrs|ms|dr|gen|adm|col)\.?$/u.test(token.norm);
  const name = titled ? tokens[at + 1] : token;
  const past = name && memory.surnames.get(text.slice(name.start, name.end));
  const to = titled ? at + 2 : at + 1;
  return past ? fromMemory(past, 'name', at, to, /^'s?$/u.test(tokens[to]?.norm ?? '')) : null;
}

/** 'the ministry', 'the president', 'the alliance'. */
function description(tokens: readonly Token[], at: number, memory: DocumentMemory): ActorMatch | null {
  if (tokens[at]?.norm !== 'the') return null;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at + 1, at + 1 + length).map((token) => token.norm);
    const head = words.at(-1) ?? '';
    const to = at + 1 + length;
    if (words.length < length || /^(?:of|for|in)$/u.test(tokens[to]?.norm ?? '')) continue;
    const possessive = /^'s?$/u.test(tokens[to]?.norm ?? '');
    const organisation = length === 1 ? organisationCalled(memory, head) : null;
    if (organisation) return { ...organisation, sector: 'IGO', via: 'description', person: false, from: at, to, possessive, role: head };
    const past = ROLE_SECTOR.has(words.join(' ')) ? describe(memory, head) : null;
    if (past) return fromMemory(past, 'description', at, to, possessive);
  }
  return null;
}

const isVerbish = (token: Token | undefined): boolean => token !== undefined && (AUXILIARIES.has(token.norm) || VERB_LEMMA.has(token.norm) || /^(?:also|already|now|then|never|not|later|again|has|only|still|reportedly)$/u.test(token.norm));

/**
 * 'he', 'she', 'it', 'its' to who the text is about: the last actor named before it in the same
 * sentence for owners, else the subject of the sentence before. 'They' and 'it' before a clause are left alone.
 */
function pronoun(tokens: readonly Token[], at: number, memory: DocumentMemory, before: readonly ActorMatch[]): ActorMatch | null {
  const word = tokens[at]?.norm ?? '';
  const possessive = /^(?:its|his|her|their)$/u.test(word);
  if (!possessive && (!/^(?:he|she|it|they)$/u.test(word) || !isVerbish(tokens[at + 1]))) return null;
  if (word === 'it' && /^(?:is|was|will|would|may|might|seems|seemed|appears|appeared|'s|has been)$/u.test(tokens[at + 1]?.norm ?? '')) return null;
  const wantsPerson = /^(?:he|she|his|her)$/u.test(word);
  const fits = (match: { readonly person: boolean; readonly code: string }): boolean => match.code !== '' && (wantsPerson ? match.person : word === 'they' || word === 'their' || !match.person);
  const here = possessive ? before.filter((match) => !match.possessive).find(fits) : before.filter((match) => !match.possessive).findLast(fits);
  if (here) return { ...here, via: 'pronoun', from: at, to: at + 1, possessive };
  const past = wantsPerson ? memory.personSubject : memory.subject;
  return past && fits(past) ? fromMemory(past, 'pronoun', at, at + 1, possessive) : null;
}

/** Adds to the actors that a sentence names outright those it refers back to. In order, without overlap. */
export function resolveReferences(text: string, tokens: readonly Token[], named: readonly ActorMatch[], memory: DocumentMemory): readonly ActorMatch[] {
  const all: ActorMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = named.find((one) => one.from === at) ?? surname(text, tokens, at, memory) ?? description(tokens, at, memory) ?? pronoun(tokens, at, memory, all);
    const clash = match && named.some((one) => one !== match && one.from < match.to && match.from < one.to);
    if (match && !clash) all.push(match);
    at = match && !clash ? match.to : at + 1;
  }
  return all;
}

/** 'Oleksii Reznikov, Ukraine's defence minister': the name joins the actor that explains it. */
export function withApposedNames(text: string, tokens: readonly Token[], matches: readonly ActorMatch[]): readonly ActorMatch[] {
  return matches.map((match) => {
    const unnamed = match.role !== null && !text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end).endsWith(match.name);
    if (!match.person || !unnamed || tokens[match.from - 1]?.norm !== ',') return match;
    const end = match.from - 1;
    const start = [4, 3, 2].map((length) => end - length).find((from) => from >= 0 && nameAfter(text, tokens, from) === end && nameAfter(text, tokens, from - 1) !== end);
    const taken = start !== undefined && matches.some((other) => other.from < end && other.to > start);
    if (start === undefined || taken) return match;
    return { ...match, from: start, name: text.slice(tokens[start]?.start, tokens[end - 1]?.end) };
  });
}
