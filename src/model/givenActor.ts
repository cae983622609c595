import type { Holder } from '../codebook/holder.ts';
import type { Sector } from '../codebook/sector.ts';
import type { YearsIn } from '../codebook/yearsOf.ts';

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
  /** For whom the name stands, where it is that of several: 'the Baltic states'; [] for one. */
  readonly members: readonly YearsIn[];
}
