import { PRECISION_OF } from '../codebook/placePrecision.ts';
import type { GazetteerPlace } from '../codebook/places.ts';
import type { Place } from '../model/place.ts';
import type { PlaceSpan, Token } from '../model/reading.ts';
import { type BorderOwners, borderAt, type Ranged } from './borderAt.ts';
import { capitalPlace, GROUND, groundAt, statePlace } from './groundAt.ts';
import { type Entry, type LexiconHit, matchAt } from './lexicon.ts';
import { roleAt } from './roleAfter.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, LOCATIVES, PREPOSITIONS } from './wordClasses.ts';

const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS];

const ownPlace = (place: GazetteerPlace, text: string): Place => ({
  name: place.name,
  country: place.country,
  lat: place.lat,
  lon: place.lon,
  kind: place.kind,
  id: place.id,
  text,
  precision: PRECISION_OF[place.kind],
});

/** What is done to a place or takes somebody there: 'visited [Riga]', 'invaded [Kuwait]'. */
const ENTERS = /^(?:visit|enter|invade|bomb|shell|tour|overfly|occupy|annex|blockade|besiege|raid)$/u;
/** The same as nouns: 'the annexation of'. */
const ENTERING = /^(?:invasion|occupation|annexation|bombing|shelling|siege|blockade|bombardment|seizure|capture)$/u;
/** Verbs with 'for' before where one goes: 'left Riga for [Oslo]', 'bound for [Oslo]'. */
const LEAVES =
  /^(?:left|leave|leaves|leaving|bound|head|heads|headed|heading|depart|departs|departed|departing|sail|sails|sailed|sailing|embarked)$/u;
/** 'according to Riga', 'thanks to Riga'. */
const NO_WAY = /^(?:according|thanks|due|owing|contrary|opposed|related|similar)$/u;

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** Whether the word before a name puts something there, or takes it there. */
function isBeforePlace(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'to') return !NO_WAY.test(wordAt(tokens, at - 1));
  if (word === 'for') return tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => LEAVES.test(norm));
  return LOCATIVES.has(word) || (tokens[at]?.verb === true && ENTERS.test(tokens[at]?.lemma ?? ''));
}

/** 'the territory of [Latvia]', 'the annexation of [Latvia]'. */
const isOfPlace = (tokens: readonly Token[], from: number): boolean =>
  wordAt(tokens, from - 1) === 'of' && (GROUND.test(wordAt(tokens, from - 2)) || ENTERING.test(wordAt(tokens, from - 2)));

/** Whether the words before a name put something there: 'in', 'near', 'to' … also through 'and', ',' and 'eastern'. */
function inLocative(tokens: readonly Token[], from: number, earlier: readonly { readonly from: number; readonly to: number }[]): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    /^(?:the|eastern|western|northern|southern|central|north|south|east|west|neighbouring|nearby|occupied|separatist-held|port|city|town|village|region|capital|of)$/u.test(
      tokens[at]?.norm ?? '',
    )
  )
    at--;
  const word = wordAt(tokens, at);
  if (isBeforePlace(tokens, at) || isOfPlace(tokens, from) || (word === ',' && wordAt(tokens, at - 1) === 'capital')) return true;
  const last = earlier.at(-1);
  return /^(?:and|or|,)$/u.test(word) && last !== undefined && (last.to === at || (tokens[at - 1]?.norm === ',' && last.to === at - 1));
}

/** 'In US elections', 'to the UK government': the short names of states and names before a role say whose, not where. */
function isAttribute(tokens: readonly Token[], { from, to }: LexiconHit): boolean {
  const next = tokens[to];
  if (roleAt(tokens, to) !== null) return true;
  return (
    to === from + 1 &&
    /^(?:us|u\.s\.|uk|u\.k\.)$/u.test(tokens[from]?.norm ?? '') &&
    next?.kind === 'word' &&
    !next.norm.startsWith("'") &&
    !CLOSED.some((words) => words.has(next.norm)) &&
    !next.verb
  );
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
  const borders = new Map(
    tokens.flatMap((_token, index) => borderAt(text, tokens, index, owners) ?? []).map((place) => [place.from, place]),
  );
  const found: Ranged[] = [];
  for (let at = 0; at < tokens.length; ) {
    const border = borders.get(at) ?? groundAt(text, tokens, at, owners);
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
