import type { GivenActor } from '../../model/givenActor.ts';
import { givenActors } from '../../pipeline/givenActors.ts';
import { WrongCall } from './wrongCall.ts';

/** The user's own actors: of `--actors`, else of the table beside the store. Throws `WrongCall` with every faulty line. */
export async function ownActors(file: string | undefined, store: string): Promise<readonly GivenActor[]> {
  const { actors, faults } = await givenActors(file ?? null, store);
  if (faults.length > 0) throw new WrongCall(`the table of actors is faulty; nothing was read.\n${faults.join('\n')}`);
  return actors;
}
