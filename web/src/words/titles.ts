import type { EventType } from '../../../src/codebook/eventType.ts';
import type { Agreement, EventStatus, FigureStatus } from '../../../src/codebook/status.ts';

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

export const modeTitle = (mode: string): string => mode.replaceAll('-', ' ');
