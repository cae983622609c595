import type { Sector } from '../codebook/sector.ts';
import type { ActorMatch } from './findActors.ts';

/** Someone the document has named, so that a surname, 'the ministry' or 'he' can lead back. */
export interface Remembered {
  readonly code: string;
  readonly sector: Sector | null;
  readonly name: string;
  readonly role: string | null;
  readonly person: boolean;
}

/**
 * What a document has told so far. Immutable: each sentence gives the next memory.
 * Precision first: where two would do, `describe` and `surname` choose none.
 */
export interface DocumentMemory {
  readonly surnames: ReadonlyMap<string, Remembered | null>;
  readonly recent: readonly Remembered[];
  /** Who the last sentence was about. */
  readonly subject: Remembered | null;
  readonly personSubject: Remembered | null;
  readonly organisations: ReadonlySet<string>;
}

export const EMPTY_MEMORY: DocumentMemory = { surnames: new Map(), recent: [], subject: null, personSubject: null, organisations: new Set() };

const remember = (match: ActorMatch): Remembered => ({ code: match.code, sector: match.sector, name: match.name, role: match.role, person: match.person });

/** The memory after a sentence in which these actors stand; `subject` is the one it is about. */
export function withSentence(memory: DocumentMemory, matches: readonly ActorMatch[], subject: ActorMatch | null): DocumentMemory {
  const surnames = new Map(memory.surnames);
  for (const match of matches) {
    const surname = match.person && match.via !== 'pronoun' ? match.name.split(' ').at(-1) : undefined;
    if (!surname || !/^\p{Lu}/u.test(surname) || match.name === surname) continue;
    const known = surnames.get(surname);
    surnames.set(surname, known === undefined || known?.code === match.code ? remember(match) : null);
  }
  const person = matches.filter((match) => match.person && match.via !== 'pronoun');
  const next = subject && subject.via !== 'pronoun' ? remember(subject) : memory.subject;
  const personNext = subject?.person ? remember(subject) : person.length === 1 && person[0] ? remember(person[0]) : memory.personSubject;
  return {
    surnames,
    recent: [...matches.filter((match) => match.via !== 'pronoun').map(remember).reverse(), ...memory.recent].slice(0, 40),
    subject: next,
    personSubject: personNext,
    organisations: new Set([...memory.organisations, ...matches.filter((match) => match.sector === 'IGO').map((match) => match.code)]),
  };
}

/** The last actor whose role had this head noun ('the ministry'), or null where recent ones differ. */
export function describe(memory: DocumentMemory, head: string): Remembered | null {
  const same = memory.recent.filter((past) => past.role?.split(' ').at(-1) === head).slice(0, 2);
  const [first, second] = same;
  return first && (!second || second.code === first.code) ? first : null;
}

/** 'the alliance', 'the bloc': the organisation, if the document has named just that one of its kind. */
export function organisationCalled(memory: DocumentMemory, head: string): { readonly code: string; readonly name: string } | null {
  const kind: Readonly<Record<string, readonly string[]>> = { alliance: ['NATO', 'CSTO'], bloc: ['EU', 'NATO', 'CSTO', 'ASEAN', 'ECOWAS'] };
  const named = (kind[head] ?? []).filter((code) => memory.organisations.has(code));
  const only = named.length === 1 || head === 'alliance' ? named[0] : named.includes('EU') ? 'EU' : undefined;
  return only === undefined ? null : { code: only, name: only };
}
