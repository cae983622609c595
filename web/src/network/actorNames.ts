import { type NameSpot, nameSpots } from '../map/nameSpots.ts';

/** An actor whose name is to be written; pixels of the picture. */
export interface NamedActor {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How wide a letter of a name is at most, as the picture writes them. */
const LETTER = 6.6;

/**
 * Where each actor's name is written, above it where that is free: no two names cross, and where nothing else is left a name
 * stands over other actors. Null where it would cross another name all around; those that come first have the choice.
 */
export const actorNames = (actors: readonly NamedActor[], width: number): readonly (NameSpot | null)[] =>
  nameSpots(
    actors.map(({ title, x, y, radius }) => ({ x, y, radius, widths: [LETTER * title.length + 4] })),
    [],
    width,
    { first: 'above', anyway: actors.length, mayCover: () => true },
  );
