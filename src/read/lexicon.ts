import type { Holder } from '../codebook/holder.ts';
import { ORGANISATIONS } from '../codebook/organisations.ts';
import { SELF_DECLARED } from '../codebook/partlyRecognised.ts';
import { type GazetteerPlace, PLACES, sureNames } from '../codebook/places.ts';
import type { Sector } from '../codebook/sector.ts';
import { STATE_GROUPS, type StateGroup } from '../codebook/stateGroups.ts';
import { STATES, type State } from '../codebook/states.ts';
import type { GivenActor } from '../model/givenActor.ts';
import { once } from '../model/once.ts';
import type { Token } from '../model/reading.ts';
import { type HolderNames, holderAt, holderNames, knownHolders } from './holderNames.ts';
import { isNamesake } from './isNamesake.ts';
import { isOtherPerson } from './isOtherPerson.ts';
import { isUpperAt } from './isUpperAt.ts';
import { normsOf } from './tokenise.ts';
import { DETERMINERS } from './wordClasses.ts';

/** What a known name may stand for. A capital is a place and a government; a sentence decides. */
export type Entry =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'demonym'; readonly state: State }
  | { readonly kind: 'capital'; readonly state: State; readonly name: string }
  | {
      readonly kind: 'organisation';
      readonly code: string;
      readonly sector: Sector | null;
      readonly name: string;
      /** By its own name, an adjective of it, or the town where it sits. */
      readonly via: 'name' | 'demonym' | 'capital';
    }
  | { readonly kind: 'holder'; readonly holder: Holder }
  /** Several at once: 'the Baltic states'. */
  | { readonly kind: 'group'; readonly group: StateGroup }
  | { readonly kind: 'place'; readonly place: GazetteerPlace };

interface Node {
  readonly next: Map<string, Node>;
  entries: readonly Entry[];
  /** Every way it is written in the tables. */
  readonly written: Set<string>;
  /** For names that mean something else in another case ('US', 'RT'): only what is written so. */
  exact: boolean;
}

export interface LexiconHit {
  /** Indices of the first token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

const node = (): Node => ({ next: new Map(), entries: [], written: new Set(), exact: false });

/** Short names that are a common word in small letters: 'US', 'LeT'. */
const isExact = (name: string): boolean => name.length <= 4 && (name === name.toUpperCase() || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(name));

function insert(root: Node, name: string, entry: Entry): void {
  let at = root;
  for (const norm of normsOf(name)) {
    const next = at.next.get(norm) ?? node();
    at.next.set(norm, next);
    at = next;
  }
  at.entries = [...at.entries, entry];
  at.written.add(name);
  if (isExact(name)) at.exact = true;
}

function build(): Node {
  const root = node();
  for (const state of STATES) {
    for (const name of state.names) insert(root, name.replace(/^the /u, ''), { kind: 'state', state });
    for (const name of state.demonyms) insert(root, name, { kind: 'demonym', state });
    for (const name of state.capitals) insert(root, name, { kind: 'capital', state, name });
  }
  for (const { code, sector, name, names } of ORGANISATIONS)
    for (const written of names)
      insert(root, written.replace(/^the /u, ''), {
        kind: 'organisation',
        code,
        sector,
        name: sector === 'IGO' ? name : written,
        via: 'name',
      });
  for (const group of STATE_GROUPS) for (const name of group.names) insert(root, name, { kind: 'group', group });
  for (const { code, sector, name, demonyms, capitals } of SELF_DECLARED) {
    for (const word of demonyms) insert(root, word, { kind: 'organisation', code, sector, name, via: 'demonym' });
    for (const town of capitals) insert(root, town, { kind: 'organisation', code, sector, name, via: 'capital' });
  }
  return root;
}

const isLower = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Places whose first letter is a capital, or small: 'eastern Europe', 'line of contact'. */
function insertPlaces(root: Node, wanted: (name: string) => boolean): Node {
  for (const place of PLACES) {
    for (const name of sureNames(place)
      .map((written) => written.replace(/^the /u, ''))
      .filter(wanted))
      insert(root, name, { kind: 'place', place });
  }
  return root;
}

/** Names that begin with a small letter ('al-Shabaab', 'dpa') start at a token in small letters too. */
function insertLowerNames(root: Node): Node {
  for (const { code, sector, name, names } of ORGANISATIONS)
    for (const written of names.filter(isLower)) insert(root, written, { kind: 'organisation', code, sector, name, via: 'name' });
  return root;
}

/** Names by how they begin: any, and those that begin with a small letter. */
interface Roots {
  readonly any: Node;
  readonly lower: Node;
}

const builtIn = once((): Roots => ({ any: insertPlaces(build(), () => true), lower: insertLowerNames(insertPlaces(node(), isLower)) }));

/** A name begins with a capital or a digit. */
function startsUpper(text: string, { start }: Token): boolean {
  const code = text.charCodeAt(start);
  return (code >= 48 && code <= 57) || isUpperAt(text, start);
}

/** The longest known name that starts at a token, whatever it means there. */
function longestAt({ any, lower }: Roots, text: string, tokens: readonly Token[], from: number): LexiconHit | null {
  const first = tokens[from];
  if (!first || first.kind === 'punctuation') return null;
  let at: Node | undefined = startsUpper(text, first) ? any : lower;
  let best: LexiconHit | null = null;
  for (let index = from; index < tokens.length && at; index++) {
    const token: Token | undefined = tokens[index];
    if (!token) break;
    at = at.next.get(token.norm);
    if (!at || at.entries.length === 0) continue;
    if (at.exact && !at.written.has(text.slice(first.start, token.end))) continue;
    // 'visited Russia today': a day, and no outlet.
    if (token.norm === 'today' && !startsUpper(text, token)) continue;
    if (startsUpper(text, token) || index === from || token.norm === "'s" || /^\p{Ll}+$/u.test(token.norm))
      best = { from, to: index + 1, entries: at.entries };
  }
  return best;
}

/** What names are looked up in: the tables that come with the program, with a user's own beside them. */
export interface Lexicon {
  /** The user's own actors; null where there are none. */
  readonly own: Roots | null;
  /** The holders of office known by name, a user's own among them. */
  readonly people: () => HolderNames;
}

/** The tables that come with the program. */
export const BUILT_IN_LEXICON: Lexicon = { own: null, people: knownHolders };

/** A user's own names. */
interface OwnNames {
  readonly actors: readonly GivenActor[];
  readonly holders: readonly Holder[];
}

function ownRoots(actors: readonly GivenActor[]): Roots {
  const own: Roots = { any: node(), lower: node() };
  for (const { code, sector, name, also, members } of actors) {
    const names = [name, ...also];
    const entry: Entry =
      members.length > 0
        ? { kind: 'group', group: { names, article: false, before: '', members } }
        : { kind: 'organisation', code, sector, name, via: 'name' };
    for (const written of names) {
      insert(own.any, written, entry);
      if (isLower(written)) insert(own.lower, written, entry);
    }
  }
  return own;
}

/** The built-in tables with a user's own: of two names that start at one word the longer counts, of equal ones the user's. */
export function createLexicon({ actors, holders }: OwnNames): Lexicon {
  if (actors.length === 0 && holders.length === 0) return BUILT_IN_LEXICON;
  const inOffice = [...holders, ...actors.flatMap(({ holder }) => holder ?? [])];
  const others = actors.filter(({ holder }) => holder === null);
  return {
    own: others.length === 0 ? null : ownRoots(others),
    people: inOffice.length === 0 ? knownHolders : once(() => holderNames(inOffice)),
  };
}

/** A name as one of the tables has it; where both have one, the longer. A surname is less than a name of a state or a body. */
function namedAt(text: string, tokens: readonly Token[], from: number, people: HolderNames): LexiconHit | null {
  const hit = longestAt(builtIn(), text, tokens, from);
  const person = holderAt(people, text, tokens, from);
  if (!person || (hit && hit.to > person.to)) return hit;
  const entries = person.holders.map((holder): Entry => ({ kind: 'holder', holder }));
  const isSurname = person.to === from + 1;
  if (hit?.to === person.to) return isSurname ? hit : { ...hit, entries: [...hit.entries, ...entries] };
  // A state's adjective is no first name: 'Ukrainian Zelensky'.
  const isKnown = (): boolean => from > 0 && longestAt(builtIn(), text, tokens, from - 1)?.to === from;
  return isSurname && isOtherPerson(text, tokens, from, isKnown) ? hit : { from, to: person.to, entries };
}

/** 'Ulchi Freedom [Guardian]': a paper's name that is a common word is the end of another name after a capital. */
function isEndOfName(text: string, tokens: readonly Token[], { from, to, entries }: LexiconHit): boolean {
  const before = tokens[from - 1];
  const isPaper = to === from + 1 && entries.some((entry) => entry.kind === 'organisation' && entry.sector === 'MED');
  return isPaper && before?.kind === 'word' && startsUpper(text, before) && !DETERMINERS.has(before.norm) && from > 1;
}

function lookUp(text: string, tokens: readonly Token[], from: number, people: HolderNames): LexiconHit | null {
  const hit = namedAt(text, tokens, from, people);
  const isTown = hit?.entries.some((entry) => entry.kind === 'capital' || (entry.kind === 'place' && entry.place.kind === 'city')) ?? false;
  if (hit && isEndOfName(text, tokens, hit)) return null;
  return hit && isNamesake(text, tokens, { ...hit, isTown }, (at) => namedAt(text, tokens, at, people) !== null) ? null : hit;
}

/** What was found at the tokens of a sentence so far: actors, places, borders and names all ask for the same. */
interface Asked {
  readonly text: string;
  readonly people: HolderNames;
  readonly hits: (LexiconHit | null | undefined)[];
}
const asked = new WeakMap<readonly Token[], Asked>();

/** Whether any name begins with a word: most words spare the rest. */
function opensName(text: string, token: Token, { longest, small }: HolderNames): boolean {
  const { any, lower } = builtIn();
  return startsUpper(text, token)
    ? any.next.has(token.norm) || longest.has(token.norm)
    : lower.next.has(token.norm) || small.has(token.norm);
}

function builtInAt(text: string, tokens: readonly Token[], from: number, people: HolderNames): LexiconHit | null {
  if (tokens.length === 1) return lookUp(text, tokens, from, people);
  const before = asked.get(tokens);
  const known = before?.text === text && before.people === people ? before : { text, people, hits: [] };
  if (known !== before) asked.set(tokens, known);
  const hit = known.hits[from];
  if (hit !== undefined) return hit;
  const token = tokens[from];
  const found = token && opensName(text, token, people) ? lookUp(text, tokens, from, people) : null;
  known.hits[from] = found;
  return found;
}

/**
 * The longest known name that starts at a token, or null. A name is written with a capital where the
 * tables have one.
 */
export function matchAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  { own, people }: Lexicon = BUILT_IN_LEXICON,
): LexiconHit | null {
  const given = own && longestAt(own, text, tokens, from);
  const known = builtInAt(text, tokens, from, people());
  return given && given.to >= (known?.to ?? 0) ? given : known;
}
