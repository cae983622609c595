import type { Measure } from '../codebook/measure.ts';
import type { BriefFigure } from '../model/briefFigure.ts';
import type { Day } from '../model/day.ts';
import type { Figure } from '../model/figure.ts';
import type { Place } from '../model/place.ts';
import type { Told } from '../model/told.ts';
import type { Filter } from './filter.ts';

export interface FiguresAsOf {
  /** Figures that hold as of this day or an earlier one. */
  readonly asOf: Day;
  /** Leaves out what holds only as of a day before this one. */
  readonly since?: Day;
  /** Gazetteer ids. Absent: every place, and figures without one. */
  readonly places?: readonly string[];
  readonly filter?: Filter;
}

/** Which figures, all at once. */
export interface FiguresTold {
  readonly filter: Filter;
  /** Only those that one of these picks; all where absent. */
  readonly among?: FigureChoice;
}

/** Figures of a known day that stand at a place, repeat a number, or are of a document. */
export interface FigureChoice {
  /** Gazetteer ids. */
  readonly places: readonly string[];
  /** At other places, those of which one owner has all, by codes. */
  readonly owned?: { readonly places: readonly string[]; readonly owners: readonly string[] };
  readonly numbers: readonly NumberTold[];
  readonly documents: readonly string[];
}

/** A number, the lower bound or else the upper, as published in some days, both inclusive. */
export interface NumberTold {
  readonly measure: Measure;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

/** A figure that is the latest of its kind: of one place, owner, measure, status, outlet and innermost speaker. */
export interface StandingFigure {
  /** Gazetteer id; null for a figure without a place. A figure of two places stands in both. */
  readonly place: string | null;
  /** Codes of those whose it is, in order. */
  readonly owners: readonly string[];
  /** The day as of which it holds. */
  readonly day: Day;
  readonly figure: Told<Figure>;
}

/** Which figure of which document. */
export interface FigureKey {
  readonly id: string;
  readonly document: string;
}

/** A figure whose first owner is known: what of it is counted up over days. */
export interface OwnedFigure extends Pick<Figure, 'id' | 'measure' | 'status' | 'low' | 'high'> {
  readonly document: string;
  readonly published: string | null;
  /** The code of its first owner. */
  readonly of: string;
  /** The id of the first place where it stands. */
  readonly place: string | null;
}

export type MakeOfFigure<Made> = (figure: BriefFigure) => Made;

/** How figures are asked for, other than page by page. */
export interface Figures {
  /**
   * What `make` makes of figures as they are set against one another, by publication, document, place and id. It is kept,
   * of no more figures than there is room for: who passes the same function again gets the same again.
   */
  figuresTold<Made extends object>(query: FiguresTold, make: MakeOfFigure<Made>): Promise<readonly Made[]>;
  /** How many figures that are. */
  figuresToldCount(query: FiguresTold): Promise<number>;
  /** Those whose first owner is known, by publication, document, place and id. */
  ownedFigures(filter: Filter): Promise<readonly OwnedFigure[]>;
  /** Figures as they were found, by id; those that are not there are left out. */
  figuresFound(figures: readonly FigureKey[]): Promise<ReadonlyMap<string, Figure>>;
  /** The places at which figures stand, by id. */
  figurePlaces(): Promise<readonly FigurePlace[]>;
  /** By place, owners, measure, status, outlet, speaker; figures without a place first. */
  figuresAsOf(query: FiguresAsOf): Promise<readonly StandingFigure[]>;
}

export type FigurePlace = Omit<Place, 'text' | 'resolvedFrom'>;
