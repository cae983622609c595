import type { Document } from './document.ts';

/** A text's fingerprint: the smallest hashes of its shingles, ascending, and how many shingles it has. Plain data. */
export interface Sketch {
  readonly count: number;
  readonly hashes: readonly number[];
  readonly marks: TextMarks;
}

/** What a rewrite keeps of its model. Plain data. */
export interface TextMarks {
  /** Figures as digits, years left out. */
  readonly figures: readonly string[];
  /** Hashes of the beginnings of quotations, ascending. */
  readonly quotations: readonly number[];
  /** Those of the sketch's hashes that stand in quotations, ascending. */
  readonly quoted: readonly number[];
  readonly credits: readonly Credit[];
}

/** An agency that a text names as where it comes from: it prints its report, had its help, or cites it. */
export interface Credit {
  readonly agency: string;
  readonly how: 'printed' | 'helped' | 'cited';
}

export interface SketchedDocument extends Pick<Document, 'id' | 'source' | 'published'> {
  readonly sketch: Sketch;
}

/** A sketched document with those of its hashes that its outlet prints day after day. */
export interface KnownSketch extends SketchedDocument {
  readonly standing: ReadonlySet<number>;
}

/** Of which earlier document is this one a copy? Those asked about have enough hashes in common with it to be worth comparing. */
export interface CopyQuestion {
  readonly document: KnownSketch;
  readonly earlier: readonly KnownSketch[];
}

/** By what earlier documents are found. */
export interface CopyRules {
  /** An outlet that prints a passage on more days than this prints no news with it. */
  readonly newsDays: number;
  /** Fewer common hashes than this cannot make a copy. */
  readonly commonMin: number;
  /** A passage that stands in more documents than this finds its origin by the first of them. */
  readonly firstMax: number;
}
