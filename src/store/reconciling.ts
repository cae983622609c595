import type { Assessment } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import type { LinkColumns, ScoredColumns } from '../model/linkColumns.ts';
import type { Lookup, LookupKey } from '../model/lookup.ts';
import type { Mention } from '../model/mention.ts';
import type { FoundOrigin } from '../model/origin.ts';
import type { Outline } from '../model/outline.ts';
import type { CopyQuestion, CopyRules, SketchedDocument } from '../model/sketch.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Told } from '../model/told.ts';

/** A mention with the number by which the store knows it. */
export interface NumberedMention {
  readonly number: number;
  readonly mention: Told<Mention>;
}

/** What a mention is compared by, with its number. */
export interface NumberedOutline {
  readonly number: number;
  readonly outline: Outline;
}

/** What mentions are compared by that some lookups meet. */
export interface Candidates {
  /** Each once. */
  readonly outlines: readonly NumberedOutline[];
  /** For each lookup the places of those that it meets; what meets under two keys of one mention is in both. */
  readonly met: readonly Uint32Array[];
}

/** What a mention taken in before is compared by, with the event that holds it. */
export interface HeldOutline extends NumberedOutline {
  readonly event: string;
}

/** How a mention holds what it tells: its class and status, and its innermost speaker where it has one. */
export interface HowTold extends Pick<Mention, 'type' | 'status'> {
  readonly says: readonly Pick<Speaker, 'stance'>[];
}

/** How a mention holds what it tells, with the event that holds it. */
export interface Holding extends HowTold {
  readonly number: number;
  readonly event: string;
  /** Whether users say anything of a mention of that event. */
  readonly isSpoken: boolean;
}

/** What users say of two mentions, by number; the latest word on two counts. */
export interface UserLink {
  readonly a: number;
  readonly b: number;
  readonly kind: 'same' | 'different' | 'unsure';
}

/** A document's outlet, and, where it copies another, the origin and that one's outlet; with how that is seen. */
export interface DocumentOrigin {
  readonly document: string;
  readonly outlet: string;
  readonly origin: string | null;
  readonly originOutlet: string | null;
  /** Null while it is not compared with others. */
  readonly found: Omit<FoundOrigin, 'model'> | null;
}

/** A document that events do not take in as it is now, with how many mentions it shows. */
export interface PendingDocument {
  readonly id: string;
  readonly mentions: number;
}

/** The dyad and week that an assessment is of. */
export type AssessmentKey = Pick<Assessment, 'actor' | 'recipient' | 'week'>;

/** What taking in some documents changes. All of it is written in one transaction. */
export interface EventChange {
  /** Documents taken in: no longer pending. What was looked up of them before is forgotten. */
  readonly documents: readonly string[];
  /** Their mentions, with what each is looked up by and compared by. */
  readonly mentions: readonly (NumberedOutline & { readonly keys: readonly LookupKey[] })[];
  /** What the program holds of two mentions, by number, of which users say nothing. */
  readonly links: ScoredColumns;
  /** What users say. Of mentions that are not taken in nothing is written. */
  readonly words: readonly UserLink[];
  readonly removedEvents: readonly string[];
  readonly events: readonly Event[];
  readonly removedAssessments: readonly AssessmentKey[];
  /** In place of those of the same dyad and week. */
  readonly assessments: readonly Assessment[];
}

/** What putting documents together, some at a time, asks of a store. */
export interface Reconciling {
  /** The version of the rules by which events were put together; null where none was yet. */
  reconciler(): Promise<string | null>;
  /** Forgets all that was put together, in one transaction, and holds by which version it will be: all documents are pending. */
  startAnew(version: string): Promise<void>;
  /** Documents that events do not take in as they are now, earliest published first. */
  pendingDocuments(limit: number): Promise<readonly PendingDocument[]>;
  /** Documents whose texts are not compared with others yet, as they were added. */
  unsketchedDocuments(limit: number): Promise<readonly Document[]>;
  /**
   * Compares texts with those before, in one transaction: `originOf` is asked of each document, new or not, that may copy
   * another one now. What has another origin than before is pending again.
   */
  takeInSketches(
    documents: readonly SketchedDocument[],
    rules: CopyRules,
    originOf: (question: CopyQuestion) => FoundOrigin,
  ): Promise<void>;
  /** The mentions that show of documents. */
  mentionsOf(documents: readonly string[]): Promise<readonly NumberedMention[]>;
  /** Mentions taken in of which the store does not keep what they are compared by, since it was written by an older program. */
  mentionsWithoutOutline(limit: number): Promise<readonly NumberedMention[]>;
  putOutlines(outlines: readonly NumberedOutline[]): Promise<void>;
  /** What mentions taken in before are compared by that a lookup meets, those of some documents left out. */
  candidates(lookups: readonly Lookup[], without: readonly string[]): Promise<Candidates>;
  /** The numbers of the mentions that were taken in of documents. */
  takenIn(documents: readonly string[]): Promise<readonly number[]>;
  /** What all mentions of the events that hold these are compared by, but those of some documents. */
  heldWith(mentions: readonly number[], without: readonly string[]): Promise<readonly HeldOutline[]>;
  /** Mentions taken in before, whole, by their numbers; in any order. */
  mentionsNumbered(mentions: readonly number[]): Promise<readonly NumberedMention[]>;
  /** How mentions of events hold what they tell, without reading them whole. */
  holdingsOf(mentions: readonly number[]): Promise<readonly Holding[]>;
  /** The same without their events, of each of these in turn. */
  howTold(mentions: readonly number[]): Promise<readonly HowTold[]>;
  /** Mentions of other documents that are linked with those taken in of these. */
  partnersOfDocuments(documents: readonly string[]): Promise<readonly number[]>;
  /** The program's links of these mentions with any others, but those of some documents. */
  linksOf(mentions: readonly number[], without: readonly string[]): Promise<LinkColumns>;
  /** Whom the program links with each of these mentions, those of some documents left out, without asking by how much. */
  partnersOf(mentions: readonly number[], without: readonly string[]): Promise<readonly Uint32Array[]>;
  /** The program's links inside each of some groups of mentions. */
  linksWithin(groups: readonly (readonly number[])[]): Promise<LinkColumns>;
  /** What users say of these mentions and any others. */
  wordsOf(mentions: readonly number[]): Promise<readonly UserLink[]>;
  /** What users say of mentions of these documents, where both mentions show. */
  userLinks(documents: readonly string[]): Promise<readonly UserLink[]>;
  /** Events that hold a mention of these, or one that was taken in of these documents. */
  eventsOf(mentions: readonly string[], documents: readonly string[]): Promise<readonly Event[]>;
  /** Events by their ids, in this order; those that are not there are passed over. */
  eventsNamed(ids: readonly string[]): Promise<readonly Event[]>;
  originsOf(documents: readonly string[]): Promise<readonly DocumentOrigin[]>;
  assessmentsOf(keys: readonly AssessmentKey[]): Promise<readonly Assessment[]>;
  putChange(change: EventChange): Promise<void>;
}
