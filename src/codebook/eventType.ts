/** The sixteen event classes of the PLOVER codebook (Open Event Data Alliance, manual 2.0 draft). */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

export interface EventTypeEntry {
  readonly title: string;
  readonly quad: Quad;
  /** PLOVER score, −10 to +10. */
  readonly score: number;
  /** Modes the class knows, each with its own score. */
  readonly modes: Readonly<Record<string, number>>;
  readonly recipientRequired: boolean;
  readonly covers: string;
}

/**
 * Classes, quads and scores as PLOVER 2.0 prints them, with two readings of ours:
 * ACCUSE is −3 (the manual prints +3 while all its modes are −2 to −3.5), and SANCTION is
 * material conflict, as its own section says (the quad table lists it as verbal).
 */
export const EVENT_TYPE: Readonly<Record<EventType, EventTypeEntry>> = {
  AGREE: {
    title: 'agree',
    quad: 1,
    score: 2.5,
    modes: {},
    recipientRequired: false,
    covers: 'agrees, offers, promises or shows willingness to cooperate',
  },
  CONSULT: {
    title: 'consult',
    quad: 1,
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
    recipientRequired: false,
    covers: 'meets, visits, talks, telephones, negotiates',
  },
  SUPPORT: {
    title: 'support',
    quad: 1,
    score: 5,
    modes: {},
    recipientRequired: false,
    covers: 'praises, backs or recognises; signs or ratifies a treaty',
  },
  CONCEDE: {
    title: 'concede',
    quad: 1,
    score: 4.5,
    modes: {},
    recipientRequired: false,
    covers: 'yields in words: eases restrictions, announces a ceasefire or a withdrawal, pardons, apologises',
  },
  COOPERATE: {
    title: 'cooperate',
    quad: 2,
    score: 9.5,
    modes: {},
    recipientRequired: true,
    covers: 'works together materially: trade, joint exercises, extradition, shared intelligence',
  },
  AID: {
    title: 'aid',
    quad: 2,
    score: 10,
    modes: {},
    recipientRequired: true,
    covers: 'helps materially: money, arms, humanitarian goods, asylum, rescue',
  },
  RETREAT: {
    title: 'retreat',
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
    recipientRequired: false,
    covers: 'yields in deed: withdraws, releases, disarms, ceases fire, lets observers in, resigns',
  },
  REQUEST: {
    title: 'request',
    quad: 3,
    score: 0,
    modes: { assist: 0.5, change: -1, yield: -1, meet: 0 },
    recipientRequired: false,
    covers: 'asks, demands, orders',
  },
  ACCUSE: {
    title: 'accuse',
    quad: 3,
    score: -3,
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
    recipientRequired: false,
    covers: 'criticises, condemns, alleges, sues, investigates',
  },
  REJECT: {
    title: 'reject',
    quad: 3,
    score: -2,
    modes: { assist: -1.5, change: -2, yield: -2, meet: -2 },
    recipientRequired: false,
    covers: 'refuses, denies, cancels a meeting, bars entry',
  },
  THREATEN: {
    title: 'threaten',
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
    recipientRequired: false,
    covers: 'threatens or warns forcefully; the mode is the content of the threat',
  },
  PROTEST: {
    title: 'protest',
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
    recipientRequired: false,
    covers: 'dissents collectively and in the street',
  },
  SANCTION: {
    title: 'sanction',
    quad: 4,
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
    recipientRequired: true,
    covers: 'reduces existing relations: sanctions, expels, convicts, cuts aid or trade',
  },
  MOBILIZE: {
    title: 'mobilize',
    quad: 4,
    score: -5.5,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
    recipientRequired: false,
    covers: 'moves or readies forces short of using them; exercises alone',
  },
  COERCE: {
    title: 'coerce',
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
    recipientRequired: false,
    covers: 'represses or coerces short of violence',
  },
  ASSAULT: {
    title: 'assault',
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
    recipientRequired: false,
    covers: 'deliberately does what may cause substantial physical harm',
  },
};

/** The PLOVER score of a class, or of its mode where the class gives one. */
export function ploverScore(type: EventType, mode: string | null): number {
  const entry = EVENT_TYPE[type];
  return (mode === null ? undefined : entry.modes[mode]) ?? entry.score;
}
