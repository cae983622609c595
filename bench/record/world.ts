import type { EventType } from '../../src/codebook/eventType.ts';
import { EVENT_TYPES } from '../../src/codebook/eventType.ts';
import type { Sector } from '../../src/codebook/sector.ts';
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
  /** What sentences are filled with, so that no two are alike. */
  readonly words: readonly string[];
  /** What is done in each class, in words that no other class has. */
  readonly deeds: ReadonlyMap<EventType, readonly string[]>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STATES = 40;
const RIVALS = 3;
const PLACES = 2500;
const OUTLETS = 60;
const DEEDS = 40;
const WORDS = 4000;

/** A world that is the same for the same seed. */
export function makeWorld(seed: number): World {
  const luck = chance(seed);
  const states = Array.from({ length: STATES }, (_, at) => `${LETTERS[at % 26]}${LETTERS[Math.floor(at / 26)]}${LETTERS[(at * 7) % 26]}`);
  return {
    states,
    rivals: new Map(states.map((state) => [state, Array.from({ length: RIVALS }, () => luck.zipf(states))])),
    sectors: ['MIL', null, 'GOV', 'CVL', 'REB'],
    places: Array.from({ length: PLACES }, (_, at) => makePlace(at, states, luck)),
    outlets: Array.from({ length: OUTLETS }, () => `${word(luck)} ${luck.pick(['Post', 'Herald', 'Wire', 'Courier'])}`),
    types: ['CONSULT', 'MOBILIZE', 'ACCUSE', 'THREATEN', 'ASSAULT', 'CONSULT', 'MOBILIZE', 'ACCUSE', ...EVENT_TYPES],
    words: Array.from({ length: WORDS }, () => word(luck)),
    deeds: new Map(EVENT_TYPES.map((type) => [type, Array.from({ length: DEEDS }, () => `${word(luck)}ed the ${word(luck)}s`)])),
  };
}

function makePlace(at: number, states: readonly string[], luck: Chance): Place {
  const [country, name] = [luck.zipf(states), word(luck)];
  const isCountry = at % 4 === 0;
  return {
    name,
    country,
    lat: Math.round(luck.next() * 12000 - 6000) / 100,
    lon: Math.round(luck.next() * 36000 - 18000) / 100,
    kind: isCountry ? 'country' : 'city',
    id: isCountry ? `state:${country}` : `city:${at}`,
    text: name,
  };
}

/** A word of no language. */
function word(luck: Chance): string {
  const syllables = Array.from({ length: 2 + luck.below(2) }, () => luck.pick([...'bdfgklmnprstvz']) + luck.pick([...'aeiou']));
  return `${syllables.join('')}${luck.pick([...'lmnrst'])}`;
}
