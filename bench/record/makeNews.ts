import { addDays, type Day } from '../../src/model/day.ts';
import type { Document } from '../../src/model/document.ts';
import type { ReadDocument } from '../../src/store/store.ts';
import { type Chance, chance } from './chance.ts';
import { DAYS, FIRST_DAY, type Happening, happeningsOf, liveliness } from './happenings.ts';
import { claimOf, figureOf, hash, mentionOf, type Placed, VERSION } from './madeUpFindings.ts';
import { asideOf, type Sentence, sentenceOf } from './tellings.ts';
import type { World } from './world.ts';

/** Mentions a document has: seven at the median, ten on the average, and some many more. */
export const MENTIONS_PER_DOCUMENT = 10;
const MEDIAN_MENTIONS = 6;
const MENTIONS_SPREAD = 0.95;
const MOST_MENTIONS = 60;
/** How many happenings a day has for each document that tells of it. */
const HAPPENINGS_PER_DOCUMENT = 8;
/** Now and then one thing is what everybody tells of for some days, and this share of mentions is of it. */
const TALKED_OF = 0.06;
const TALKED_DAYS = 4;
/** Sentences that tell of nothing anybody did: some, and one to every other mention. */
const ASIDES = 5;
const ASIDES_PER_MENTION = 0.5;
const FIGURES_PER_MENTION = 0.075;
const CLAIMS_PER_SENTENCE = 0.7;
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
  /** How many documents a day has, as a rule with a fraction. */
  documentsOn(day: number): number;
}

/**
 * Made-up news with the skew of the real: few actors, places, outlets and happenings have most of it, and it comes in
 * bursts. The same for the same seed, about `mentions` mentions in all.
 */
export function makeNews(world: World, seed: number, mentions: number): News {
  const lively = liveliness(seed);
  const perLiveliness = mentions / MENTIONS_PER_DOCUMENT / lively.reduce((sum, one) => sum + one, 0);
  const documentsOn = (day: number): number => (lively[day] ?? 0) * perLiveliness;
  const happenings = remembered((day) => happeningsOf(world, seed, day, Math.ceil(HAPPENINGS_PER_DOCUMENT * documentsOn(day))));
  const document = (day: number, number: number): ReadDocument => {
    const luck = chance((seed * 31 + day) * 100_003 + number);
    const outlet = luck.zipf(world.outlets);
    // What is reprinted is another document of the day, with a sentence of one's own.
    const reprinted = luck.happens(REPRINTED) ? tellings(day, luck.below(number + 1)) : tellings(day, number);
    return toRead(outlet, addDays(FIRST_DAY, day), [...reprinted, sentenceOf(luck.zipf(happenings(day)), luck, world)], luck);
  };
  const tellings = (day: number, number: number): readonly Sentence[] => {
    const luck = chance((seed * 37 + day) * 100_003 + number);
    const count = Math.min(MOST_MENTIONS, Math.round(MEDIAN_MENTIONS * Math.exp(MENTIONS_SPREAD * luck.normal())));
    const happened = (): Happening => {
      const told = happenings(Math.max(0, day - luck.zipf(NEWS_DAYS)));
      return luck.happens(TALKED_OF) ? (happenings(day - (day % TALKED_DAYS))[0] ?? luck.zipf(told)) : luck.zipf(told);
    };
    const told = Array.from({ length: count }, () => sentenceOf(happened(), luck, world));
    const asides = Array.from({ length: Math.round(ASIDES + ASIDES_PER_MENTION * count) }, () => asideOf(luck, world));
    return [...told, ...asides];
  };
  return {
    document,
    documentsOn,
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

function toRead(source: string, published: Day, sentences: readonly Sentence[], luck: Chance): ReadDocument {
  const text = sentences.map((one) => one.text).join(' ');
  const id = hash(`${source} ${published} ${text}`);
  const document: Document = {
    kind: 'document',
    id,
    path: `${published}/${id}.txt`,
    url: null,
    source,
    title: sentences[0]?.text.slice(0, 60) ?? null,
    published,
    language: 'en',
    text,
  };
  let length = 0;
  const placed = sentences.map((sentence): Placed => {
    const start = length;
    length += sentence.text.length + 1;
    return { document: id, start, text: sentence.text };
  });
  const told = sentences.flatMap(({ told: one }, at) => {
    const place = placed[at];
    return one === null || place === undefined ? [] : [{ ...one, place }];
  });
  const bytes = new TextEncoder().encode(text);
  return {
    ingested: { document, sha256: hash(text, 64), encoding: 'utf-8', mediaType: 'text/plain' },
    bytes,
    findings: {
      mentions: told.map((one) => mentionOf(one, luck)),
      figures: told.flatMap((one) => (luck.happens(FIGURES_PER_MENTION) ? [figureOf(one, luck)] : [])),
      claims: placed.flatMap((place) => (luck.happens(CLAIMS_PER_SENTENCE) ? [claimOf(place, luck)] : [])),
    },
    notices: [],
    version: VERSION,
  };
}
