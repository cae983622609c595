import type { Sector } from '../codebook/sector.ts';
import { UNNAMED_ROLE, type UnnamedRole } from '../codebook/unnamedRoles.ts';
import type { ParsedToken } from '../model/parsedToken.ts';
import type { Token } from '../model/reading.ts';
import type { CompoundPart } from './compoundActors.ts';
import { countedPeople } from './countedPeople.ts';
import { displacedAt } from './displacedPeople.ts';
import type { DocumentMemory } from './documentMemory.ts';
import { type ActorMatch, type FoundActors, isPossessive } from './findActors.ts';
import { isUpperAt } from './isUpperAt.ts';
import { isPersonRole, pronounOfRole } from './roleAfter.ts';
import { withOwnState } from './withOwnState.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

/** A role without a name, as found: the index after it, its words, and what they say. */
interface Found extends UnnamedRole {
  readonly to: number;
  readonly role: string;
}

const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];
/** The first word of every role, to the words of the longest that begins with it. */
const LONGEST = new Map<string, number>();
for (const role of UNNAMED_ROLE.keys()) {
  const words = role.split(' ');
  LONGEST.set(words[0] ?? '', Math.max(words.length, LONGEST.get(words[0] ?? '') ?? 0));
}

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const isCapital = (text: string, token: Token | undefined): boolean => token !== undefined && isUpperAt(text, token.start);

/** The longest unnamed role that starts at a token. */
function longestAt(tokens: readonly Token[], from: number): Found | null {
  for (let length = LONGEST.get(norm(tokens, from)) ?? 0; length >= 1; length--) {
    const part = tokens.slice(from, from + length);
    const role = part.map((token) => token.norm).join(' ');
    const found = part.length === length ? UNNAMED_ROLE.get(role) : undefined;
    if (found) return { ...found, to: from + length, role };
  }
  return null;
}

/** Past tenses that are written as the verb is: 'the junta [cut] ties'. */
const SAME_PAST = /^(?:cut|shut|hit|set|let|beat|spread|split|quit|bid|cast|hurt)$/u;

/** Whether a form of a verb can have the role for its subject: 'police raided', 'rebels attack'; 'police raids' and 'army base' are nouns. */
function agrees(role: string, { norm: word, lemma }: Token): boolean {
  const isMany = /(?:s|people|police|men|women|children)$/u.test(role);
  if (word === lemma)
    return role === 'police' ? /^(?:say|believe|suspect|want|think|fear|hope|know)$/u.test(word) : isMany || /(?:ed|ing)$/u.test(word);
  return !(isMany && word.endsWith('s'));
}

/** Whether a word goes on as a noun, so that the role only describes it: 'police [station]', 'opposition [rally]'. */
function isNoun(text: string, { role, sector }: Found, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.norm.startsWith("'")) return false;
  if (isCapital(text, token)) return true;
  if (token.verb && !AUXILIARIES.has(token.norm)) return !(agrees(role, token) || (sector !== 'BUS' && SAME_PAST.test(token.norm)));
  return !token.verb && !token.norm.endsWith('ly') && !CLOSED.some((words) => words.has(token.norm)) && !AFTER_A_DOER.test(token.norm);
}

/** Whether someone named owns it or is it: "[Putin]'s soldiers", '[its] elite troops', '[Syrian] rebels'. */
function isOwned(tokens: readonly Token[], at: number, previous: ActorMatch | undefined): boolean {
  if (!previous || previous.to > at || at - previous.to > 4) return false;
  const between = tokens.slice(previous.to, at);
  if (between.some((token) => !/^(?:word|number)$/u.test(token.kind) && !isPossessive(token))) return false;
  return !between.some((token) => token.verb || CLOSED.some((words) => words.has(token.norm)));
}

/** Words that may stand between who does it and the verb, or after to whom it is done. */
const AFTER_A_DOER =
  /^(?:also|again|later|then|now|already|still|soon|just|here|there|not|never|twice|today|yesterday|tomorrow|n't|alike|themselves|himself|overnight|loyal|armed|together|alone|home|abroad|inside|outside|nearby|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** Whether a verb comes next, past adverbs, or 'by' stands before: 'troops [later entered]', 'killed [by] troops'. */
function isDoer(tokens: readonly Token[], from: number, to: number): boolean {
  let next = to;
  while (next < to + 3 && (norm(tokens, next).endsWith('ly') || AFTER_A_DOER.test(norm(tokens, next)))) next++;
  if (AUXILIARIES.has(norm(tokens, next)) || norm(tokens, next) === 'who' || tokens[next]?.verb === true) {
    let before = from - 1;
    while (DETERMINERS.has(norm(tokens, before)) || tokens[before]?.kind === 'number') before--;
    return !(PREPOSITIONS.has(norm(tokens, before)) && !/^(?:as|after|before|until|since|than|by|while)$/u.test(norm(tokens, before)));
  }
  let before = from - 1;
  while (before > from - 4 && tokens[before]?.kind === 'word' && !PREPOSITIONS.has(norm(tokens, before)) && !tokens[before]?.verb) before--;
  return norm(tokens, before) === 'by';
}

/** Whether it is told what they do: 'police [arrested]', not 'police [were] attacked'. */
const isActive = (tokens: readonly Token[], { from, to }: ActorMatch): boolean =>
  isDoer(tokens, from, to) && !/^(?:was|were|been|being|is|are)$/u.test(norm(tokens, to));

/** Words that open a clause before an actor without describing it: 'Meanwhile police', 'Elsewhere rebels'. */
const OPENS =
  /^(?:meanwhile|yesterday|today|tomorrow|elsewhere|instead|moreover|however|still|also|then|now|when|where|why|how|there|here|even|only|not|never|so|too|again|later|earlier|once|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thousands|hundreds|dozens|scores|least)$/u;

/** Counts are figures of their own: 'forty [protesters]'. */
const COUNT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)(?:s|-\w{3,5})?$/u;

/** Where the phrase begins: with the words that describe the actor, '[Western] governments', 'a [senior] police officer'. */
function phraseStart(tokens: readonly Token[], at: number, after: number): number {
  let from = at;
  while (from > after && at - from < 3) {
    const token = tokens[from - 1];
    const { norm: word = '' } = token ?? {};
    if (token?.kind !== 'word' || OPENS.test(word) || COUNT.test(word) || word.endsWith('ly') || word.startsWith("'")) break;
    if ((token.verb && !/(?:ed|ing)$/u.test(word)) || CLOSED.some((words) => words.has(word))) break;
    // 'saw masked gunmen', 'wounding police': a participle describes only what an article opens.
    if (token.verb && !DETERMINERS.has(norm(tokens, from - 2))) break;
    from--;
  }
  return from;
}

/** Whether a compound that names an actor describes this one: '[US]-led forces'. */
const hasPart = (tokens: readonly Token[], { from, to }: ActorMatch, parts: readonly CompoundPart[]): boolean =>
  parts.some(({ start }) => (tokens[from]?.start ?? 0) <= start && start < (tokens[to - 1]?.end ?? 0));

/** Who acts for a state: 'of' says for which. */
const OF_STATES: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'LEG']);

/** Those told of before, or of someone: '[both] parties', 'the [two] ministers', 'the ambassadors [of] the Nine'. */
function isTold(tokens: readonly Token[], { sector, to }: Found, from: number): boolean {
  let before = from - 1;
  if (/^(?:two|three|four)$/u.test(norm(tokens, before))) before--;
  const isPair = before < from - 1 && norm(tokens, before) === 'the';
  return isPair || /^(?:both|these|those|such)$/u.test(norm(tokens, before)) || (OF_STATES.has(sector) && norm(tokens, to) === 'of');
}

function unnamedAt(text: string, tokens: readonly Token[], at: number, after: number): ActorMatch | null {
  const found = longestAt(tokens, at);
  if (!found || isNoun(text, found, tokens[found.to])) return null;
  // 'the Police' inside a sentence is part of a name that no table knows.
  if (isCapital(text, tokens[at]) && at > 0 && tokens[at - 1]?.kind !== 'punctuation') return null;
  if (found.use === 'doer' && !isDoer(tokens, at, found.to)) return null;
  // 'Two doctors were killed': before a passive even a victim comes first.
  if (found.use === 'victim' && isDoer(tokens, at, found.to) && !/^(?:was|were|been|being|is|are)$/u.test(norm(tokens, found.to)))
    return null;
  const from = phraseStart(tokens, at, after);
  if (isTold(tokens, found, from)) return null;
  return {
    code: '',
    sector: found.sector,
    name: text.slice(tokens[from]?.start, tokens[found.to - 1]?.end),
    via: 'role',
    person: isPersonRole(found.role),
    named: false,
    pronoun: pronounOfRole(found.role),
    role: found.role,
    from,
    to: found.to,
    possessive: isPossessive(tokens[found.to]),
  };
}

/**
 * Adds actors that have a role and no name ('police', 'a gunman', 'villagers'): code '' and a sector. They come
 * last, where no named actor, no reference to one and no half of a word ('US-led forces') stands. Where it is told whose they are they are that state's.
 */
export function withUnnamedActors(
  text: string,
  tokens: readonly Token[],
  matches: readonly ActorMatch[],
  { parts, seats }: Pick<FoundActors, 'parts' | 'seats'>,
  { grammar, memory }: { readonly grammar: readonly ParsedToken[]; readonly memory: DocumentMemory },
): readonly ActorMatch[] {
  const told = { tokens, grammar, matches, seats, memory };
  const people = { text, tokens, grammar, migrants: memory.migrants };
  const all: ActorMatch[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const match = matches[next];
    if (match && match.from <= at) {
      all.push(match);
      next++;
      at = Math.max(at, match.to);
      continue;
    }
    const displaced = isOwned(tokens, at, matches[next - 1]) ? null : displacedAt(people, at);
    const isFreeToAct = !isOwned(tokens, at, matches[next - 1]);
    const found = isFreeToAct ? (unnamedAt(text, tokens, at, all.at(-1)?.to ?? 0) ?? countedPeople(text, tokens, grammar, at)) : null;
    const unnamed = displaced ?? found;
    const isFree = unnamed !== null && unnamed.to <= (match?.from ?? tokens.length) && !hasPart(tokens, unnamed, parts);
    if (isFree) all.push(displaced ?? withOwnState(told, unnamed, isActive(tokens, unnamed)));
    at = isFree ? unnamed.to : at + 1;
  }
  return all;
}
