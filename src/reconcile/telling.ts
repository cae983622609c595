import type { EventType } from '../codebook/eventType.ts';
import type { Matter } from '../codebook/matters.ts';
import type { Mention } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import type { Told } from '../model/told.ts';
import { type DayWindow, dayWindow, publishedDay } from './dayWindow.ts';
import { kindsOf } from './kindsOf.ts';
import { mattersIn } from './mattersIn.ts';
import { type PartyCodes, partyCodes } from './partyCodes.ts';
import { contextWords, type QuoteWords, quoteWords } from './quoteWords.ts';
import { type Realis, realisOf } from './realis.ts';

/** A mention with all that is compared, made once. */
export interface Telling {
  readonly mention: Told<Mention>;
  readonly realis: Realis;
  /** Empty where the text names nobody in particular. */
  readonly actors: PartyCodes;
  /** For what is done together, all parties where two at least are known. */
  readonly recipients: PartyCodes;
  /** How many recipients two tellings must share where both name some. */
  readonly recipientsShared: number;
  /** Whether the parties do it to one another: 'India and Pakistan exchanged fire'. */
  readonly isMutual: boolean;
  readonly days: DayWindow;
  /** The day of publication, counted from 1970; null where unknown. */
  readonly toldOn: number | null;
  /** In which memberships are looked up; null where the telling is undated. */
  readonly year: number | null;
  readonly where: readonly Place[];
  /** The kinds of deed the quote's words tell. */
  readonly kinds: ReadonlySet<string>;
  readonly quote: QuoteWords;
  /** What the sentence says beside its names. */
  readonly context: ReadonlySet<string>;
  /** Of words as deeds, what the sentence is about. */
  readonly matters: ReadonlySet<Matter>;
}

/** In these what is said is the deed. */
const WORDS: ReadonlySet<EventType> = new Set<EventType>(['REJECT', 'ACCUSE']);

/** In these nobody does it to anybody: 'Xi received Putin' and 'Putin met Xi' are one event. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);

/** What reconciling needs of a mention. */
export function telling(mention: Told<Mention>): Telling {
  const realis = realisOf(mention);
  const mutual = MUTUAL.has(mention.type);
  const [actors, recipients] = [partyCodes(mention.actors), partyCodes(mention.recipients)];
  const parties = partyCodes([...mention.actors, ...mention.recipients]);
  let kinds: ReadonlySet<string> | undefined;
  let quote: QuoteWords | undefined;
  let context: ReadonlySet<string> | undefined;
  let matters: ReadonlySet<Matter> | undefined;
  return {
    mention,
    realis,
    actors: mutual ? parties : actors,
    recipients: mutual ? (parties.size > 1 ? parties : new Map()) : recipients,
    recipientsShared: mutual ? 2 : 1,
    isMutual: !mutual && actors.size > 1 && [...actors.keys()].every((code) => recipients.has(code)),
    days: dayWindow(mention, realis),
    toldOn: publishedDay(mention.published),
    year: yearOf(mention),
    where: mention.where,
    get kinds() {
      kinds ??= kindsOf(mention.type, mention.quote);
      return kinds;
    },
    // Words are asked for where two tellings are compared, and not where what was compared before is put together again.
    get quote() {
      quote ??= quoteWords(mention);
      return quote;
    },
    get context() {
      context ??= contextWords(mention);
      return context;
    },
    get matters() {
      matters ??= WORDS.has(mention.type) ? mattersIn(mention.sentence.text) : NO_MATTERS;
      return matters;
    },
  };
}

const NO_MATTERS: ReadonlySet<Matter> = new Set();

function yearOf({ when, published }: Told<Mention>): number | null {
  const day = when?.start ?? published;
  return day === null ? null : Number.parseInt(day.slice(0, 4), 10);
}

/** Reading order: by publication, document and place in it; the unpublished last. Total, so sorting is stable. */
export function byReading(a: Told<Mention>, b: Told<Mention>): number {
  return (
    compare(a.published ?? '\uffff', b.published ?? '\uffff') ||
    compare(a.document, b.document) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
