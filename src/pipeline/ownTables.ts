import type { Holder } from '../codebook/holder.ts';
import type { GazetteerPlace } from '../codebook/places.ts';
import type { GivenActor } from '../model/givenActor.ts';

/** What a user adds to the tables that documents are read by. A plain value: it goes to worker threads as it is. */
export interface OwnTables {
  readonly holders: readonly Holder[];
  readonly actors: readonly GivenActor[];
  readonly places: readonly GazetteerPlace[];
}

export const NO_TABLES: OwnTables = { holders: [], actors: [], places: [] };
