import type { EventType } from '../codebook/eventType.ts';
import type { Mention } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import type { Told } from '../model/told.ts';
import { type DayWindow, dayWindow } from './dayWindow.ts';
import { type PartyCodes, partyCodes } from './partyCodes.ts';
import { type QuoteWords, quoteWords } from './quoteWords.ts';
import { type Realis, realisOf } from './realis.ts';

/** A mention with all that is compared, made once. */
export interface Telling {
  readonly mention: Told<Mention>;
  readonly realis: Realis;
  readonly actors: PartyCodes;
  /** For what is done together, all parties where two at least are known. */
  readonly recipients: PartyCodes;
  /** How many recipients two tellings must share where both name some. */
  readonly recipientsShared: number;
  readonly days: DayWindow;
  readonly where: readonly Place[];
  readonly quote: QuoteWords;
}

/** In these nobody does it to anybody: 'Xi received Putin' and 'Putin met Xi' are one event. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);

/** What reconciling needs of a mention. */
export function telling(mention: Told<Mention>): Telling {
  const realis = realisOf(mention);
  const mutual = MUTUAL.has(mention.type);
  const parties = partyCodes([...mention.actors, ...mention.recipients]);
  return {
    mention,
    realis,
    actors: mutual ? parties : partyCodes(mention.actors),
    recipients: mutual ? (parties.size > 1 ? parties : new Map()) : partyCodes(mention.recipients),
    recipientsShared: mutual ? 2 : 1,
    days: dayWindow(mention, realis),
    where: mention.where,
    quote: quoteWords(mention),
  };
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
