import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import wordListPath from 'word-list';
import { COMMON_SURNAMES, RARE_WORDS } from '../../src/codebook/commonSurnames.ts';
import { earliest, type Holder, latest } from '../../src/codebook/holder.ts';
import { HOLDERS } from '../../src/codebook/holders.ts';
import { INTERNATIONAL } from '../../src/codebook/international.ts';
import { ORGANISATIONS } from '../../src/codebook/organisations.ts';
import { SECTORS } from '../../src/codebook/sector.ts';
import { STATE_BY_CODE } from '../../src/codebook/states.ts';
import { addDays, isDay } from '../../src/model/day.ts';
import { surnameOf } from '../../src/read/surnameOf.ts';

const say = ({ code, office, name, from, until }: Holder): string => `${code} ${office}: ${name} ${from ?? '-'} ${until ?? '-'}`;
const bodies = new Set(ORGANISATIONS.map(({ code }) => code));
const MONTH = 31;

/** Days that both surely hold: from the last day that either may have begun to the first on which either may have gone. */
function sharesMoreThanAMonth(one: Holder, other: Holder): boolean {
  const day = (known: string): string => (isDay(known) ? known : `${known.slice(0, 8)}28`);
  const begin = [one, other].map(({ from }) => day(from === null ? '0001-01-01' : latest(from))).sort()[1] ?? '';
  const end = [one, other].map(({ until }) => (until === null ? '9999-01-01' : earliest(until))).sort()[0] ?? '';
  return addDays(begin, MONTH) < end;
}

const pairs = (holders: readonly Holder[]): readonly (readonly [Holder, Holder])[] =>
  holders.flatMap((one, at) => holders.slice(at + 1).map((other) => [one, other] as const));

function grouped(keyOf: (holder: Holder) => string): readonly (readonly Holder[])[] {
  const groups = new Map<string, Holder[]>();
  for (const holder of HOLDERS) groups.set(keyOf(holder), [...(groups.get(keyOf(holder)) ?? []), holder]);
  return [...groups.values()];
}

test('every row is of a known state or body, has a sector, an office in words and a name of letters', () => {
  for (const holder of HOLDERS) {
    expect([say(holder), STATE_BY_CODE.has(holder.code) || bodies.has(holder.code)]).toEqual([say(holder), true]);
    expect([say(holder), holder.sector === null || SECTORS.includes(holder.sector)]).toEqual([say(holder), true]);
    expect(holder.office).toMatch(/^\p{L}[\p{L}' -]+$/u);
    for (const name of [holder.name, ...holder.also]) expect(name).toMatch(/^\p{L}[\p{L}.'’ -]+$/u);
  }
});

test('days are a year, a month or a day of the calendar, and in order', () => {
  for (const holder of HOLDERS) {
    for (const day of [holder.from, holder.until]) {
      expect([say(holder), day === null || isDay(earliest(day))]).toEqual([say(holder), true]);
      expect([say(holder), day === null || /^\d{4}(?:-\d\d){0,2}$/.test(day)]).toEqual([say(holder), true]);
    }
    if (holder.from !== null && holder.until !== null)
      expect([say(holder), earliest(holder.from) < latest(holder.until)]).toEqual([say(holder), true]);
  }
});

/** Offices that several hold at a time. */
const SHARED_OFFICE = /deputy|member of|^adviser|spokes|special envoy|leader in the Senate|opposition leader|assistant|under secretary/u;

test('no office of one seat has two holders for more than a month', () => {
  const sole = grouped(({ code, office }) => `${code} ${office}`).filter(([first]) => !SHARED_OFFICE.test(first?.office ?? ''));
  const both = sole.flatMap(pairs).filter(([one, other]) => sharesMoreThanAMonth(one, other));
  // One name of an office may be that of several bodies with one code.
  const ofOneBody = both.filter(
    ([one]) =>
      !/^(?:leader|president|commander|director.general|executive director|secretary.general)$/u.test(one.office) ||
      STATE_BY_CODE.get(one.code) !== undefined,
  );
  expect(ofOneBody.filter(([one]) => one.sector !== 'REB').map(([one, other]) => `${say(one)} | ${say(other)}`)).toEqual([]);
});

test('no one holds offices of two states at a time', () => {
  const both = grouped(({ name }) => name)
    .flatMap(pairs)
    .filter(([one, other]) => one.code !== other.code && sharesMoreThanAMonth(one, other));
  expect(both.map(([one, other]) => `${say(one)} | ${say(other)}`)).toEqual([]);
});

test('a full name is one person’s', () => {
  const owners = new Map<string, Set<string>>();
  for (const { name, also } of HOLDERS)
    for (const one of [name, ...also].filter((written) => written.includes(' '))) owners.set(one, (owners.get(one) ?? new Set()).add(name));
  expect([...owners].filter(([, names]) => names.size > 1).map(([one, names]) => `${one}: ${[...names].join(', ')}`)).toEqual([]);
});

test('one person is told by one pronoun in every row', () => {
  const split = grouped(({ name }) => name).filter((rows) => new Set(rows.map(({ pronoun }) => pronoun)).size > 1);
  expect(split.map(([first]) => first?.name)).toEqual([]);
});

test('no row is told twice', () => {
  const rows = HOLDERS.map(say);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

test('no surname that is a word of the language stands alone', () => {
  const words = new Set(readFileSync(wordListPath, 'latin1').split('\n'));
  const alone = HOLDERS.flatMap((holder) =>
    [holder.name, ...holder.also].flatMap((name) => (name.includes(' ') ? [surnameOf(holder, name) ?? ''] : [name])),
  ).map((surname) => surname.toLowerCase());
  expect([...new Set(alone)].filter((word) => words.has(word) && !COMMON_SURNAMES.has(word) && !RARE_WORDS.has(word))).toEqual([]);
});

test('at least 60 states and the main organisations have holders', () => {
  const codes = new Set(HOLDERS.map(({ code }) => code));
  expect([...codes].filter((code) => STATE_BY_CODE.has(code)).length).toBeGreaterThan(150);
  for (const code of INTERNATIONAL.map((body) => body.code).filter((one) => /^(?:UN|NATO|EU|OSCE|CSTO|AU|IMF|WB|ICC|AL|ASEAN)$/u.test(one)))
    expect(codes).toContain(code);
});
