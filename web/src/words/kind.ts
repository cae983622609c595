import type { EventType } from '../../../src/codebook/eventType.ts';
import type { Measure } from '../../../src/codebook/measure.ts';

/** What a finding is about, as colour tells it. Kinds have hues; sides have none. */
export type Kind = 'cooperation-word' | 'cooperation-deed' | 'conflict-word' | 'posture' | 'conflict-deed' | 'people-harmed' | 'none';

/** Those that the legend names, in its order. */
export const KINDS: readonly Kind[] = [
  'cooperation-word',
  'cooperation-deed',
  'conflict-word',
  'posture',
  'conflict-deed',
  'people-harmed',
];

export const KIND_TITLE: Readonly<Record<Kind, string>> = {
  'cooperation-word': 'cooperation in word',
  'cooperation-deed': 'cooperation in deed',
  'conflict-word': 'conflict in word',
  posture: 'posture',
  'conflict-deed': 'conflict in deed',
  'people-harmed': 'people harmed',
  none: 'other',
};

export const KIND_OF_EVENT: Readonly<Record<EventType, Kind>> = {
  AGREE: 'cooperation-word',
  CONSULT: 'cooperation-word',
  SUPPORT: 'cooperation-word',
  CONCEDE: 'cooperation-word',
  COOPERATE: 'cooperation-deed',
  AID: 'cooperation-deed',
  RETREAT: 'cooperation-deed',
  REQUEST: 'conflict-word',
  ACCUSE: 'conflict-word',
  REJECT: 'conflict-word',
  THREATEN: 'conflict-word',
  MOBILIZE: 'posture',
  PROTEST: 'conflict-deed',
  SANCTION: 'conflict-deed',
  COERCE: 'conflict-deed',
  ASSAULT: 'conflict-deed',
};

export const KIND_OF_MEASURE: Readonly<Record<Measure, Kind>> = {
  personnel: 'posture',
  ships: 'posture',
  aircraft: 'posture',
  vehicles: 'posture',
  weapons: 'posture',
  missiles: 'posture',
  units: 'posture',
  deaths: 'people-harmed',
  injured: 'people-harmed',
  captured: 'people-harmed',
  people: 'none',
  money: 'none',
  length: 'none',
  sites: 'none',
};
