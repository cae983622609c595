import { createHash } from 'node:crypto';
import { STANCES } from '../../src/codebook/status.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import type { When } from '../../src/model/when.ts';
import { type Chance, chance } from './chance.ts';
import type { Happening } from './happenings.ts';

export const VERSION = 'bench';
/** News counts in round numbers and repeats the same few: two in three figures are ten thousand or more. */
const NUMBERS: readonly number[] = [
  10_000, 100_000, 20_000, 2, 1000, 120_000, 60_000, 3, 80_000, 15_000, 100, 150_000, 40_000, 5, 500, 30_000, 12_000, 7, 1_000_000, 300,
  95_000, 11, 50_000, 4000, 25_000, 70_000, 18, 2500, 110_000, 200_000,
];
/** What news counts, the most frequent first, and how it stands. */
const COUNTED = [
  'personnel',
  'money',
  'deaths',
  'people',
  'captured',
  'aircraft',
  'ships',
  'weapons',
  'units',
  'vehicles',
  'missiles',
] as const;
const FIGURE_STATUSES = ['present', 'past', 'planned', 'possible', 'moving'] as const;
/** How those who are quoted say it. */
const MENTION_STANCES = ['states', 'states', 'claims', 'states', 'accuses', 'warns', 'denies'] as const;
/** Figures of which the text does not say whose they are, and where. */
const UNOWNED = 0.22;
const UNPLACED = 0.4;
/** Mentions of nobody in particular. */
const NOBODY = 0.08;
/** A sentence where it stands. */
export interface Placed {
  readonly document: string;
  readonly start: number;
  readonly text: string;
}

export interface Told {
  readonly happening: Happening;
  readonly quote: string;
  readonly place: Placed;
}

export function mentionOf({ happening, quote, place }: Told, luck: Chance): Mention {
  const { type, mode, status, recipient, actor, sector, place: where } = happening;
  return {
    kind: 'mention',
    ...findingOf('mention', place, quote),
    type,
    mode: luck.happens(0.2) ? null : mode,
    contexts: [],
    actors: luck.happens(NOBODY) ? [] : [actorOf(actor, sector)],
    recipients: recipient === null || luck.happens(0.2) ? [] : [actorOf(recipient)],
    status: luck.happens(0.03) ? 'negated' : status,
    when: whenOf(happening, luck),
    where: luck.happens(happening.placed) ? [where] : [],
    says: speakersOf(happening, luck),
    figures: [],
  };
}

export function figureOf({ happening, quote, place }: Told, luck: Chance): Figure {
  // The number of a happening's sentence tells it from others; that of its figures is the same for all who tell it.
  const number = chance(happening.number).zipf(NUMBERS);
  return {
    kind: 'figure',
    ...findingOf('figure', place, quote),
    of: luck.happens(UNOWNED) ? [] : [actorOf(happening.actor, happening.sector)],
    measure: luck.zipf(COUNTED),
    item: 'soldiers',
    low: number,
    high: number,
    qualifier: 'exact',
    unit: null,
    status: luck.zipf(FIGURE_STATUSES),
    when: whenOf(happening, luck),
    where: luck.happens(UNPLACED) ? [] : [happening.place],
    says: speakersOf(happening, luck),
  };
}

export const claimOf = (place: Placed, luck: Chance): Claim => ({
  kind: 'claim',
  ...findingOf('claim', place, place.text),
  speaker: null,
  cue: 'reportedly',
  stance: luck.zipf(STANCES),
  direct: luck.happens(0.4),
  mentions: [],
  figures: [],
  against: [],
});

const findingOf = (kind: string, { document, start, text }: Placed, quote: string) => ({
  id: hash(`${kind} ${document} ${start}`),
  document,
  start,
  end: start + quote.length,
  quote,
  sentence: { start, end: start + text.length, text },
  rule: 'bench/made-up',
  version: VERSION,
  confidence: 0.7,
});

/** A sixth of what is told has a day; a little reaches far back. */
function whenOf({ day }: Happening, luck: Chance): When | null {
  const dated = luck.next();
  if (dated < 0.17) return { start: day, end: day, text: 'that day', basis: 'stated', from: null };
  return dated < 0.18 ? { start: '2014-03-01', end: null, text: 'since 2014', basis: 'stated', from: null } : null;
}

const speakersOf = ({ actor, recipient }: Happening, luck: Chance): readonly Speaker[] =>
  luck.happens(0.6)
    ? []
    : [
        {
          code: luck.pick([actor, recipient ?? actor]),
          sector: 'GOV',
          name: 'a spokesman',
          text: 'a spokesman',
          cue: 'said',
          stance: luck.zipf(MENTION_STANCES),
        },
      ];

const actorOf = (code: string, sector: Actor['sector'] = null): Actor => ({
  code,
  sector,
  name: code,
  text: code,
  start: 0,
  end: code.length,
  via: 'name',
});

export const hash = (text: string, digits = 16): string => createHash('sha256').update(text).digest('hex').slice(0, digits);
