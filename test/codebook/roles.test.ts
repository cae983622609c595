import { expect, test } from 'vitest';
import { ROLE_SECTOR } from '../../src/codebook/roles.ts';
import { SECTORS } from '../../src/codebook/sector.ts';

test('roles are in small letters and of one sector each', () => {
  for (const [role, sector] of ROLE_SECTOR)
    expect([role, role === role.toLowerCase() && role.split(' ').length <= 5 && SECTORS.includes(sector)]).toEqual([role, true]);
});
