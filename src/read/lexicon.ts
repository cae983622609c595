import { HOLDERS, type Holder } from '../codebook/holders.ts';
import { ORGANISATIONS } from '../codebook/organisations.ts';
import { SELF_DECLARED } from '../codebook/partlyRecognised.ts';
import { type GazetteerPlace, PLACES } from '../codebook/places.ts';
import type { Sector } from '../codebook/sector.ts';
import { STATES, type State } from '../codebook/states.ts';
import type { GivenActor } from '../model/givenActor.ts';
import type { Token } from '../model/reading.ts';
import { isNamesake } from './isNamesake.ts';
import { tokenise } from './tokenise.ts';

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

/** Surnames that are words, places or other people's first of all: the full name must have been told. */
const COMMON_SURNAME = new Set([
  'may',
  'price',
  'burns',
  'johnson',
  'michel',
  'khan',
  'wallace',
  'sullivan',
  'harris',
  'bennett',
  'kim',
  'wang',
  'duda',
  'maas',
  'cameron',
]);

const node = (): Node => ({ next: new Map(), entries: [], written: new Set(), exact: false });

function insert(root: Node, name: string, entry: Entry): void {
  let at = root;
  for (const token of tokenise(name)) {
    const next = at.next.get(token.norm) ?? node();
    at.next.set(token.norm, next);
    at = next;
  }
  at.entries = [...at.entries, entry];
  at.written.add(name);
  if (name.length <= 4 && name === name.toUpperCase()) at.exact = true;
}

/** East Asian names put the family first. */
const surnameOf = (holder: Holder, name: string): string =>
  ['CHN', 'KOR', 'PRK'].includes(holder.code)
    ? (name.split(' ')[0] ?? name)
    : (/(?:van|von|de|der|al-|Le)\b.*$/u.exec(name)?.[0] ?? name.split(' ').at(-1) ?? name);

function insertHolder(root: Node, holder: Holder): void {
  for (const name of [holder.name, ...holder.also]) {
    insert(root, name, { kind: 'holder', holder });
    const surname = surnameOf(holder, name);
    if (!COMMON_SURNAME.has(surname.toLowerCase()) && surname !== name) insert(root, surname, { kind: 'holder', holder });
  }
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
  for (const { code, sector, name, demonyms, capitals } of SELF_DECLARED) {
    for (const word of demonyms) insert(root, word, { kind: 'organisation', code, sector, name, via: 'demonym' });
    for (const town of capitals) insert(root, town, { kind: 'organisation', code, sector, name, via: 'capital' });
  }
  for (const holder of HOLDERS) insertHolder(root, holder);
  return root;
}

const isLower = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Places whose first letter is a capital, or small: 'eastern Europe', 'line of contact'. */
function insertPlaces(root: Node, wanted: (name: string) => boolean): Node {
  for (const place of PLACES) {
    for (const name of [place.name, ...place.also].map((written) => written.replace(/^the /u, '')).filter(wanted))
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

const BUILT_IN: Roots = { any: insertPlaces(build(), () => true), lower: insertLowerNames(insertPlaces(node(), isLower)) };

const startsUpper = (text: string, token: Token): boolean => /^[\p{Lu}\d]/u.test(text.slice(token.start, token.start + 2));

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
    if (startsUpper(text, token) || index === from || token.norm === "'s" || /^\p{Ll}+$/u.test(token.norm))
      best = { from, to: index + 1, entries: at.entries };
  }
  return best;
}

function builtInAt(text: string, tokens: readonly Token[], from: number): LexiconHit | null {
  const known = (at: number): LexiconHit | null => longestAt(BUILT_IN, text, tokens, at);
  const hit = known(from);
  const isTown = hit?.entries.some((entry) => entry.kind === 'capital' || (entry.kind === 'place' && entry.place.kind === 'city')) ?? false;
  return hit && isNamesake(text, tokens, { ...hit, isTown }, (at) => known(at) !== null) ? null : hit;
}

/** What names are looked up in. */
export interface Lexicon {
  /** The longest known name that starts at a token, or null. A name is written with a capital where the tables have one. */
  readonly matchAt: (text: string, tokens: readonly Token[], from: number) => LexiconHit | null;
}

/** The tables that come with the program. */
export const BUILT_IN_LEXICON: Lexicon = { matchAt: builtInAt };

/** The longest built-in name that starts at a token, or null. */
export const matchAt = BUILT_IN_LEXICON.matchAt;

function insertGiven(root: Node, given: GivenActor, wanted: (name: string) => boolean): Node {
  const { code, sector, name, also, holder } = given;
  if (holder !== null) insertHolder(root, holder);
  else
    for (const written of [name, ...also].filter(wanted)) insert(root, written, { kind: 'organisation', code, sector, name, via: 'name' });
  return root;
}

/** The built-in tables with a user's own actors: of two names that start at one word the longer counts, of equal ones the user's. */
export function createLexicon(actors: readonly GivenActor[]): Lexicon {
  if (actors.length === 0) return BUILT_IN_LEXICON;
  const own: Roots = { any: node(), lower: node() };
  for (const given of actors) {
    insertGiven(own.any, given, () => true);
    if (given.holder === null) insertGiven(own.lower, given, isLower);
  }
  return {
    matchAt: (text, tokens, from) => {
      const given = longestAt(own, text, tokens, from);
      const built = builtInAt(text, tokens, from);
      return given && given.to >= (built?.to ?? 0) ? given : built;
    },
  };
}
