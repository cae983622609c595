import type { Token } from '../model/reading.ts';
import type { DocumentMemory, Remembered } from './documentMemory.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { isGoverned } from './isGoverned.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES } from './wordClasses.ts';

const ADVERB =
  /^(?:also|already|now|then|never|not|later|again|only|still|reportedly|allegedly|repeatedly|previously|recently|therefore|further)$/u;
/** Verbs whose 'it' points at no one: 'it took days', 'it emerged that'. */
const EMPTY_IT = /^(?:be|seem|appear|take|come|emerge|happen|mean|turn|matter|follow|help|'s)$/u;

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** The verb after a pronoun: past adverbs, and past auxiliaries where `main` is asked for. */
function verbAfter(tokens: readonly Token[], at: number, main: boolean): Token | undefined {
  let next = at + 1;
  while (
    ADVERB.test(wordAt(tokens, next)) ||
    (main &&
      next < at + 5 &&
      AUXILIARIES.has(wordAt(tokens, next)) &&
      (VERB_LEMMA.has(wordAt(tokens, next + 1)) || ADVERB.test(wordAt(tokens, next + 1)) || AUXILIARIES.has(wordAt(tokens, next + 1))))
  )
    next++;
  const token = tokens[next];
  return token && (AUXILIARIES.has(token.norm) || VERB_LEMMA.has(token.norm)) ? token : undefined;
}

/** The one actor that all of these are, the nearest ('the Russian president' and 'Putin' are one), or null. */
function only(candidates: readonly Remembered[]): Remembered | null {
  const nearest = candidates.findLast(({ person, named }) => !person || named) ?? candidates.at(-1);
  const isSame = (one: Remembered): boolean => one.code === nearest?.code && (!one.person || !one.named || one.name === nearest.name);
  return nearest && candidates.every(isSame) ? nearest : null;
}

/** Whether a role is that of many: 'border guards', 'police', against 'army', 'coast guard'. */
const isPluralRole = ({ role, code }: Remembered): boolean =>
  code === 'REF' || (role !== null && /(?:s|people|police|personnel|media|infantry)$/u.test(role) && !/press$/u.test(role));

/** 'he', 'she', 'his', 'her': the one person named before in the sentence, else in the sentence before. */
function person(tokens: readonly Token[], at: number, memory: DocumentMemory, before: readonly ActorMatch[]): Remembered | null {
  const wanted = /^(?:he|his)$/u.test(wordAt(tokens, at)) ? 'he' : 'she';
  const fits = (one: Remembered): boolean => one.person && one.code !== '' && (one.pronoun === null || one.pronoun === wanted);
  // '…, he said': who spoke last goes on, whoever the words before the comma name.
  if (tokens[at - 1]?.kind === 'punctuation' && isSpeechVerb(tokens[at + 1]))
    return memory.speaker && fits(memory.speaker) ? memory.speaker : only(memory.persons.filter(fits));
  const here = before.filter(fits);
  return here.length > 0 ? only(here) : only(memory.persons.filter(fits));
}

/** 'it', 'its', 'they', 'their': the one state or body that the sentence speaks of before; the sentence before only for a first word. */
function party(
  text: string,
  tokens: readonly Token[],
  at: number,
  memory: DocumentMemory,
  before: readonly ActorMatch[],
): Remembered | null {
  const plural = wordAt(tokens, at).startsWith('th');
  const written = (match: ActorMatch): string => text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  // 'A Russian helicopter' speaks of no Russia that 'its crew' could be of.
  const isNoun = (match: ActorMatch): boolean => match.via !== 'demonym' || match.role !== null || /s$/u.test(written(match));
  const isMany = (match: ActorMatch): boolean => isPluralRole(match) || (match.via === 'demonym' && match.role === null);
  const fitting = before.filter((match) => !match.person && match.code !== '' && isNoun(match) && isMany(match) === plural);
  const spokenOf = fitting.filter((match) => !match.possessive && !isGoverned(tokens, match));
  // "Poland's border with Belarus and its border with Ukraine": one owner after another.
  const candidates = spokenOf.length > 0 || wordAt(tokens, at) !== 'its' ? spokenOf : fitting.filter((match) => match.possessive);
  if (wordAt(tokens, at) === 'it' && /^(?:deny|reject|dismiss|refute)$/u.test(verbAfter(tokens, at, true)?.lemma ?? ''))
    return candidates.at(-1) ?? (at > 1 ? null : only(memory.parties));
  if (candidates.length > 0) return only(candidates);
  return at > 1 ? null : only(memory.parties.filter((past) => isPluralRole(past) === plural));
}

/**
 * Who a pronoun stands for, or null: where two would do, where 'it' points at no one, and where
 * what was said of whom is too far back.
 */
export function resolvePronoun(
  text: string,
  tokens: readonly Token[],
  at: number,
  memory: DocumentMemory,
  before: readonly ActorMatch[],
): ActorMatch | null {
  const word = wordAt(tokens, at);
  const possessive = /^(?:its|his|her|their)$/u.test(word);
  if (!possessive && !/^(?:he|she|it|they)$/u.test(word)) return null;
  if (possessive && (isPossessive(tokens[at + 1]) || !/^(?:word|number)$/u.test(tokens[at + 1]?.kind ?? ''))) return null;
  // 'It' may be an object too; only before a verb is it who acts.
  if (word === 'it' && !verbAfter(tokens, at, false)) return null;
  if (word === 'it' && EMPTY_IT.test(verbAfter(tokens, at, true)?.lemma ?? '')) return null;
  const found = /^(?:he|she|his|her)$/u.test(word) ? person(tokens, at, memory, before) : party(text, tokens, at, memory, before);
  if (!found) return null;
  return { ...found, via: 'pronoun', from: at, to: at + 1, possessive };
}
