import type { EventType } from '../codebook/eventType.ts';
import type { Matter } from '../codebook/matters.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { When } from '../model/when.ts';
import { type DayWindow, dayWindow, publishedDay } from './dayWindow.ts';
import { kindsOf } from './kindsOf.ts';
import { mattersIn } from './mattersIn.ts';
import { bothParties, type PartyCodes, partyCodes } from './partyCodes.ts';
import type { Spot } from './placeRelation.ts';
import { contextWords, type QuoteWords, quoteWords } from './quoteWords.ts';
import { type Holder, type Realis, realisOf } from './realis.ts';

/** What of a mention comparing begins with, and where it is read. */
export interface Facts extends Pick<Mention, 'id' | 'document' | 'start' | 'end' | 'type' | 'mode'>, Holder {
  readonly published: string | null;
  readonly when: Pick<When, 'start' | 'end'> | null;
  /** Empty where the text names nobody in particular. */
  readonly actors: PartyCodes;
  readonly recipients: PartyCodes;
  readonly where: readonly Spot[];
}

/** What is compared of the words of a mention. */
export interface Wording {
  /** The kinds of deed the quote's words tell. */
  readonly kinds: ReadonlySet<string>;
  readonly quote: QuoteWords;
  /** What the sentence says beside its names. */
  readonly context: ReadonlySet<string>;
  /** Of words as deeds, what the sentence is about. */
  readonly matters: ReadonlySet<Matter>;
}

/** Words are asked for where two tellings are compared, and not where what was compared before is put together again. */
export type WordingOf = { readonly [Part in keyof Wording]: () => Wording[Part] };

/** All of a mention that is compared. For what is done together, the actors are all parties, and so are the recipients where two at least are known. */
export interface Compared extends Facts, Wording {
  readonly realis: Realis;
  /** How many recipients two tellings must share where both name some. */
  readonly recipientsShared: number;
  /** Whether the parties do it to one another: 'India and Pakistan exchanged fire'. */
  readonly isMutual: boolean;
  readonly days: DayWindow;
  /** The day of publication, counted from 1970; null where unknown. */
  readonly toldOn: number | null;
  /** In which memberships are looked up; null where the telling is undated. */
  readonly year: number | null;
}

/** A mention with all that is compared, made once. */
export interface Telling extends Compared {
  readonly mention: Told<Mention>;
}

/** In these what is said is the deed. */
const WORDS: ReadonlySet<EventType> = new Set<EventType>(['REJECT', 'ACCUSE']);

/** In these nobody does it to anybody: 'Xi received Putin' and 'Putin met Xi' are one event. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);

const NOBODY: PartyCodes = new Map();
const NO_MATTERS: ReadonlySet<Matter> = new Set();

/** What reconciling needs of a mention. */
export const telling = (mention: Told<Mention>): Telling => Object.assign(compared(factsOf(mention), wordingOf(mention)), { mention });

/** What comparing a mention begins with. */
export const factsOf = ({ actors, recipients, ...mention }: Told<Mention>): Facts => ({
  ...mention,
  actors: partyCodes(actors),
  recipients: partyCodes(recipients),
});

/** What is compared of the words of a mention. */
export const wordingOf = (mention: Told<Mention>): WordingOf => ({
  kinds: () => kindsOf(mention.type, mention.quote),
  quote: () => quoteWords(mention),
  context: () => contextWords(mention),
  matters: () => (WORDS.has(mention.type) ? mattersIn(mention.sentence.text) : NO_MATTERS),
});

/** What is compared, from what that begins with; each part of the words is made once it is asked for. */
export const compared = (facts: Facts, wording: WordingOf): Compared => new Comparison(facts, wording);

/** A class, since thousands are made for each document and held: its parts are read through one shape, and none has functions of its own. */
class Comparison implements Compared {
  readonly id: Compared['id'];
  readonly document: Compared['document'];
  readonly start: Compared['start'];
  readonly end: Compared['end'];
  readonly published: Compared['published'];
  readonly type: Compared['type'];
  readonly mode: Compared['mode'];
  readonly status: Compared['status'];
  readonly says: Compared['says'];
  readonly when: Compared['when'];
  readonly where: Compared['where'];
  readonly realis: Realis;
  readonly actors: PartyCodes;
  readonly recipients: PartyCodes;
  readonly recipientsShared: number;
  readonly isMutual: boolean;
  readonly days: DayWindow;
  readonly toldOn: number | null;
  readonly year: number | null;
  readonly #wording: WordingOf;
  #kinds: Wording['kinds'] | undefined;
  #quote: QuoteWords | undefined;
  #context: Wording['context'] | undefined;
  #matters: Wording['matters'] | undefined;

  constructor(facts: Facts, wording: WordingOf) {
    const { type, published, actors, recipients } = facts;
    const mutual = MUTUAL.has(type);
    const parties = mutual ? bothParties(actors, recipients) : NOBODY;
    this.id = facts.id;
    this.document = facts.document;
    this.start = facts.start;
    this.end = facts.end;
    this.published = published;
    this.type = type;
    this.mode = facts.mode;
    this.status = facts.status;
    this.says = facts.says;
    this.when = facts.when;
    this.where = facts.where;
    this.realis = realisOf(facts);
    this.actors = mutual ? parties : actors;
    this.recipients = mutual ? (parties.size > 1 ? parties : NOBODY) : recipients;
    this.recipientsShared = mutual ? 2 : 1;
    this.isMutual = !mutual && actors.size > 1 && [...actors.keys()].every((code) => recipients.has(code));
    this.days = dayWindow(facts, this.realis);
    this.toldOn = publishedDay(published);
    this.year = yearOf(facts);
    this.#wording = wording;
  }

  get kinds(): Wording['kinds'] {
    this.#kinds ??= this.#wording.kinds();
    return this.#kinds;
  }

  get quote(): QuoteWords {
    this.#quote ??= this.#wording.quote();
    return this.#quote;
  }

  get context(): Wording['context'] {
    this.#context ??= this.#wording.context();
    return this.#context;
  }

  get matters(): Wording['matters'] {
    this.#matters ??= this.#wording.matters();
    return this.#matters;
  }
}

function yearOf({ when, published }: Pick<Facts, 'when' | 'published'>): number | null {
  const day = when?.start ?? published;
  return day === null ? null : Number.parseInt(day.slice(0, 4), 10);
}

type ReadingPlace = Pick<Facts, 'published' | 'document' | 'start' | 'end' | 'id'>;

/** Reading order: by publication, document and place in it; the unpublished last. Total, so sorting is stable. */
export function byReading(a: ReadingPlace, b: ReadingPlace): number {
  return (
    compare(a.published ?? '\uffff', b.published ?? '\uffff') ||
    compare(a.document, b.document) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
