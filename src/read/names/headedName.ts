import { FIRST_NAMES } from '../../codebook/names/firstNames.ts';
import type { Name } from '../../model/reading.ts';
import { CONJUNCTIONS, DETERMINERS } from '../wordClasses.ts';
import {
  EVENT_HEADS,
  FACILITY_HEADS,
  GOVERNED_HEADS,
  LONE_ORGANISATIONS,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  WATER_AND_LAND_HEADS,
} from './nameHeads.ts';
import { isNameWord, type NameScene, written } from './nameScene.ts';
import type { FoundName } from './nameTable.ts';

type Type = Name['type'];

const HEADS: readonly (readonly [Type, ReadonlySet<string>])[] = [
  ['ORG', ORGANISATION_HEADS],
  ['FAC', FACILITY_HEADS],
  ['LOC', WATER_AND_LAND_HEADS],
  ['GPE', GOVERNED_HEADS],
  ['EVENT', EVENT_HEADS],
  ['OTHER', OTHER_HEADS],
];
const TYPE_OF_HEAD: ReadonlyMap<string, Type> = new Map(
  HEADS.toReversed().flatMap(([type, heads]) => [...heads].map((head): [string, Type] => [head, type])),
);

/** 'Russian TV' and 'French Media' are no bodies. */
const NEWSY = /^(?:tv|news|media|press|television|radio)$/u;
/** 'left the Liberal Party for the Greens', 'the Army on Monday'. */
const OF_ONLY =
  /^(?:party|movement|army|navy|bank|company|union|congress|parliament|senate|front|coalition|league|police|court|corp|inc|ltd|group|guard|force|forces)$/u;
const LINK = /^(?:of|for|on)$/u;
/** Names with more words than this are lists that lost their commas. */
const LONGEST = 12;

/** What a name is called by, seen so far from its start. */
interface Reach {
  readonly to: number;
  readonly type: Type;
}

/** A name that is known at a piece may be part of a longer one, unless it is a person. */
function mayJoin(scene: NameScene, at: number, from: number): boolean {
  const known = scene.known[at];
  return known?.type !== 'PER' || (at > from && !scene.known[from]);
}

/** 'Karen Example': where a person's name begins, another name has ended. */
const startsPerson = (scene: NameScene, at: number): boolean =>
  FIRST_NAMES.has(written(scene, at, at + 1)) && isNameWord(scene, at + 1) && !TYPE_OF_HEAD.has(scene.pieces[at + 1]?.norm ?? '');

/** The index after 'of the Russian Federation', 'for Strategic and International Studies', or `at`. */
function tailEnd(scene: NameScene, at: number, limit: number): number {
  const { pieces, known } = scene;
  if (!LINK.test(pieces[at]?.norm ?? '')) return at;
  if (pieces[at]?.norm !== 'of' && OF_ONLY.test(pieces[at - 1]?.norm ?? '')) return at;
  let to = at + 1;
  if (pieces[to]?.norm === 'the') to++;
  const start = to;
  while (to < limit) {
    const hit = known[to];
    if (hit && hit.type !== 'NORP' && to < limit) return hit.type === 'PER' ? endOr(to, start, at) : hit.to;
    if (to > start && startsPerson(scene, to)) break;
    if (isNameWord(scene, to)) to++;
    else if (
      to > start &&
      /^(?:and|&)$/u.test(pieces[to]?.norm ?? '') &&
      isNameWord(scene, to + 1) &&
      (known[to + 1]?.type ?? 'NORP') === 'NORP'
    )
      to += 2;
    else break;
  }
  return endOr(to, start, at);
}

const endOr = (to: number, start: number, at: number): number => (to > start ? to : at);

/** The furthest end of a name that starts at `from` and is called by one of the head words. */
function reachOf(scene: NameScene, from: number): Reach | null {
  const { pieces } = scene;
  let best: Reach | null = null;
  let to = from;
  while (to < from + LONGEST) {
    const piece = pieces[to];
    if (!piece) break;
    const isPart = isNameWord(scene, to) || (to > from && piece.upper && TYPE_OF_HEAD.has(piece.norm));
    if (to > from && startsPerson(scene, to)) break;
    if (isPart && mayJoin(scene, to, from)) {
      const type = piece.upper ? headType(scene, from, to) : null;
      if (type !== null && (to > from || LINK.test(pieces[to + 1]?.norm ?? ''))) {
        let end = to + 1;
        if (type !== 'ORG' && pieces[end]?.norm !== 'of') {
          best = end > from + 1 ? { to: end, type } : best;
          to++;
          continue;
        }
        for (let next = tailEnd(scene, end, from + LONGEST); next > end; next = tailEnd(scene, end, from + LONGEST)) end = next;
        if (end > from + 1) best = { to: end, type };
        if (end > to + 1) break;
      }
      to++;
    } else if (to > from && /^(?:and|&|'s)$/u.test(piece.norm) && joinsHead(scene, from, to)) to++;
    else break;
  }
  return best;
}

/** 'Law and Justice Party', 'Women's Party': small words between two unknown names that a head follows at once. */
const joinsHead = (scene: NameScene, from: number, at: number): boolean =>
  !scene.known[at + 1] &&
  (scene.pieces[at]?.norm === "'s" ? !scene.known[at - 1] : from === at - 1 && !scene.known[from] && scene.pieces[from]?.first === false) &&
  isNameWord(scene, at + 1) &&
  scene.pieces[at + 2]?.upper === true &&
  TYPE_OF_HEAD.get(scene.pieces[at + 2]?.norm ?? '') === 'ORG';

function headType(scene: NameScene, from: number, at: number): Type | null {
  const word = scene.pieces[at]?.norm ?? '';
  const type = TYPE_OF_HEAD.get(word) ?? null;
  if (type === null) return null;
  if (word === 'district' && scene.pieces[at - 1]?.norm !== 'military') return scene.pieces[at + 1]?.upper ? null : 'GPE';
  if (NEWSY.test(word) && scene.known[from]?.type === 'NORP' && scene.known[from].to === at) return null;
  const known = scene.known[from];
  // 'Ukraine Crisis' and 'Iran Deal' are a headline's words about a state.
  if (at > from && known && known.to === at && (type === 'OTHER' || (type === 'EVENT' && known.type !== 'NORP'))) return null;
  if (at > from && known?.type === 'GPE' && known.to === at && scene.shouted) return null;
  return type;
}

/** Whether a name ends inside another that is known ('Russian State' in 'Russian State Duma'), or adds a people to what is a name without it. */
function cutsKnown({ known }: NameScene, from: number, { to, type }: Reach): boolean {
  for (let at = from + 1; at < to; at++) if ((known[at]?.to ?? 0) > to) return true;
  const people = known[from];
  return type === 'LOC' && people?.type === 'NORP' && known[people.to]?.to === to;
}

const CLOSED = [CONJUNCTIONS, DETERMINERS];

/** Names by their head word: 'Russian Foreign Ministry', 'Bank of England', 'Kyiv Airport', 'Lake Example', 'Rostov Region'. */
export function headedAt(scene: NameScene, at: number): FoundName | null {
  const { pieces, memory } = scene;
  const piece = pieces[at];
  if (!piece?.upper || piece.kind === 'punctuation' || !isNameWord(scene, at) || CLOSED.some((words) => words.has(piece.norm))) return null;
  if (scene.known[at]?.type === 'PER') return null;
  if (piece.first && !scene.known[at] && memory.lower.has(piece.norm) && !TYPE_OF_HEAD.has(piece.norm)) return null;
  const reach = reachOf(scene, at);
  if (reach && !scene.shouted && !cutsKnown(scene, at, reach)) return reach;
  const isLone = LONE_ORGANISATIONS.has(piece.norm) && !pieces[at + 1]?.upper && !scene.shouted;
  return isLone ? { to: at + 1, type: 'ORG' } : null;
}

const PREFIX: Readonly<Record<string, Type>> = {
  lake: 'LOC',
  mount: 'LOC',
  mt: 'LOC',
  'mt.': 'LOC',
  cape: 'LOC',
  camp: 'FAC',
  fort: 'FAC',
  operation: 'EVENT',
  exercise: 'EVENT',
  hurricane: 'EVENT',
  typhoon: 'EVENT',
  radio: 'ORG',
};

/** Names by their first word: 'Camp Example', 'Operation Example Storm', 'Mount Example', and 'Eastern Ukraine'. */
export function prefixedAt(scene: NameScene, at: number): FoundName | null {
  const { pieces, known } = scene;
  const piece = pieces[at];
  if (!piece?.upper) return null;
  if (/^(?:(?:north|south)?-?(?:east|west)|north|south|central)(?:ern)?$/u.test(piece.norm)) {
    const place = known[at + 1];
    return place && (place.type === 'GPE' || place.type === 'LOC') ? { to: place.to, type: 'LOC' } : null;
  }
  const type = Object.hasOwn(PREFIX, piece.norm) ? PREFIX[piece.norm] : undefined;
  if (!type || scene.shouted) return null;
  let to = at + 1;
  while (to < at + 5 && (isNameWord(scene, to) || (type === 'EVENT' && to > at + 1 && /^\d+$/u.test(pieces[to]?.norm ?? '')))) to++;
  return to > at + 1 ? { to, type } : null;
}
