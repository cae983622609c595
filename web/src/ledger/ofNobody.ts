import { OF_NOBODY } from '../../../src/model/ofNobody.ts';
import type { Posture } from '../../../src/model/posture.ts';

/** What is asked without the choice of a force: figures of nobody known pass no such choice. */
export function withoutActor(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('actor');
  return query.toString();
}

/** How many figures a ledger leaves out because their text does not say whose they are. */
export const ofNobodyIn = ({ leftOut }: Pick<Posture, 'leftOut'>): number =>
  leftOut.find(({ reason }) => reason === OF_NOBODY)?.figures ?? 0;
