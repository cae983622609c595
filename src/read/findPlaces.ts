import { BORDER_MIDPOINT, type GazetteerPlace } from '../codebook/places.ts';
import { STATE_BY_CODE, type State } from '../codebook/states.ts';
import type { Place } from '../model/place.ts';
import type { PlaceSpan, Token } from '../model/reading.ts';
import { compoundActors } from './compoundActors.ts';
import { type Entry, type LexiconHit, matchAt } from './lexicon.ts';
import { roleAt } from './roleAfter.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, LOCATIVES, PREPOSITIONS } from './wordClasses.ts';

const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS];

const statePlace = (state: State, text: string): Place => ({ name: state.name, country: state.code, lat: state.lat, lon: state.lon, kind: 'country', id: `state:${state.code}`, text });
const capitalPlace = (state: State, name: string, text: string): Place => ({ name, country: state.code, lat: null, lon: null, kind: 'city', id: `capital:${state.code}`, text });
const ownPlace = (place: GazetteerPlace, text: string): Place => ({ name: place.name, country: place.country, lat: place.lat, lon: place.lon, kind: place.kind, id: place.id, text });

/** The border between two states, or of one where the text names only one. */
export function borderPlace(codes: readonly string[], text: string): Place {
  const [first, second] = [...new Set(codes)].sort();
  const nameOf = (code: string | undefined): string => STATE_BY_CODE.get(code ?? '')?.name ?? code ?? '';
  if (first === undefined || second === undefined) return { name: `${nameOf(first)} border`, country: first ?? null, lat: null, lon: null, kind: 'border', id: `border:${first ?? ''}`, text };
  const middle = BORDER_MIDPOINT[`${first}-${second}`];
  return { name: `${nameOf(first)}-${nameOf(second)} border`, country: null, lat: middle?.[0] ?? null, lon: middle?.[1] ?? null, kind: 'border', id: `border:${first}-${second}`, text };
}

const stateOf = (entries: readonly Entry[]): State | null => {
  for (const entry of entries) if (entry.kind === 'state' || entry.kind === 'demonym' || entry.kind === 'capital') return entry.state;
  return null;
};

/** The states that one token names: 'Polish-Belarusian' names two. */
function statesAt(text: string, tokens: readonly Token[], at: number): { readonly codes: readonly string[]; readonly to: number } {
  const hit = matchAt(text, tokens, at);
  const state = hit && stateOf(hit.entries);
  if (hit && state) return { codes: [state.code], to: hit.to };
  const parts = compoundActors(text, tokens[at], null);
  return parts.length === 2 ? { codes: parts.map(({ code }) => code), to: at + 1 } : { codes: [], to: at };
}

type Ranged = PlaceSpan & { readonly from: number; readonly to: number };

const isBorder = (token: Token | undefined): boolean => /^(?:border|borders|frontier|borderlands|borderline)$/u.test(token?.norm ?? '');

/** 'with Belarus', 'between Poland and Belarus' after the word border. */
function statesAfter(text: string, tokens: readonly Token[], from: number): { readonly codes: readonly string[]; readonly to: number } {
  const word = tokens[from]?.norm;
  if (word !== 'with' && word !== 'between' && word !== 'of') return { codes: [], to: from };
  const skip = (at: number): number => (tokens[at]?.norm === 'the' || tokens[at]?.norm === 'neighbouring' ? at + 1 : at);
  const first = statesAt(text, tokens, skip(from + 1));
  if (first.codes.length === 0) return { codes: [], to: from };
  if (word !== 'between' || tokens[first.to]?.norm !== 'and') return first;
  const second = statesAt(text, tokens, skip(first.to + 1));
  return second.codes.length > 0 ? { codes: [...first.codes, ...second.codes], to: second.to } : first;
}

/** Whose border a text speaks of where its words do not say. */
export interface BorderOwners {
  /** The code of the state that 'its' at a token stands for, or null. */
  readonly ownerOf: (index: number) => string | null;
  /** The one state, of those the text speaks of before a token, that borders on this one; or null. */
  readonly neighbourOf: (code: string, before: number) => string | null;
}

/** 'Russian – Ukrainian': a dash of its own joins two states as a hyphen does. */
function withFirstHalf(text: string, tokens: readonly Token[], codes: readonly string[], from: number): { readonly codes: readonly string[]; readonly from: number } {
  const first = tokens[from - 1]?.norm === '-' ? statesAt(text, tokens, from - 2) : { codes: [], to: -1 };
  return first.codes.length > 0 && first.to === from - 1 ? { codes: [...first.codes, ...codes], from: from - 2 } : { codes, from };
}

/** States that own the border word: 'the Polish-Belarusian', "Ukraine's", 'its'. */
function statesBefore(text: string, tokens: readonly Token[], border: number, owners: BorderOwners): { readonly codes: readonly string[]; readonly from: number } {
  for (let at = border - 1; at >= Math.max(0, border - 5); at--) {
    const token = tokens[at];
    if (!token) break;
    if (/^(?:its|their|his|her)$/u.test(token.norm)) {
      const owner = owners.ownerOf(at);
      return { codes: owner === null ? [] : [owner], from: at };
    }
    for (const start of [at - 2, at - 1, at]) {
      const found = start >= 0 ? statesAt(text, tokens, start) : { codes: [], to: start };
      const end = /^'s?$/u.test(tokens[found.to]?.norm ?? '') ? found.to + 1 : found.to;
      if (found.codes.length > 0 && end === at + 1) return withFirstHalf(text, tokens, found.codes, start);
    }
    if (token.kind === 'punctuation' || CONJUNCTIONS.has(token.norm) || LOCATIVES.has(token.norm)) break;
  }
  return { codes: [], from: border };
}

const NO_PLACE = /^(?:guard|guards|guarding|force|forces|service|services|troops|police|officials?|agency|security|control|controls|regime|policy|law)$/u;

/** One border word with the words that say whose it is, or null. */
function borderAt(text: string, tokens: readonly Token[], border: number, owners: BorderOwners): Ranged | null {
  if (!isBorder(tokens[border]) || NO_PLACE.test(tokens[border + 1]?.norm ?? '')) return null;
  const before = statesBefore(text, tokens, border, owners);
  const near = statesAfter(text, tokens, border + 1);
  // 'its border standoff with Belarus': a noun may stand between.
  const after = near.codes.length > 0 || tokens[border + 2]?.norm !== 'with' ? near : statesAfter(text, tokens, border + 2);
  // 'Poland borders Belarus' is a verb.
  if (tokens[border]?.norm === 'borders' && statesAt(text, tokens, tokens[border + 1]?.norm === 'the' ? border + 2 : border + 1).codes.length > 0) return null;
  const said = [...new Set([...before.codes, ...after.codes])];
  const [only] = said;
  if (only === undefined) return null;
  const other = said.length === 1 ? owners.neighbourOf(only, before.from) : null;
  const from = before.from;
  const to = Math.max(border + 1, after.to);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { ...borderPlace(other === null ? said : [...said, other], text.slice(start, end)), start, end, from, to };
}

/** Whether the words before a name put something there: 'in', 'near', 'to' … also through 'and', ',' and 'eastern'. */
function inLocative(tokens: readonly Token[], from: number, earlier: readonly { readonly from: number; readonly to: number }[]): boolean {
  let at = from - 1;
  while (at >= 0 && /^(?:the|eastern|western|northern|southern|central|north|south|east|west|neighbouring|nearby|occupied|separatist-held|port|city|town|village|region|capital|of)$/u.test(tokens[at]?.norm ?? '')) at--;
  const word = tokens[at]?.norm ?? '';
  if (LOCATIVES.has(word) || (word === ',' && tokens[at - 1]?.norm === 'capital')) return true;
  const last = earlier.at(-1);
  return /^(?:and|or|,)$/u.test(word) && last !== undefined && (last.to === at || (tokens[at - 1]?.norm === ',' && last.to === at - 1));
}

/** 'In US elections', 'to the UK government': the short names of states and names before a role say whose, not where. */
function isAttribute(tokens: readonly Token[], { from, to }: LexiconHit): boolean {
  const next = tokens[to];
  if (roleAt(tokens, to) !== null) return true;
  return to === from + 1 && /^(?:us|u\.s\.|uk|u\.k\.)$/u.test(tokens[from]?.norm ?? '') && next?.kind === 'word' && !next.norm.startsWith("'") && !CLOSED.some((words) => words.has(next.norm)) && !next.verb;
}

function placeOf(entries: readonly Entry[], text: string, locative: boolean): Place | null {
  const own = entries.find((entry) => entry.kind === 'place');
  if (own) return ownPlace(own.place, text);
  if (!locative) return null;
  const capital = entries.find((entry) => entry.kind === 'capital');
  if (capital) return capitalPlace(capital.state, capital.name, text);
  const state = entries.find((entry) => entry.kind === 'state');
  return state ? statePlace(state.state, text) : null;
}

/**
 * Places of a sentence: our own gazetteer wherever it stands, states and capitals only where a
 * preposition of place puts something there ('in Kiev' is a city, 'Kiev has deployed' a government).
 * `owners` tells whose border 'its border' and 'the border with Belarus' are.
 */
export function findPlaces(text: string, tokens: readonly Token[], owners: BorderOwners): readonly PlaceSpan[] {
  const borders = new Map(tokens.flatMap((_token, index) => borderAt(text, tokens, index, owners) ?? []).map((place) => [place.from, place]));
  const found: Ranged[] = [];
  for (let at = 0; at < tokens.length; ) {
    const border = borders.get(at);
    const hit = border ? null : matchAt(text, tokens, at);
    const start = tokens[at]?.start ?? 0;
    const end = hit ? (tokens[hit.to - 1]?.end ?? start) : start;
    const place = hit && placeOf(hit.entries, text.slice(start, end), inLocative(tokens, at, found) && !isAttribute(tokens, hit));
    if (border) found.push(border);
    else if (hit && place && tokens[hit.to]?.norm !== "'s") found.push({ ...place, start, end, from: at, to: hit.to });
    at = border?.to ?? hit?.to ?? at + 1;
  }
  return found.map(({ from: _from, to: _to, ...place }) => place);
}
