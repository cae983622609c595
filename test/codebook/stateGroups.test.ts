import { expect, test } from 'vitest';
import { INTERNATIONAL } from '../../src/codebook/international.ts';
import { ORGANISATIONS } from '../../src/codebook/organisations.ts';
import { STATE_GROUPS } from '../../src/codebook/stateGroups.ts';
import { STATE_BY_CODE, STATES } from '../../src/codebook/states.ts';
import { codesIn, yearsOf } from '../../src/codebook/yearsOf.ts';

test('members of groups are states or organisations of the tables, and every group has some', () => {
  const known = new Set([...STATE_BY_CODE.keys(), ...INTERNATIONAL.map(({ code }) => code)]);
  for (const { names, members } of STATE_GROUPS) {
    expect([names[0], members.length > 0, members.filter(({ state }) => !known.has(state))]).toEqual([names[0], true, []]);
    expect([names[0], members.every(({ joined, left }) => left === null || joined < left)]).toEqual([names[0], true]);
  }
});

test('no name stands for two groups, nor for a group and a state or a body', () => {
  const names = STATE_GROUPS.flatMap((group) => group.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const others = new Set([...STATES, ...ORGANISATIONS].flatMap((one) => one.names));
  expect(names.filter((name) => others.has(name))).toEqual([]);
});

test('years say who belongs when, and without a year who never left', () => {
  const members = yearsOf('1990 POL; 1995 CZE SVK; left 2001 POL');
  expect(codesIn(members, 1989)).toEqual([]);
  expect(codesIn(members, 1990)).toEqual(['POL']);
  expect(codesIn(members, 2000)).toEqual(['POL', 'CZE', 'SVK']);
  expect(codesIn(members, 2001)).toEqual(['CZE', 'SVK']);
  expect(codesIn(members, null)).toEqual(['CZE', 'SVK']);
});
