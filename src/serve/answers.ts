import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { EventMatter } from '../model/eventMatter.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { FoundOrigin } from '../model/origin.ts';
import type { Place } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import type { Told } from '../model/told.ts';
import type { RuleText } from '../pipeline/describeRule.ts';
import type { DocumentFacets } from '../store/aggregates.ts';
import type { StoredJudgement } from '../store/judgements.ts';
import type { DocumentFindings, DocumentSummary, Paged, StoreSummary } from '../store/store.ts';
import type { StoryTitle } from '../store/stories.ts';
import type { VoiceComparison } from './compareVoices.ts';
import type { DisputePlace } from './disputePlaces.ts';
import type { BriefDispute, DisputeAnswer } from './disputes.ts';
import type { Passage } from './passages.ts';

// What the faces answer with; the page knows these shapes, and nothing else of the server.

/** Somebody whose word can be followed: a state or organisation, or one part of it. */
export interface SpeakerVoice {
  /** The value of `says`: 'USA' is the state with all its parts, 'USA/MIL' one of them. */
  readonly says: string;
  readonly title: string;
}

/** Rules by their id. */
export type Rules = Readonly<Record<string, RuleText>>;

/** A page of a list, with what the filter leaves out. */
export interface Listed<T> extends Paged<T> {
  /** How many there are under no filter at all. */
  readonly all: number;
  /** Where one voice is followed: how many more pass the rest of the filter when everyone is heard. Else null. */
  readonly others: number | null;
}

export interface RecordSummary extends StoreSummary {
  /** What the user calls the record. */
  readonly name: string;
  /** Version of the rules this program reads with. */
  readonly version: string;
  readonly voices: readonly SpeakerVoice[];
  /** English names of states and organisations by code. */
  readonly actorTitles: Readonly<Record<string, string>>;
}

/** A place that the record names. */
export type PlaceAnswer = Omit<Place, 'text' | 'resolvedFrom' | 'precision'>;

export interface DocumentAnswer extends DocumentFindings {
  /** Where the words that were asked for stand in the text; none where none were. */
  readonly hits: readonly Span[];
  readonly rules: Rules;
}

export interface EventAnswer extends EventMatter {
  readonly event: Event;
  readonly tellings: readonly Told<Mention>[];
  /** The first tellings of other events on sides of its disputes of which it has none itself. */
  readonly elsewhere: readonly Told<Mention>[];
  /** The figures inside the tellings. */
  readonly figures: readonly Told<Figure>[];
  readonly rules: Rules;
}

/** How a document comes to its text. */
export interface DocumentOrigin extends Omit<FoundOrigin, 'model'> {
  /** The document it goes back to, and its outlet; null where none is at hand. */
  readonly document: string | null;
  readonly outlet: string | null;
}

export interface FoundDocument extends DocumentSummary {
  /** Where the words that were searched for stand; none where none were, or where the title alone has them. */
  readonly passages: readonly Passage[];
  /** The story it is in; null while that is not found. */
  readonly story: StoryTitle | null;
  /** How it comes to its text; null while it is not compared with others. */
  readonly origin: DocumentOrigin | null;
}

export type DocumentList = Listed<FoundDocument>;
export type StoryList = Listed<Story>;
export type FacetList = DocumentFacets;
export type EventList = Listed<Event>;
export type FigureList = Listed<Told<Figure>> & { readonly rules: Rules };
export type ClaimList = Listed<Told<Claim>> & { readonly rules: Rules };
export type MentionList = Listed<Told<Mention>> & { readonly rules: Rules };

/** Matters on which voices differ, with how many findings hold each side. */
export interface DisputeList {
  readonly items: readonly BriefDispute[];
  readonly total: number;
  /** Where matters that pass all but a place have a telling, those of most matters first. */
  readonly places: readonly DisputePlace[];
}
export type DisputeDetail = DisputeAnswer;
export type ComparisonAnswer = Omit<VoiceComparison, 'differently'> & { readonly differently: readonly BriefDispute[] };

export type JudgementPage = Paged<StoredJudgement>;

/** Why a finding is as it is. */
export interface DerivationAnswer {
  readonly finding: string;
  /** In sentences; null where reading the document again does not find it: another version or the user's own tables did. */
  readonly steps: readonly string[] | null;
  readonly version: string;
}

/** How far documents are that are read while the record is served. */
export interface Reading {
  /** Documents are read, then events brought together, then documents put into stories. */
  readonly doing: 'reading' | 'reconciling' | 'settling';
  /** Documents that are in the record now, or cannot be read. */
  readonly done: number;
  /** How many there are; null until they are counted. */
  readonly of: number | null;
  /** Whether they are the samples that come with the program. */
  readonly areSamples: boolean;
}

/** What the stream of changes says each time. */
export interface ChangeNews {
  /** The state of the record, as its ETags have it. */
  readonly state: string;
  /** Null where the server reads nothing in. */
  readonly reading: Reading | null;
}
