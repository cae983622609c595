import { expect, test } from 'vitest';
import packaged from 'world-countries';
import { FIRMS } from '../../src/codebook/firms.ts';
import { FORMER_STATES } from '../../src/codebook/formerStates.ts';
import { INSTITUTIONS } from '../../src/codebook/institutions.ts';
import { INTELLIGENCE } from '../../src/codebook/intelligence.ts';
import { INTERNATIONAL } from '../../src/codebook/international.ts';
import { MEMBERSHIPS, membersIn } from '../../src/codebook/memberships.ts';
import { ARMED_GROUPS, ORGANISATIONS, OUTLETS } from '../../src/codebook/organisations.ts';
import { PARLIAMENTS } from '../../src/codebook/parliaments.ts';
import { CONTESTED_STATES, SELF_DECLARED } from '../../src/codebook/partlyRecognised.ts';
import { SEATS } from '../../src/codebook/seats.ts';
import { SECTORS } from '../../src/codebook/sector.ts';
import { STATE_FORCES } from '../../src/codebook/stateForces.ts';
import { STATE_BY_CODE, STATES } from '../../src/codebook/states.ts';

const ISO: ReadonlySet<string> = new Set((packaged as unknown as readonly { readonly cca3: string }[]).map(({ cca3 }) => cca3));
const repeated = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) !== index);
const isState = (code: string): boolean => STATE_BY_CODE.has(code);
const ownCodes = ARMED_GROUPS.map(({ code }) => code).filter((code) => code !== '' && !isState(code));

test('no code stands for two: organisations, groups and what calls itself a state have their own', () => {
  expect(repeated([...INTERNATIONAL.map(({ code }) => code), ...ownCodes, ...SELF_DECLARED.map(({ code }) => code)])).toEqual([]);
});

test('no own code is one of ISO 3166', () => {
  for (const code of [...INTERNATIONAL.map((one) => one.code), ...ownCodes, ...SELF_DECLARED.map((one) => one.code)])
    expect([code, ISO.has(code)]).toEqual([code, false]);
});

test('every row has a code that is known or none, a known sector, and its first name among its names', () => {
  const known = new Set([...STATES, ...INTERNATIONAL, ...ARMED_GROUPS, ...SELF_DECLARED, ...FORMER_STATES].map(({ code }) => code));
  for (const { code, sector, name, names } of ORGANISATIONS) {
    // A council that many states have under one name is nobody's.
    expect([name, code === 'NGO' || code === '' || known.has(code)]).toEqual([name, true]);
    expect([name, names[0], repeated(names)]).toEqual([name, name, []]);
    expect(sector === null || SECTORS.includes(sector)).toBe(true);
    for (const written of names) expect(written).toMatch(/^\S(?:.*\S)?$/u);
  }
});

test('no name stands for two actors', () => {
  const owners = new Map<string, string>();
  const shared = ORGANISATIONS.flatMap(({ code, sector, names }) =>
    names.flatMap((name) => {
      const key = `${code}/${sector}`;
      const other = owners.get(name);
      owners.set(name, key);
      return other === undefined || other === key ? [] : [`${name}: ${other}, ${key}`];
    }),
  );
  expect(shared).toEqual([]);
});

/** Words that a state and a body of it, or a body that sits there, share on purpose. */
const SHARED_WITH_STATES = new Set(['Brussels', 'Vatican']);

test('no name of a body is a state, a people or a capital, but those listed', () => {
  const words = new Set(STATES.flatMap(({ names, demonyms, capitals }) => [...names, ...demonyms, ...capitals]));
  const clashes = ORGANISATIONS.flatMap(({ names }) => names.filter((name) => words.has(name) && !SHARED_WITH_STATES.has(name)));
  expect(clashes).toEqual([]);
});

test.each([
  ['international organisations', INTERNATIONAL.length, 80],
  ['armed groups', ARMED_GROUPS.length, 150],
  [
    'states with forces, services or police of their own name',
    new Set([...STATE_FORCES, ...INTELLIGENCE].map(({ code }) => code)).size,
    60,
  ],
  ['outlets', OUTLETS.length, 100],
])('there are enough %s', (_what, count, least) => expect(count).toBeGreaterThanOrEqual(least));

test('bodies of states belong to states', () => {
  for (const { name, code, sector } of [...SEATS, ...PARLIAMENTS, ...STATE_FORCES, ...INTELLIGENCE, ...FIRMS, ...OUTLETS])
    expect([name, isState(code), sector !== null]).toEqual([name, true, true]);
  expect(new Set(OUTLETS.map(({ sector }) => sector))).toEqual(new Set(['MED']));
});

test('institutions belong to organisations of the table', () => {
  const codes = new Set(INTERNATIONAL.map(({ code }) => code));
  for (const { name, code } of INSTITUTIONS) expect([name, codes.has(code)]).toEqual([name, true]);
});

test('armed groups have hosts that are states, and speak for no government', () => {
  for (const { name, code, sector, hosts } of ARMED_GROUPS) {
    expect([name, hosts.filter((host) => !isState(host))]).toEqual([name, []]);
    if (isState(code)) expect([name, hosts[0]]).toEqual([name, code]);
    expect([name, sector === 'REB' || name === 'Taliban']).toEqual([name, true]);
  }
});

test('what calls itself a state has a claimant that is one, someone who holds it, and years in order', () => {
  for (const { code, claimedBy, controlledBy, from, to } of SELF_DECLARED) {
    expect([code, claimedBy.length > 0 && claimedBy.every(isState)]).toEqual([code, true]);
    expect([code, controlledBy.length > 0 && controlledBy.every((holder) => holder === code || isState(holder))]).toEqual([code, true]);
    expect([code, to === null || from <= to]).toEqual([code, true]);
    expect([code, claimedBy.includes(code)]).toEqual([code, false]);
  }
  for (const { code, claimedBy, controlledBy } of CONTESTED_STATES)
    expect([code, [code, ...claimedBy, ...controlledBy].every(isState)]).toEqual([code, true]);
});

test('members are states (or the unions in the G20) of organisations of the table, once each, and leave after they joined', () => {
  const codes = new Set(INTERNATIONAL.map(({ code }) => code));
  for (const { organisation, state, joined, left } of MEMBERSHIPS) {
    expect([organisation, codes.has(organisation)]).toEqual([organisation, true]);
    expect([organisation, state, isState(state) || (organisation === 'G20' && /^(?:EU|AU)$/u.test(state))]).toEqual([
      organisation,
      state,
      true,
    ]);
    expect([organisation, state, joined > 1940 && joined < 2030 && (left === null || left > joined)]).toEqual([organisation, state, true]);
  }
  expect(repeated(MEMBERSHIPS.map(({ organisation, state }) => `${organisation} ${state}`))).toEqual([]);
});

test.each([
  ['NATO', 1950, 12],
  ['NATO', 2010, 28],
  ['NATO', 2021, 30],
  ['NATO', 2024, 32],
  ['EU', 1990, 12],
  ['EU', 2015, 28],
  ['EU', 2022, 27],
  ['CSTO', 2010, 7],
  ['CSTO', 2021, 6],
  ['ASEAN', 2021, 10],
  ['AL', 2021, 22],
  ['ECOWAS', 2021, 15],
  ['ECOWAS', 2025, 12],
  ['G7', 1976, 7],
  ['BRICS', 2012, 5],
  ['UN', 2001, 189],
  ['UN', 2021, 193],
  ['OSCE', 2021, 57],
  ['COE', 2021, 47],
  ['COE', 2023, 46],
  ['AU', 2021, 55],
  ['OAS', 2021, 35],
  ['CELAC', 2021, 33],
  ['OPEC', 2021, 13],
  ['SADC', 2021, 16],
  ['IEA', 2021, 30],
  ['GECF', 2021, 0],
])('%s had in %i so many members: %i', (organisation, year, count) => expect(membersIn(organisation, year)).toHaveLength(count));
