import type { Party } from './chooseParty.ts';
import type { ActorMatch } from './findActors.ts';

/** Someone the document has named, so that a surname, 'the ministry' or 'he' can lead back. */
export type Remembered = Omit<Party, 'via'>;

/**
 * What a document has told so far. Immutable: each sentence gives the next memory.
 * Precision first: where two would do, none is chosen.
 */
export interface DocumentMemory {
  readonly surnames: ReadonlyMap<string, Remembered | null>;
  readonly recent: readonly Remembered[];
  /** The people of the last sentence that has any, and how many sentences ago it was. */
  readonly persons: readonly Remembered[];
  readonly personsAge: number;
  /** States and bodies that the last sentence says something of; in objects and asides only where it has no other. */
  readonly parties: readonly Remembered[];
  /** Who spoke last: the person beside the last verb of saying. */
  readonly speaker: Remembered | null;
  readonly organisations: ReadonlySet<string>;
}

export const EMPTY_MEMORY: DocumentMemory = {
  surnames: new Map(),
  recent: [],
  persons: [],
  personsAge: 0,
  parties: [],
  speaker: null,
  organisations: new Set(),
};

/** What a sentence adds to the memory. */
export interface Told {
  /** Every actor in it, pronouns too. */
  readonly matches: readonly ActorMatch[];
  /** Those that are not owners and that no preposition governs. */
  readonly prominent: readonly ActorMatch[];
  readonly speaker: ActorMatch | null;
}

/** After so many sentences without a person, 'he' leads nowhere. */
const PERSON_SPAN = 3;
const RECENT = 40;
/** More people than this no document keeps apart; the bound keeps reading linear. */
const SURNAMES = 300;

const remember = ({ code, sector, name, role, person, named, pronoun }: Remembered): Remembered => ({
  code,
  sector,
  name,
  role,
  person,
  named,
  pronoun,
});

function withSurnames(known: DocumentMemory['surnames'], matches: readonly ActorMatch[]): DocumentMemory['surnames'] {
  const told = matches.flatMap((match) => {
    const surname = match.person && match.named && match.via !== 'pronoun' ? match.name.split(' ').at(-1) : undefined;
    return surname && /^\p{Lu}/u.test(surname) && match.name !== surname ? [{ surname, match }] : [];
  });
  if (told.length === 0) return known;
  const surnames = new Map([...known].slice(-SURNAMES));
  for (const { surname, match } of told) {
    const earlier = surnames.get(surname);
    surnames.delete(surname);
    surnames.set(surname, earlier === undefined || earlier?.code === match.code ? remember(match) : null);
  }
  return surnames;
}

/** The memory after a sentence. */
export function withSentence(memory: DocumentMemory, { matches, prominent, speaker }: Told): DocumentMemory {
  const persons = matches.filter((match) => match.person);
  // 'She left.' tells of nobody new: whoever was there before may still be 'he'.
  const isNews = persons.some((match) => match.via !== 'pronoun');
  const personsAge = persons.length > 0 ? 0 : memory.personsAge + 1;
  const isParty = (match: ActorMatch): boolean => !match.person && match.code !== '';
  const parties = prominent.some(isParty) ? prominent.filter(isParty) : matches.filter(isParty);
  return {
    surnames: withSurnames(memory.surnames, matches),
    recent: [
      ...matches
        .filter((match) => match.via !== 'pronoun')
        .map(remember)
        .reverse(),
      ...memory.recent,
    ].slice(0, RECENT),
    persons: isNews ? persons.map(remember) : personsAge > PERSON_SPAN ? [] : memory.persons,
    personsAge,
    parties: parties.map(remember),
    speaker: speaker ? remember(speaker) : personsAge > PERSON_SPAN ? null : memory.speaker,
    organisations: new Set([...memory.organisations, ...matches.filter((match) => match.sector === 'IGO').map((match) => match.code)]),
  };
}

/** The last actor whose role ended in these words ('the ministry'), or null where recent ones differ. */
export function describe(memory: DocumentMemory, words: string): Remembered | null {
  const [first, second] = memory.recent.filter(
    ({ role }) => role === words || (role?.endsWith(` ${words}`) && !role.startsWith('former ')),
  );
  return first && (!second || second.code === first.code) ? first : null;
}

/** 'the alliance', 'the bloc': the organisation, if the document has named just that one of its kind. */
export function organisationCalled(memory: DocumentMemory, head: string): { readonly code: string; readonly name: string } | null {
  const kind: Readonly<Record<string, readonly string[]>> = { alliance: ['NATO', 'CSTO'], bloc: ['EU', 'NATO', 'CSTO', 'ASEAN', 'ECOWAS'] };
  const named = (Object.hasOwn(kind, head) ? (kind[head] ?? []) : []).filter((code) => memory.organisations.has(code));
  const only = named.length === 1 ? named[0] : head === 'bloc' && named.includes('EU') ? 'EU' : undefined;
  return only === undefined ? null : { code: only, name: only };
}
