import { createHash } from 'node:crypto';
import type { Actor } from '../../src/model/actor.ts';
import { addDays, type Day } from '../../src/model/day.ts';
import type { Document } from '../../src/model/document.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import type { When } from '../../src/model/when.ts';
import type { ReadDocument } from '../../src/store/store.ts';
import { type Chance, chance } from './chance.ts';
import { DAYS, FIRST_DAY, type Happening, happeningsOf, liveliness } from './happenings.ts';
import type { World } from './world.ts';

const VERSION = 'bench';
/** Mentions a document has, on the average: eight happenings told two or three times. */
const MENTIONS_PER_DOCUMENT = 20;
const HAPPENINGS_PER_DOCUMENT = 8;
const FIGURES_PER_MENTION = 0.08;
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
/** Figures of which the text does not say whose they are, and where. */
const UNOWNED = 0.22;
const UNPLACED = 0.4;
/** How many documents of an outlet are another's. */
const REPRINTED = 0.12;
/** News of a day tells what happened on it and on the four days before. */
const NEWS_DAYS = [0, 1, 2, 3, 4];

/** Made-up news of three years. */
export interface News {
  /** All of it, by day. */
  documents(): Generator<ReadDocument>;
  /** A document of a day; a number that no other of that day has makes it another one. */
  document(day: number, number: number): ReadDocument;
}

/**
 * Made-up news with the skew of the real: few actors, places, outlets and happenings have most of it, and it comes in
 * bursts. The same for the same seed, about `mentions` mentions in all.
 */
export function makeNews(world: World, seed: number, mentions: number): News {
  const lively = liveliness(seed);
  const perLiveliness = mentions / MENTIONS_PER_DOCUMENT / lively.reduce((sum, one) => sum + one, 0);
  const documentsOn = (day: number): number => (lively[day] ?? 0) * perLiveliness;
  const happenings = remembered((day) => happeningsOf(world, seed, day, Math.ceil(4 * documentsOn(day))));
  const document = (day: number, number: number): ReadDocument => {
    const luck = chance((seed * 31 + day) * 100_003 + number);
    const outlet = luck.zipf(world.outlets);
    // What is reprinted is another document of the day, with a sentence of one's own.
    const reprinted = luck.happens(REPRINTED) ? tellings(day, luck.below(number + 1)) : tellings(day, number);
    return toRead(outlet, addDays(FIRST_DAY, day), [...reprinted, sentenceOf(luck.zipf(happenings(day)), luck, world)], luck);
  };
  const tellings = (day: number, number: number): readonly Told[] => {
    const luck = chance((seed * 37 + day) * 100_003 + number);
    const told = Array.from({ length: HAPPENINGS_PER_DOCUMENT }, () => luck.zipf(happenings(Math.max(0, day - luck.zipf(NEWS_DAYS)))));
    return told.flatMap((happening) => Array.from({ length: 1 + luck.below(4) }, () => sentenceOf(happening, luck, world)));
  };
  return {
    document,
    *documents() {
      let owed = 0;
      for (let day = 0; day < DAYS; day++) {
        owed += documentsOn(day);
        for (; owed >= 1; owed--) yield document(day, Math.floor(owed));
      }
    },
  };
}

/** What happens on the last few days that were asked for. */
function remembered(make: (day: number) => readonly Happening[]): (day: number) => readonly Happening[] {
  const known = new Map<number, readonly Happening[]>();
  return (day) => {
    const made = known.get(day) ?? make(day);
    if (!known.has(day) && known.size >= 16) known.clear();
    known.set(day, made);
    return made;
  };
}

interface Told {
  readonly happening: Happening;
  readonly text: string;
}

function sentenceOf(happening: Happening, luck: Chance, { words }: World): Told {
  const { actor, deed, recipient, place, number } = happening;
  const [when, how, why, end] = [0, 1, 2, 3].map(() => luck.pick(words));
  const counted = luck.pick(['soldiers', 'trucks', 'ships', 'people']);
  return {
    happening,
    text: `${actor} forces ${when} ${deed} ${how} of ${recipient ?? 'nobody'} near ${place.name} ${why} with ${number} ${counted} ${end}.`,
  };
}

function toRead(source: string, published: Day, told: readonly Told[], luck: Chance): ReadDocument {
  const text = told.map((one) => one.text).join(' ');
  const id = hash(`${source} ${published} ${text}`);
  const document: Document = {
    kind: 'document',
    id,
    path: `${published}/${id}.txt`,
    url: null,
    source,
    title: told[0]?.text.slice(0, 60) ?? null,
    published,
    language: 'en',
    text,
  };
  const starts = told.map((_, at) => told.slice(0, at).reduce((sum, one) => sum + one.text.length + 1, 0));
  const bytes = new TextEncoder().encode(text);
  return {
    ingested: { document, sha256: hash(text, 64), encoding: 'utf-8', mediaType: 'text/plain' },
    bytes,
    findings: {
      mentions: told.map((one, at) => mentionOf(one, document, starts[at] ?? 0, luck)),
      figures: told.flatMap((one, at) => (luck.happens(FIGURES_PER_MENTION) ? [figureOf(one, document, starts[at] ?? 0, luck)] : [])),
      claims: [],
    },
    notices: [],
    version: VERSION,
  };
}

function mentionOf({ happening, text }: Told, document: Document, start: number, luck: Chance): Mention {
  const { type, status, recipient, place } = happening;
  return {
    kind: 'mention',
    ...findingOf('mention', document, start, text),
    type,
    mode: null,
    contexts: [],
    actors: [actorOf(happening.actor, happening.sector)],
    recipients: recipient === null || luck.happens(0.2) ? [] : [actorOf(recipient)],
    status: luck.happens(0.03) ? 'negated' : status,
    when: whenOf(happening, luck),
    where: luck.happens(0.4) ? [] : [place],
    says: speakersOf(happening, luck),
    figures: [],
  };
}

function figureOf({ happening, text }: Told, document: Document, start: number, luck: Chance): Figure {
  // The number of a happening's sentence tells it from others; that of its figures is the same for all who tell it.
  const number = chance(happening.number).zipf(NUMBERS);
  return {
    kind: 'figure',
    ...findingOf('figure', document, start, text),
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

const findingOf = (kind: string, document: Document, start: number, text: string) => ({
  id: hash(`${kind} ${document.id} ${start}`),
  document: document.id,
  start,
  end: start + text.length,
  quote: text,
  sentence: { start, end: start + text.length, text },
  rule: 'bench/made-up',
  version: VERSION,
  confidence: 0.7,
});

/** Half of what is told has a day; a little reaches far back. */
function whenOf({ day }: Happening, luck: Chance): When | null {
  const dated = luck.next();
  if (dated < 0.5) return { start: day, end: day, text: 'that day', basis: 'stated', from: null };
  return dated < 0.53 ? { start: '2014-03-01', end: null, text: 'since 2014', basis: 'stated', from: null } : null;
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
          stance: 'states',
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

const hash = (text: string, digits = 16): string => createHash('sha256').update(text).digest('hex').slice(0, digits);
