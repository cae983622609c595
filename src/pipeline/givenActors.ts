import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { ActorsTable } from '../ingest/actorsTable.ts';
import { loadActorsTable } from '../ingest/loadActorsTable.ts';
import type { GivenActor } from '../model/givenActor.ts';

/** The table that is taken where none is named, in the folder in which the store's folder lies. */
export const ACTORS_FILE = 'tacitus.actors.csv';

/** The user's own actors: of the file where one is named, else of the one beside the store, where there is one. */
export const givenActors = (file: string | null, store: string): Promise<ActorsTable> =>
  file === null ? loadActorsTable(join(dirname(store), ACTORS_FILE), { required: false }) : loadActorsTable(file, { required: true });

/** The version of what reads: another table of actors finds other things, so what was read with the old one is read again. */
export const versionWith = (actors: readonly GivenActor[]): string =>
  actors.length === 0
    ? CODER_VERSION
    : `${CODER_VERSION}+${createHash('sha256').update(JSON.stringify(actors)).digest('hex').slice(0, 12)}`;
