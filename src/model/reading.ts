import type { Qualifier } from '../codebook/qualifier.ts';
import type { Actor } from './actor.ts';
import type { ParsedToken } from './parsedToken.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';
import type { When } from './when.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** One token. `norm` is the lower-cased word with typographic quotes and dashes made plain. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly norm: string;
  readonly lemma: string;
  /** Whether the word can be a form of a verb that the reader knows. */
  readonly verb: boolean;
}

/** A proper name or a run of capitalised words. */
export interface Name extends Span {
  readonly type: 'GPE' | 'NORP' | 'PER' | 'ORG' | 'LOC' | 'FAC' | 'UNIT' | 'WEAPON' | 'VEHICLE' | 'EVENT' | 'OTHER';
}

/** Words that name an actor; `text` and span are those of the whole phrase ('Russian troops', 'the Polish army'). */
export type ActorSpan = Actor & {
  /** A named person or the holder of an office, who may be 'he' or 'she'. */
  readonly person: boolean;
  /** Written as an owner: "Russia's", 'its'. */
  readonly possessive: boolean;
};

export type PlaceSpan = Place & Span;

/** A name of a place wherever it stands, also where it means a government; with what it was resolved from. */
export type Toponym = PlaceSpan & {
  readonly reasons: readonly string[];
  /** A preposition, a dateline or a region after it puts something there. */
  readonly isLocative: boolean;
  /** The text itself says in which region or state it lies: 'Paris, Texas'. */
  readonly isTold: boolean;
};

/** Words that tell a time, with the days they stand for where there is something to count from. */
export interface TimeSpan extends Span {
  readonly when: When | null;
  /** Why there are no days, where there are none. */
  readonly reason: string | null;
}

/** A number as words give it: bounds, hedge, and what it is of a number at all. */
export interface Quantity extends Span {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** ISO 4217 for money, 'km', 'm' … for lengths, '%' for shares, else null. */
  readonly unit: string | null;
  /** 'count' may count people or things; the others never do. */
  readonly kind: 'count' | 'money' | 'length' | 'share' | 'ordinal' | 'designation' | 'year' | 'time' | 'other';
}

/** A 'label' says who speaks from there on in a transcript. */
export type SentenceKind = 'prose' | 'heading' | 'dateline' | 'item' | 'label';

export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Tag, head and relation of each token, in the order of `tokens`. */
  readonly grammar: readonly ParsedToken[];
  readonly names: readonly Name[];
  readonly actors: readonly ActorSpan[];
  readonly places: readonly PlaceSpan[];
  /** Every name of a place, those of actors too; [] where no gazetteer was given. */
  readonly toponyms: readonly Toponym[];
  readonly times: readonly TimeSpan[];
  readonly quantities: readonly Quantity[];
}

/** What one speaker says in a transcript, from behind the label to the next. */
export interface Turn extends Span {
  readonly label: Span;
  /** Null where nobody knows who it is. */
  readonly speaker: ActorSpan | null;
  /** Whether the label is that of somebody who asks. */
  readonly isQuestion: boolean;
}

/** A document as the reader sees it. */
export interface Reading {
  readonly document: string;
  readonly sentences: readonly Sentence[];
  /** Direct speech, quotation marks excluded; may run over sentences. */
  readonly quotations: readonly Span[];
  /** Of a transcript, who speaks where; [] of any other text. */
  readonly turns: readonly Turn[];
}
