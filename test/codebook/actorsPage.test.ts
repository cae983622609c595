import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CIVIL_BODIES } from '../../src/codebook/civilBodies.ts';
import { FIRMS } from '../../src/codebook/firms.ts';
import { HOLDERS } from '../../src/codebook/holders.ts';
import { INSTITUTIONS } from '../../src/codebook/institutions.ts';
import { INTELLIGENCE } from '../../src/codebook/intelligence.ts';
import { INTERNATIONAL } from '../../src/codebook/international.ts';
import { MEMBERSHIPS } from '../../src/codebook/memberships.ts';
import { ARMED_GROUPS, OUTLETS } from '../../src/codebook/organisations.ts';
import { PARLIAMENTS } from '../../src/codebook/parliaments.ts';
import { CONTESTED_STATES, SELF_DECLARED } from '../../src/codebook/partlyRecognised.ts';
import { ROLE_SECTOR } from '../../src/codebook/roles.ts';
import { SEATS } from '../../src/codebook/seats.ts';
import { STATE_FORCES } from '../../src/codebook/stateForces.ts';
import { STATE_GROUPS } from '../../src/codebook/stateGroups.ts';
import { STATES } from '../../src/codebook/states.ts';
import { UNNAMED_ROLE } from '../../src/codebook/unnamedRoles.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'actors.md'), 'utf8');
const distinct = (codes: readonly string[]): number => new Set(codes).size;
const codes = (rows: readonly { readonly code: string }[]): number => distinct(rows.map(({ code }) => code));

/** What the page has to say of each kind: how many rows, and where they are. */
const ROWS: readonly (readonly [kind: string, count: string, from: string])[] = [
  ['states: names, peoples, capitals', `${STATES.length}`, 'the npm package `world-countries`, and `stateWords.ts`'],
  ['international organisations', `${INTERNATIONAL.length}`, '`international.ts`'],
  [
    'their members by year',
    `${MEMBERSHIPS.length} of ${distinct(MEMBERSHIPS.map(({ organisation }) => organisation))} organisations`,
    '`memberships.ts`, `moreMembers.ts`',
  ],
  ['their institutions, agencies and missions', `${INSTITUTIONS.length}`, '`institutions.ts`'],
  ['groups of states', `${STATE_GROUPS.length}`, '`stateGroups.ts`'],
  ['seats of power, parliaments', `${SEATS.length + PARLIAMENTS.length}`, '`seats.ts`, `parliaments.ts`'],
  [
    'forces, police and services by their own names',
    `${STATE_FORCES.length + INTELLIGENCE.length} of ${codes([...STATE_FORCES, ...INTELLIGENCE])} states`,
    '`stateForces.ts`, `intelligence.ts`',
  ],
  ["roles that make an actor of a state ('the Polish army')", `${ROLE_SECTOR.size}`, '`roles.ts`'],
  ["roles without a state ('police')", `${UNNAMED_ROLE.size}`, '`unnamedRoles.ts`'],
  ['armed groups', `${ARMED_GROUPS.length}`, '`armedGroups*.ts`, one a region'],
  ['what calls itself a state, or is one to some', `${SELF_DECLARED.length + CONTESTED_STATES.length}`, '`partlyRecognised.ts`'],
  ['news agencies, broadcasters and papers', `${OUTLETS.length}`, '`outlets*.ts`'],
  ['firms, parties, churches, non-governmental bodies', `${FIRMS.length + CIVIL_BODIES.length}`, '`firms.ts`, `civilBodies.ts`'],
  ['terms of office', `${HOLDERS.length} of ${codes(HOLDERS)} states and bodies`, '`holders/`'],
];

test.each(ROWS)('the page of actors counts the %s as the tables do', (kind, count, from) =>
  expect(page).toContain(`| ${kind} | ${count} | ${from} |`),
);

test('the page links those of holders and places', () => {
  expect(page).toContain('(holders.md)');
  expect(page).toContain('(places.md)');
});
