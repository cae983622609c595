import type { Party } from '../../model/event.ts';

/** The distinct codes of parties that have one. */
export const partyCodes = (parties: readonly Pick<Party, 'code'>[]): readonly string[] => [
  ...new Set(parties.map(({ code }) => code).filter((code) => code !== '')),
];
