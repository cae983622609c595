import { expect, test } from 'vitest';
import { otherSectors, ROLES_WITH_OTHERS } from '../../src/codebook/otherSectors.ts';
import { BARE_ROLE, ROLE_SECTOR } from '../../src/codebook/roles.ts';
import { SECTORS, type Sector } from '../../src/codebook/sector.ts';
import { UNNAMED_ROLE } from '../../src/codebook/unnamedRoles.ts';

test.each<[string | null, Sector | null, readonly Sector[]]>([
  ['defence minister', 'MIL', ['GOV']],
  ['deputy defence minister', 'MIL', ['GOV']],
  ['national guard', 'COP', ['MIL']],
  ['opposition lawmakers', 'OPP', ['LEG']],
  ['state television', 'MED', ['GOV']],
  ['former defence minister', null, []],
  ['president', 'GOV', []],
  ['troops', 'MIL', []],
  [null, 'GOV', []],
])('%s of %s is of %s too', (role, first, others) => expect(otherSectors(role, first)).toEqual(others));

test('every role with a second sector is one that the tables know, with another first', () => {
  const known = new Map([
    ...[...ROLE_SECTOR],
    ...[...UNNAMED_ROLE].map(([role, { sector }]) => [role, sector] as const),
    ...[...BARE_ROLE].map(([role, { sector }]) => [role, sector] as const),
  ]);
  const unknown = ROLES_WITH_OTHERS.filter((role) => !known.has(role));
  expect(unknown).toEqual([]);
  for (const role of ROLES_WITH_OTHERS) for (const other of otherSectors(role, known.get(role) ?? null)) expect(SECTORS).toContain(other);
});
