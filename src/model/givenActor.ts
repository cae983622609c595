import type { Holder } from '../codebook/holder.ts';
import type { Sector } from '../codebook/sector.ts';

/** An actor that the user's own table names, beside those that come with the program. */
export interface GivenActor {
  readonly name: string;
  /** Other ways to write it. */
  readonly also: readonly string[];
  /** A state's, an organisation's or the user's own code; '' for nobody in particular. */
  readonly code: string;
  readonly sector: Sector | null;
  /** The office and its days, where the actor is a person. */
  readonly holder: Holder | null;
}
