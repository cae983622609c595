import type { ContentionEvidence } from '../../model/contention.ts';
import { alliancesOf } from '../alliance.ts';

/** The alliance that a party belongs to in the year it is told of; the party where there is none. */
export const campOf = (code: string, { published }: ContentionEvidence): string =>
  published === null ? code : (alliancesOf(code, Number.parseInt(published.slice(0, 4), 10))[0] ?? code);
