import { STATE_BY_CODE } from '../codebook/states.ts';
import { type Discourse, kept, WINDOW, wordAt } from './discourse.ts';
import { fromMemory } from './documentMemory.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import type { Remembered } from './remembered.ts';

const NEIGHBOUR = /^neighbou?r$/u;
const RIVAL = /^(?:rival|arch-rival|archrival|foe|arch-foe|enemy|adversary|opponent|antagonist)$/u;
/** Several who are one: 'the army and its rivals'. */
const RIVALS = /^(?:rivals|foes|enemies|adversaries|opponents|antagonists)$/u;

/** So many words may describe a neighbour or a rival: 'its far bigger northern neighbour'. */
const DESCRIBED = 4;
/** So many sentences back a rival still is the one told of. */
const NEAR = 3;

/** Who is told to have the neighbour or the rival: 'its', "Chad's", with nothing but what describes it between. */
function ownerOf({ tokens, grammar, before }: Discourse, noun: number): ActorMatch | null {
  const owner = before.at(-1);
  if (!owner || owner.code === '' || owner.person || !owner.possessive || noun - owner.to > DESCRIBED + 1) return null;
  const between = Array.from({ length: noun - owner.to }, (_, offset) => owner.to + offset);
  const describes = (at: number): boolean =>
    isPossessive(tokens[at]) || /^(?:ADJ|ADV|NOUN|VERB|NUM)$/u.test(grammar[at]?.upos ?? '') || wordAt(tokens, at) === '-';
  return between.every(describes) ? owner : null;
}

/** A side as the text keeps it apart from others: a state, or an armed group by its name, whose code may be that of its state. */
const sideOf = ({ code, sector, name }: Pick<Remembered, 'code' | 'sector' | 'name'>): string =>
  sector === 'REB' || sector === 'SEP' ? name : code;

const isSide = ({ code, sector, named }: Remembered): boolean =>
  (STATE_BY_CODE.has(code) && sector !== 'REB' && sector !== 'SEP') || (named && (sector === 'REB' || sector === 'SEP'));

/** The one side that all of these are, by its own name and no one's role; null where they are two, or none. */
function oneSide(told: readonly Remembered[]): Remembered | null {
  const first = told[0];
  if (!first || told.some((one) => sideOf(one) !== sideOf(first))) return null;
  const state = STATE_BY_CODE.get(first.code);
  const isGroup = sideOf(first) !== first.code;
  return {
    ...first,
    name: isGroup ? first.name : (state?.name ?? first.name),
    sector: isGroup ? first.sector : null,
    role: null,
    person: false,
    named: true,
    pronoun: null,
  };
}

/** On which side of a state another lies, by the middle of both: 'its [western] neighbour'. */
function liesOn(direction: string, owner: string, other: string): boolean {
  const [from, to] = [STATE_BY_CODE.get(owner), STATE_BY_CODE.get(other)];
  if (!from || !to) return false;
  const isSo = { north: to.lat > from.lat, south: to.lat < from.lat, east: to.lon > from.lon, west: to.lon < from.lon };
  return Object.entries(isSo).every(([side, lies]) => lies || !direction.includes(`${side}ern`));
}

/** The one state told of that borders another, on the side that the words tell; of several the one told of shortly before. */
function neighbourOf(
  told: readonly Remembered[],
  { owner, direction, isNear }: { readonly owner: string; readonly direction: string; readonly isNear: (one: Remembered) => boolean },
): Remembered | null {
  const borders = new Set(STATE_BY_CODE.get(owner)?.neighbours ?? []);
  const bordering = told.filter(
    ({ code, sector }) => borders.has(code) && sector !== 'REB' && sector !== 'SEP' && liesOn(direction, owner, code),
  );
  return oneSide(bordering) ?? oneSide(bordering.filter(isNear));
}

/**
 * 'its [neighbour]', "Chad's northern [neighbour]": the one state told of that borders the owner; 'its [rival]': the one other side
 * told of shortly before. Null where two would do, and where a name follows that says who it is.
 */
export function resolveRelative(discourse: Discourse, at: number): ActorMatch | null {
  const { tokens, named, memory, before } = discourse;
  const word = wordAt(tokens, at);
  const [isNeighbour, isRival, areRivals] = [NEIGHBOUR, RIVAL, RIVALS].map((noun) => noun.test(word));
  if (!isNeighbour && !isRival && !areRivals) return null;
  // 'its neighbour Chad', 'its rival, Chad': the name says it.
  if (named.has(at + 1) || (wordAt(tokens, at + 1) === ',' && named.has(at + 2))) return null;
  const owner = ownerOf(discourse, at);
  if (!owner) return null;
  const here = before.filter(({ to }) => to > at - WINDOW).map((match) => kept(discourse, match));
  const told = [...here, ...memory.recent].filter((one) => isSide(one) && sideOf(one) !== sideOf(owner));
  const isNear = ({ sentence }: Remembered): boolean => memory.sentence - sentence <= NEAR;
  // 'its Eastern European neighbour' lies in eastern Europe.
  const direction = tokens
    .slice(owner.to, at)
    .map(({ norm }) => norm)
    .join(' ')
    .replace(/\w+ern (?=european|african|asian|american)/u, '');
  const found = isNeighbour ? neighbourOf(told, { owner: owner.code, direction, isNear }) : oneSide(told.filter(isNear));
  // 'Chad and its foes' are more than the one that happens to be told of.
  if (
    !found ||
    (areRivals && sideOf(found) === found.code && STATE_BY_CODE.has(owner.code) && sideOf(owner) === owner.code && owner.sector !== 'MIL')
  )
    return null;
  return fromMemory(found, { via: 'description', from: at, to: at + 1, possessive: isPossessive(tokens[at + 1]) });
}
