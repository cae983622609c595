import { capitalAt } from '../codebook/gazetteer/capitals.ts';
import { centreOf } from '../codebook/gazetteer/stateCentres.ts';
import { STATE_BY_CODE, type State } from '../codebook/states.ts';
import type { Place } from '../model/place.ts';
import type { Token } from '../model/reading.ts';
import type { BorderOwners, Ranged } from './borderAt.ts';
import { matchAt } from './lexicon.ts';

/** What lies in a state and nowhere else: whose it is says where it is. */
export const GROUND =
  /^(?:territory|territories|soil|airspace|waters|coast|coastline|shores?|skies|airfields?|airports?|ports?|cities|city|towns?|villages?|countryside|mainland|side|zone|provinces?|hinterland|harbours?)$/u;
/** The same where something is put there: 'in the country's east'. */
const DIRECTION = /^(?:(?:north|south)?-?(?:east|west)|north|south|interior|heartland)$/u;
const BETWEEN =
  /^(?:own|military|civilian|northern|southern|eastern|western|central|coastal|border|national|territorial|sovereign|exclusive|economic|occupied|main|largest|second|biggest|international|nearby|rural|air|naval)$/u;

/** The place of a state, as some words name it. */
export function statePlace(state: State, text: string): Place {
  const [lat, lon] = centreOf(state);
  return { name: state.name, country: state.code, lat, lon, kind: 'country', id: `state:${state.code}`, text, precision: 'country' };
}

/** The place of a capital; without coordinates where none are known. */
export function capitalPlace(state: State, name: string, text: string): Place {
  const [lat, lon] = capitalAt(state.code, name) ?? [null, null];
  const place: Place = { name, country: state.code, lat, lon, kind: 'city', id: `capital:${state.code}`, text };
  return lat === null ? place : { ...place, precision: 'city' };
}

/** The state that words at a token say something belongs to, and where what belongs to it begins. */
function ownerAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  owners: BorderOwners,
): { readonly state: State; readonly to: number } | null {
  const word = tokens[at]?.norm ?? '';
  if (/^(?:its|their)$/u.test(word) || (word === 'the' && /^(?:country|nation)$/u.test(tokens[at + 1]?.norm ?? ''))) {
    const state = STATE_BY_CODE.get(owners.ownerOf(at) ?? '');
    const isOwner = word !== 'the' || tokens[at + 2]?.norm === "'s";
    return state && isOwner ? { state, to: word === 'the' ? at + 3 : at + 1 } : null;
  }
  const hit = matchAt(text, tokens, at);
  const entry = hit?.entries.find(({ kind }) => kind === 'state' || kind === 'demonym');
  if (!hit || !entry || (entry.kind !== 'state' && entry.kind !== 'demonym')) return null;
  const owns = /^'s?$/u.test(tokens[hit.to]?.norm ?? '');
  return owns || entry.kind === 'demonym' ? { state: entry.state, to: owns ? hit.to + 1 : hit.to } : null;
}

/** 'the port of', 'the city Asmar': its own name follows. */
const isNamed = (text: string, tokens: readonly Token[], to: number): boolean =>
  (tokens[to]?.norm === 'of' && tokens[to - 1]?.norm !== 'side') ||
  /^\p{Lu}/u.test(text.slice(tokens[to]?.start ?? text.length, (tokens[to]?.start ?? text.length) + 2)) ||
  (tokens[to]?.norm === ',' &&
    /^\p{Lu}/u.test(text.slice(tokens[to + 1]?.start ?? text.length, (tokens[to + 1]?.start ?? text.length) + 2)));

/** 'Latvian territory', "Poland's airspace", 'its waters', 'the Latvian capital': a place by whose it is, or null. */
export function groundAt(text: string, tokens: readonly Token[], at: number, owners: BorderOwners): Ranged | null {
  const owner = ownerAt(text, tokens, at, owners);
  if (!owner) return null;
  let noun = owner.to;
  while (noun < owner.to + 3 && BETWEEN.test(tokens[noun]?.norm ?? '')) noun++;
  const word = tokens[noun]?.norm ?? '';
  const isCapital = word === 'capital' && noun === owner.to;
  const isPart = DIRECTION.test(word) && /^(?:in|into|to|across|from|towards?)$/u.test(tokens[at - 1]?.norm ?? '');
  if ((!isCapital && !isPart && !GROUND.test(word)) || isNamed(text, tokens, noun + 1)) return null;
  // 'in its zone', 'on their side' is anyone's; 'the exclusive economic zone' is the sea's.
  if (word === 'zone' && tokens[noun - 1]?.norm !== 'economic') return null;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[noun]?.end ?? 0];
  const written = text.slice(start, end);
  const [capital] = owner.state.capitals;
  if (isCapital && capital === undefined) return null;
  const place = isCapital && capital !== undefined ? capitalPlace(owner.state, capital, written) : statePlace(owner.state, written);
  return { ...place, start, end, from: at, to: noun + 1 };
}
