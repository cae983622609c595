import { disputeOf } from '../../codebook/disputedPlaces.ts';
import { ARMED_GROUPS } from '../../codebook/organisations.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { Telling } from './telling.ts';

/** So many of the places of a document must lie in the one state. */
const SHARE = 0.8;
const LOCAL = /^(?:city|region|site)$/u;

interface Sign {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HOST: ReadonlyMap<string, string> = new Map(
  ARMED_GROUPS.flatMap(({ code, hosts }) => (hosts.length === 1 && hosts[0] ? [[code, hosts[0]]] : [])),
);

/** Towns, regions and sites that stand as places. */
const townsOf = ({ view }: Telling): readonly Sign[] =>
  view.sentence.places.flatMap(({ start, end, text, kind, country, id }) =>
    country !== null && LOCAL.test(kind) && disputeOf(id) === null ? [{ code: country, start, end, text }] : [],
  );

/** States that are named in any way, and those in which alone a named group fights. */
const statesOf = ({ view }: Telling): readonly Sign[] =>
  view.sentence.actors.flatMap(({ code, start, end, text }) => {
    const state = STATE_BY_CODE.has(code) ? code : HOST.get(code);
    return state === undefined ? [] : [{ code: state, start, end, text }];
  });

/** The one of some signs whose state has nearly all of them. */
function leading(signs: readonly Sign[], share: number): Sign | null {
  const [first] = [...Map.groupBy(signs, ({ code }) => code).values()].sort((a, b) => b.length - a.length);
  return first && first.length >= share * signs.length ? (first[0] ?? null) : null;
}

/** The state a document plays in, and whether its towns say so or only who is named. */
export interface Home {
  readonly state: PlacedActor;
  readonly hasTowns: boolean;
  /** Whether one town alone says so. */
  readonly isOfOneTown: boolean;
}

/** Whether another state is told to strike: then nothing that nobody is named for can be laid at home. */
const isStruckByAnother = (tellings: readonly Telling[], home: string): boolean =>
  tellings.some(({ matches }) =>
    matches.some(
      ({ rule, actors }) => rule.type === 'ASSAULT' && actors.some(({ actor }) => actor.code !== home && STATE_BY_CODE.has(actor.code)),
    ),
  );

/**
 * The state in which a document plays: nearly all its towns and regions lie in it, or, where it tells of none, all the states and armed groups
 * that it names are of it; and no other state is told to strike. Null where that is not so.
 */
export function homeState(tellings: readonly Telling[]): Home | null {
  const towns = tellings.flatMap(townsOf);
  const sign = towns.length > 0 ? leading(towns, SHARE) : leading(tellings.flatMap(statesOf), 1);
  if (!sign || isStruckByAnother(tellings, sign.code)) return null;
  const { code, start, end, text } = sign;
  const name = STATE_BY_CODE.get(code)?.name ?? code;
  const actor = { code, sector: null, name, text, start, end, via: 'place' as const, person: false, possessive: false };
  return { state: { actor, from: -1, to: -1 }, hasTowns: towns.length > 0, isOfOneTown: towns.length === 1 };
}
