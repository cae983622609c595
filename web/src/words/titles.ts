import type { EventType } from '../../../src/codebook/eventType.ts';
import type { Measure } from '../../../src/codebook/measure.ts';
import { POSTURE_COLUMN_TITLE, type PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { Agreement, EventStatus, FigureStatus, Stance } from '../../../src/codebook/status.ts';
import type { ContentionTopic } from '../../../src/model/contention.ts';
import type { OriginKind } from '../../../src/model/origin.ts';
import type { QuantityRelation } from '../../../src/model/quantity.ts';

/** Classes of the codebook as the page writes them. */
export const EVENT_TITLE: Readonly<Record<EventType, string>> = {
  AGREE: 'Agree',
  CONSULT: 'Consult',
  SUPPORT: 'Support',
  CONCEDE: 'Concede',
  COOPERATE: 'Cooperate',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accuse',
  REJECT: 'Reject',
  THREATEN: 'Threaten',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilise',
  COERCE: 'Coerce',
  ASSAULT: 'Assault',
};

/** The four signs of status; every word of status has one of them. */
export type StatusForm = 'solid' | 'outline' | 'dashed' | 'struck';

export const STATUS_FORM: Readonly<Record<EventStatus | FigureStatus, StatusForm>> = {
  actual: 'solid',
  present: 'solid',
  moving: 'solid',
  alert: 'solid',
  past: 'solid',
  planned: 'outline',
  possible: 'dashed',
  negated: 'struck',
  denied: 'struck',
};

export const STATUS_MEANING: Readonly<Record<EventStatus | FigureStatus, string>> = {
  actual: 'told as having happened',
  planned: 'told as intended or announced',
  possible: 'told as feared, conditional or unsure',
  negated: 'told as not having happened',
  present: 'told as being there',
  moving: 'told as on the way',
  alert: 'told as held ready',
  past: 'told as over',
  denied: 'told as not so',
};

export const AGREEMENT_MEANING: Readonly<Record<Agreement, string>> = {
  single: 'one origin tells it',
  agreed: 'several origins tell it alike',
  disputed: 'origins tell it differently',
};

/** What a speaker did in saying it; past, since the verb is then the same for one and for many. */
export const STANCE_TOLD: Readonly<Record<Stance, string>> = {
  states: 'stated',
  claims: 'claimed',
  denies: 'denied',
  accuses: 'accused',
  warns: 'warned',
  promises: 'promised',
  demands: 'demanded',
  doubts: 'doubted',
};

/** What the columns of the ledger are called over losses, of which what is over was not there but lost. */
export const LOSS_TITLE: Readonly<Record<PostureColumn, string>> = { ...POSTURE_COLUMN_TITLE, past: 'lost earlier' };

export const TOPIC_TITLE: Readonly<Record<ContentionTopic, string>> = {
  happened: 'did it happen',
  will_happen: 'will it happen',
  who: 'who did it',
  how_many: 'how many',
  where: 'where',
  when: 'when',
  legality: 'was it right',
};

/** What is counted, in a word. */
export const MEASURE_NOUN: Readonly<Record<Measure, string>> = {
  personnel: 'personnel',
  people: 'people',
  deaths: 'dead',
  injured: 'injured',
  captured: 'captured',
  ships: 'ships',
  aircraft: 'aircraft',
  vehicles: 'vehicles',
  weapons: 'weapons',
  missiles: 'missiles',
  units: 'formations',
  money: 'money',
  length: 'length',
  sites: 'sites',
};

export const RELATION_TITLE: Readonly<Record<QuantityRelation, string>> = {
  equal: 'says the same as',
  refines: 'is more exact than',
  different_scope: 'cannot be set against',
  outdated_by: 'is older than',
  different_status: 'is of another kind than',
  conflict: 'contradicts',
};

/** The same of many pairs. */
export const RELATION_PLURAL: Readonly<Record<QuantityRelation, string>> = {
  equal: 'Say the same',
  refines: 'One is more exact',
  different_scope: 'Cannot be set against each other',
  outdated_by: 'One is older',
  different_status: 'Are of different kinds',
  conflict: 'Contradict each other',
};

/** How a document comes to its text. */
export const ORIGIN_TITLE: Readonly<Record<OriginKind, string>> = {
  copy: 'copy',
  rewrite: 'rewrite',
  credited: 'report of',
  own: 'its own',
};

/** The same as a class of documents. */
export const ORIGIN_FACET: Readonly<Record<OriginKind, string>> = {
  copy: 'copies',
  rewrite: 'rewrites',
  credited: 'reports of agencies',
  own: 'no origin found elsewhere',
};

export const modeTitle = (mode: string): string => mode.replaceAll('-', ' ');
