import type { Party } from '../../../src/model/event.ts';

/** How an event's parties are named in a line: who, to whom, or all of them with one another. */
export interface PartiesInLine {
  readonly whom: readonly Party[];
  readonly isMutual: boolean;
}

const keyOf = ({ name, code, sector }: Party): string => `${name || code} ${sector ?? ''}`;
const namesOf = (parties: readonly Party[]): string => [...new Set(parties.map(({ name, code }) => name || code))].sort().join('|');

/** Those who do it together and to one another are named once, and none of several stands on both sides of the arrow. */
export function inOneLine(actors: readonly Party[], recipients: readonly Party[]): PartiesInLine {
  if (recipients.length > 1 && namesOf(actors) === namesOf(recipients)) return { whom: [], isMutual: true };
  const acting = new Set(actors.map(keyOf));
  const others = recipients.filter((party) => !acting.has(keyOf(party)));
  return { whom: recipients.length > 1 && others.length > 0 ? others : recipients, isMutual: false };
}
