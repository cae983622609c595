import { DEED_KINDS } from '../../src/codebook/deedKinds.ts';
import { EVENT_TYPE, EVENT_TYPES, type EventType } from '../../src/codebook/eventType.ts';
import { MATTERS } from '../../src/codebook/matters.ts';
import type { Sector } from '../../src/codebook/sector.ts';
import type { EventStatus } from '../../src/codebook/status.ts';
import type { Place } from '../../src/model/place.ts';
import { type Chance, chance } from './chance.ts';

/** Who, where and through whom the made-up news happens; the likelier stand in front. */
export interface World {
  readonly states: readonly string[];
  /** With whom each state has to do, again and again. */
  readonly rivals: ReadonlyMap<string, readonly string[]>;
  readonly sectors: readonly (Sector | null)[];
  readonly places: readonly Place[];
  readonly outlets: readonly string[];
  readonly types: readonly EventType[];
  /** What sentences are filled with, the most frequent first. */
  readonly words: readonly string[];
  /** Words in which any deed of a class is told, the most frequent first. */
  readonly talk: ReadonlyMap<EventType, readonly string[]>;
  /** The kinds of deed that each class knows, each by the words that tell it. */
  readonly deeds: ReadonlyMap<EventType, readonly (readonly string[])[]>;
  readonly modes: ReadonlyMap<EventType, readonly string[]>;
  /** What a crisis turns on for years, the busiest first: a class and kind of deed between two states. */
  readonly matters: readonly RunningMatter[];
  /** What charges and denials are about, each by the words that tell it. */
  readonly charges: readonly (readonly string[])[];
}

/** Deeds of one kind between the same two, told again and again as they come nearer, are feared, or go on. */
export interface RunningMatter {
  readonly type: EventType;
  readonly actor: string;
  readonly recipient: string;
  readonly place: Place | null;
  readonly deed: readonly string[];
  readonly statuses: readonly EventStatus[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STATES = 40;
const RIVALS = 3;
const PLACES = 2500;
const OUTLETS = 60;
const WORDS = 4000;
const TALK = 60;

/** A world that is the same for the same seed. */
export function makeWorld(seed: number): World {
  const luck = chance(seed);
  const states = Array.from({ length: STATES }, (_, at) => `${LETTERS[at % 26]}${LETTERS[Math.floor(at / 26)]}${LETTERS[(at * 7) % 26]}`);
  const places = Array.from({ length: PLACES }, (_, at) => makePlace(`${at}`, at, states, luck));
  return {
    states,
    rivals: new Map(states.map((state) => [state, rivalsOf(state, states, luck)])),
    // Three in five act for their government, and of one in three the text does not say it.
    sectors: ['GOV', null, 'GOV', 'MIL', 'CVL', 'REB'],
    places,
    outlets: Array.from({ length: OUTLETS }, () => `${word(luck)} ${luck.pick(['Post', 'Herald', 'Wire', 'Courier'])}`),
    types: [...BUSY_TYPES, ...EVENT_TYPES.filter((type) => !BUSY_TYPES.includes(type))],
    words: Array.from({ length: WORDS }, () => word(luck)),
    talk: new Map(EVENT_TYPES.map((type) => [type, Array.from({ length: TALK }, () => word(luck))])),
    deeds: new Map(EVENT_TYPES.map((type) => [type, Object.values(DEED_KINDS[type]).map(singleWords)])),
    modes: new Map(EVENT_TYPES.map((type) => [type, Object.keys(EVENT_TYPE[type].modes)])),
    matters: runningMatters(states, places),
    charges: Object.values(MATTERS).map(singleWords),
  };
}

/**
 * The same world as it is told of in one of several crises, from 0 on: other states quarrel over other matters at other places,
 * in the same words and outlets, and two great powers have a hand in one crisis after the other.
 */
export function worldOfCrisis(world: World, seed: number, crisis: number): World {
  if (crisis === 0) return world;
  const luck = chance(seed * 65_537 + crisis);
  const states = statesOfCrisis(world.states, crisis);
  const places = world.places.map((_, at) => makePlace(`${crisis}-${at}`, at, states, luck));
  return {
    ...world,
    states,
    rivals: new Map(states.map((state) => [state, rivalsOf(state, states, luck)])),
    places,
    matters: runningMatters(states, places),
  };
}

const GREAT_POWERS = 2;
/** How many states stand in front in one crisis and not in the next. */
const OWN_STATES = 5;

/** Whoever quarrels stands in front, then a great power. */
function statesOfCrisis(states: readonly string[], crisis: number): readonly string[] {
  const [powers, others] = [states.slice(0, GREAT_POWERS), states.slice(GREAT_POWERS)];
  const from = (crisis * OWN_STATES) % others.length;
  const [first, ...rest] = [...others.slice(from), ...others.slice(0, from)];
  const power = powers[crisis % GREAT_POWERS];
  return [first, power, ...rest, ...powers.filter((one) => one !== power)].flatMap((state) => state ?? []);
}

/** The classes of which a crisis tells most, the most frequent first. */
const BUSY_TYPES: readonly EventType[] = [
  'CONSULT',
  'ASSAULT',
  'MOBILIZE',
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'AGREE',
  'THREATEN',
  'SUPPORT',
  'SANCTION',
  'COERCE',
  'COOPERATE',
];

/** Those of the busiest states that it has to do with most. */
function rivalsOf(state: string, states: readonly string[], luck: Chance): readonly string[] {
  const others = states.filter((one) => one !== state);
  return Array.from({ length: RIVALS }, () => luck.steep(others));
}

/** The busiest state threatens the third busiest, and the busiest two talk about it. */
function runningMatters([one = '', two = '', three = '']: readonly string[], places: readonly Place[]): readonly RunningMatter[] {
  const place = places.find(({ id }) => id === `state:${three}`) ?? null;
  return [
    { type: 'ASSAULT', actor: one, recipient: three, place, ...kind('ASSAULT', 'ground'), statuses: ['possible', 'planned', 'actual'] },
    {
      type: 'CONSULT',
      actor: one,
      recipient: two,
      place: null,
      ...kind('CONSULT', 'meeting'),
      statuses: ['actual', 'planned', 'possible'],
    },
    { type: 'MOBILIZE', actor: one, recipient: three, place, ...kind('MOBILIZE', 'presence'), statuses: ['actual', 'possible', 'planned'] },
  ];
}

const kind = (type: EventType, name: string): Pick<RunningMatter, 'deed'> => ({ deed: singleWords(DEED_KINDS[type][name] ?? '') });

/** Of words that tell one thing, those that tell it by themselves. */
const singleWords = (words: string): readonly string[] => words.split(' ').filter((one) => !one.includes('+'));

function makePlace(number: string, at: number, states: readonly string[], luck: Chance): Place {
  const [country, name] = [luck.steep(states), word(luck)];
  // Of the places told two in five are states.
  const isCountry = at % 3 === 0;
  return {
    name,
    country,
    lat: Math.round(luck.next() * 12000 - 6000) / 100,
    lon: Math.round(luck.next() * 36000 - 18000) / 100,
    kind: isCountry ? 'country' : 'city',
    id: isCountry ? `state:${country}` : `city:${number}`,
    text: name,
  };
}

/** A word of no language. */
function word(luck: Chance): string {
  const syllables = Array.from({ length: 2 + luck.below(2) }, () => luck.pick([...'bdfgklmnprstvz']) + luck.pick([...'aeiou']));
  return `${syllables.join('')}${luck.pick([...'lmnrst'])}`;
}
