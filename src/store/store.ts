import type { Assessment } from '../model/assessment.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Findings } from '../model/findings.ts';
import type { Mention } from '../model/mention.ts';
import type { Notice } from '../model/notice.ts';
import type { RecordLine } from '../model/record.ts';
import type { Ingested } from '../model/source.ts';
import type { Told } from '../model/told.ts';
import type { Aggregates, EventFilter } from './aggregates.ts';
import type { Filter, Page, Paged } from './filter.ts';
import type { Judgements } from './judgements.ts';
import type { Reconciling } from './reconciling.ts';
import type { Stories } from './stories.ts';

/** One document as read: what is written in one go, or not at all. */
export interface ReadDocument {
  readonly ingested: Ingested;
  readonly bytes: Uint8Array;
  readonly findings: Findings;
  readonly notices: readonly Notice[];
  /** Version of the rules that read it. */
  readonly version: string;
}

/** What became of a document handed to the store. */
export interface Added {
  readonly document: string;
  /** 'added' new, 'known' read before at this version, 'reread' known text read by another version, 'same-text' the same text under another path. */
  readonly outcome: 'added' | 'known' | 'reread' | 'same-text';
  /** Where the same text was first seen, for 'same-text'. */
  readonly first: string | null;
}

/** Identifies bytes with the metadata they came with, so that a source already read is not read again. */
export interface SourceKey {
  readonly sha256: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly version: string;
  /** What the user says of it. Absent or null asks nothing, as an absent `url` does. */
  readonly source?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
}

export type { Filter, Page, Paged };

/** A document without its text, with what was found in it. */
export interface DocumentSummary extends Omit<Document, 'kind' | 'text'> {
  readonly characters: number;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
  readonly notices: number;
}

/** A document with everything found in it. */
export interface DocumentFindings extends Findings {
  readonly document: Document;
  readonly notices: readonly Notice[];
  readonly sha256: string;
  readonly version: string;
}

/** An event with the mentions that tell it, in its order. */
export interface ToldEvent {
  readonly event: Event;
  readonly tellings: readonly Told<Mention>[];
}

/** A notice with the document that it is of. */
export interface ToldNotice {
  readonly document: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly notice: Notice;
}

export interface StoreSummary {
  readonly documents: number;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
  readonly events: number;
  readonly notices: number;
  /** Alphabetical. */
  readonly outlets: readonly {
    readonly outlet: string;
    readonly documents: number;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  /** Who is quoted, by code and sector, most quoted first. */
  readonly speakers: readonly { readonly code: string; readonly sector: string | null; readonly name: string; readonly findings: number }[];
}

/**
 * Keeps the record. One writer at a time; findings are append-only and idempotent by content hash.
 * Every engine passes the same contract suite (`test/store/contract.ts`).
 */
export interface Store extends Aggregates, Judgements, Reconciling, Stories {
  /** Whether these bytes were already read at this version from this path or address, and understood as the key says. */
  isRead(key: SourceKey): Promise<boolean>;
  /** Writes a batch in one transaction: all of it is on disk when the promise resolves, or none. */
  add(batch: readonly ReadDocument[]): Promise<readonly Added[]>;

  /** Whether events take in all that was read and judged. False where a run was cut short in between. */
  areEventsCurrent(): Promise<boolean>;

  /**
   * A word for the state the store is in: another one after anything was committed, from this process or another.
   * Cheap to ask for. It means nothing to a store that is opened anew.
   */
  state(): Promise<string>;

  summary(): Promise<StoreSummary>;
  documents(filter: Filter, page: Page): Promise<Paged<DocumentSummary>>;
  document(id: string): Promise<DocumentFindings | null>;
  /** Texts of documents by id; those that are not there are left out. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The bytes a document was made from. */
  originalBytes(id: string): Promise<Uint8Array | null>;
  mentions(filter: Filter, page: Page): Promise<Paged<Told<Mention>>>;
  figures(filter: Filter, page: Page): Promise<Paged<Told<Figure>>>;
  claims(filter: Filter, page: Page): Promise<Paged<Told<Claim>>>;
  events(filter: EventFilter, page: Page): Promise<Paged<Event>>;
  event(id: string): Promise<ToldEvent | null>;
  /** Events by id, in the order of the ids; those that are not there are left out. */
  eventsTold(ids: readonly string[]): Promise<readonly ToldEvent[]>;
  /** Mentions by id, in the order of the ids; those that do not show are left out. */
  mentionsTold(ids: readonly string[]): Promise<readonly Told<Mention>[]>;
  assessments(filter: Filter): Promise<readonly Assessment[]>;
  /** What was odd in documents, or could not be read. */
  notices(filter: Filter, page: Page): Promise<Paged<ToldNotice>>;

  /** All documents with their text, by id; streamed. */
  allDocuments(): AsyncIterable<Document>;
  /** All mentions with their outlet, in a stable order, for reconciling; streamed. */
  allMentions(): AsyncIterable<Told<Mention>>;
  /** The whole record: per document (by id) the document, its mentions, figures and claims by place, then the events by id, then what users hold. */
  export(): AsyncIterable<RecordLine>;

  close(): Promise<void>;
}
