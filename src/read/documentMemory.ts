import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Token } from '../model/reading.ts';
import type { MigrantsTold } from './displacedPeople.ts';
import type { ActorMatch } from './findActors.ts';
import type { Remembered } from './remembered.ts';
import { sameActor } from './sameActor.ts';

/**
 * What a document has told so far. Immutable: each sentence gives the next memory.
 * Precision first: where two would do, none is chosen.
 */
export interface DocumentMemory {
  /** How many sentences have been read. */
  readonly sentence: number;
  readonly surnames: ReadonlyMap<string, Remembered | null>;
  readonly recent: readonly Remembered[];
  /** The people of the last sentence that has any, those no table knows with the code '', and how many sentences ago it was. */
  readonly persons: readonly Remembered[];
  readonly personsAge: number;
  /** Those of them that no preposition governs. */
  readonly subjects: readonly Remembered[];
  /** States and bodies that the last sentence says something of; in objects and asides only where it has no other. */
  readonly parties: readonly Remembered[];
  /** Whether it has only such as stand in objects and asides. */
  readonly isAside: boolean;
  /** The one of them that a verb of that sentence has for its subject; null where there are none or two. */
  readonly partySubject: Remembered | null;
  /** Those who are the subject of a verb of that sentence together: '[Chad] and [Togo] met'. */
  readonly group: readonly Remembered[];
  /** The states of the last sentence that has any: its actors' and those of the towns in it. */
  readonly states: readonly Remembered[];
  /** Those of them that it says something of, or tells of something in. */
  readonly topics: readonly Remembered[];
  /** Who spoke last: the person beside the last verb of saying. */
  readonly speaker: Remembered | null;
  readonly organisations: ReadonlySet<string>;
  /** Where the document tells, here or later, of refugees or migrants by that name. */
  readonly migrants: MigrantsTold | null;
}

export const EMPTY_MEMORY: DocumentMemory = {
  sentence: 0,
  surnames: new Map(),
  recent: [],
  persons: [],
  personsAge: 0,
  subjects: [],
  parties: [],
  isAside: false,
  partySubject: null,
  group: [],
  states: [],
  topics: [],
  speaker: null,
  organisations: new Set(),
  migrants: null,
};

/** What a sentence adds to the memory. */
export interface Told {
  readonly tokens: readonly Token[];
  /** Every actor in it, pronouns too. */
  readonly matches: readonly ActorMatch[];
  /** Those that are not owners and that no preposition governs. */
  readonly prominent: readonly ActorMatch[];
  readonly speaker: ActorMatch | null;
  /** Those that are subjects of a verb. */
  readonly doers: readonly ActorMatch[];
  /** People in it that no table knows. */
  readonly strangers: readonly ActorMatch[];
  /** States whose towns it names as places. */
  readonly seats: readonly ActorMatch[];
  /** A heading names people for those who know the story: no pronoun of the text leads back to it. */
  readonly heading: boolean;
}

/** After so many sentences without a person, 'he' leads nowhere. */
const PERSON_SPAN = 3;
const RECENT = 40;
/** More people than this no document keeps apart; the bound keeps reading linear. */
const SURNAMES = 300;

/** A match as the memory keeps it, with the words that named it outright. */
export function remember(tokens: readonly Token[], match: ActorMatch, sentence: number): Remembered {
  const { code, sector, name, role, person, named, pronoun, antecedent, from, to } = match;
  const start = tokens[from]?.start ?? 0;
  const at = antecedent ?? { start, end: tokens[to - 1]?.end ?? start };
  return { code, sector, name, role, person, named, pronoun, at, sentence };
}

/** What is remembered, as the match of words that lead back to it. */
export const fromMemory = (
  { at, sentence: _, ...party }: Remembered,
  place: Pick<ActorMatch, 'via' | 'from' | 'to' | 'possessive'>,
): ActorMatch => ({ ...party, ...place, antecedent: at });

function withSurnames(
  known: DocumentMemory['surnames'],
  matches: readonly ActorMatch[],
  keep: (match: ActorMatch) => Remembered,
): DocumentMemory['surnames'] {
  const told = matches.flatMap((match) => {
    const surname = match.person && match.named && match.via !== 'pronoun' ? match.name.split(' ').at(-1) : undefined;
    return surname && /^\p{Lu}/u.test(surname) && match.name !== surname ? [{ surname, match }] : [];
  });
  if (told.length === 0) return known;
  const surnames = new Map([...known].slice(-SURNAMES));
  for (const { surname, match } of told) {
    const earlier = surnames.get(surname);
    surnames.delete(surname);
    surnames.set(surname, earlier === undefined || earlier?.code === match.code ? keep(match) : null);
  }
  return surnames;
}

/** What outlasts the sentence: names, roles and organisations. */
function withNames(memory: DocumentMemory, matches: readonly ActorMatch[], keep: (match: ActorMatch) => Remembered): DocumentMemory {
  // 'its foreign ministry' tells of a ministry.
  const told = matches.filter((match) => match.via !== 'pronoun' || match.to > match.from + 1);
  return {
    ...memory,
    sentence: memory.sentence + 1,
    surnames: withSurnames(memory.surnames, matches, keep),
    recent: [...told.map(keep).reverse(), ...memory.recent].slice(0, RECENT),
    organisations: new Set([...memory.organisations, ...matches.filter((match) => match.sector === 'IGO').map((match) => match.code)]),
  };
}

/** The last of the subjects that are joined to one another by 'and' and commas; [] where none are. */
function joinedAsOne(tokens: readonly Token[], doers: readonly ActorMatch[]): readonly ActorMatch[] {
  const group: ActorMatch[] = doers.slice(-1);
  for (const left of doers.slice(0, -1).reverse()) {
    const between = tokens.slice(left.to, group[0]?.from).map(({ norm }) => norm);
    const isJoined = left.from !== group[0]?.from && between.length > 0 && between.every((word) => /^(?:and|,|the|both)$/u.test(word));
    if (!isJoined || (group.length === 1 && !between.includes('and'))) break;
    group.unshift(left);
  }
  return group.length > 1 && group.every(({ code }) => code !== '') ? group : [];
}

/** The memory after a sentence. */
export function withSentence(memory: DocumentMemory, told: Told): DocumentMemory {
  const { tokens, matches, prominent, speaker, strangers, seats } = told;
  const keep = (match: ActorMatch): Remembered => remember(tokens, match, memory.sentence);
  const known = withNames(memory, matches, keep);
  if (told.heading) return known;
  const persons = [...matches.filter((match) => match.person), ...strangers].sort((a, b) => a.from - b.from);
  // 'She left.' tells of nobody new: whoever was there before may still be 'he'.
  const isNews = persons.some((match) => match.via !== 'pronoun');
  const personsAge = persons.length > 0 ? 0 : memory.personsAge + 1;
  const isParty = (match: ActorMatch): boolean => !match.person && match.code !== '';
  const parties = prominent.some(isParty) ? prominent.filter(isParty) : matches.filter(isParty);
  const states = [...matches, ...seats].filter(({ code }) => STATE_BY_CODE.has(code));
  const isForgotten = personsAge > PERSON_SPAN;
  return {
    ...known,
    persons: isNews ? persons.map(keep) : isForgotten ? [] : memory.persons,
    personsAge,
    subjects: isNews ? persons.filter((match) => prominent.includes(match)).map(keep) : isForgotten ? [] : memory.subjects,
    parties: parties.map(keep),
    isAside: !prominent.some(isParty),
    partySubject: sameActor(told.doers.filter(isParty).map(keep)),
    group: joinedAsOne(tokens, told.doers).map(keep),
    states: states.length > 0 ? states.map(keep) : memory.states,
    topics: states.length > 0 ? states.filter((match) => prominent.includes(match) || seats.includes(match)).map(keep) : memory.topics,
    speaker: speaker ? keep(speaker) : isForgotten ? null : memory.speaker,
  };
}
