import { describe, expect, test } from 'vitest';
import type { Contention } from '../../src/model/contention.ts';
import { recipientsDenied } from '../../src/reconcile/contentions/foldDenials.ts';
import { disputesOf } from './disputesOf.ts';

const CHARGE = 'The United States said that Russia was preparing to attack Ukraine. Moscow denied planning an invasion.';

/** Who stands on a side of the disputes over a matter. */
const voicesOn = (found: readonly Contention[], side: 'yes' | 'no'): readonly string[] => [
  ...new Set(
    found.flatMap(({ sides }) => sides.filter(({ value }) => value === side).flatMap(({ voices }) => voices.map(({ code }) => code))),
  ),
];

describe('who only supposes that it comes does not say that it is planned', () => {
  test.each([
    'Norway said that any Russian attack on Ukraine would be a grave mistake.',
    'Norway said it did not know whether Russia had decided to invade Ukraine.',
    'Norway said that Russia had taken no decision yet to invade Ukraine.',
    'Norway will close its ports if Russia attacks Ukraine, its minister said.',
    'Norway would send aid in the event of a Russian attack on Ukraine, its minister said.',
    'Norway said its army was able to fend off a possible Russian attack.',
    'Norway said it is “entirely prepared” for a possible Russian attack.',
    'Norway warned Russia of severe costs should Moscow launch an attack on Ukraine.',
  ])('%s', (text) => {
    const found = disputesOf(CHARGE, `${text} Moscow denied planning an invasion of Ukraine.`);
    expect(voicesOn(found, 'yes')).toContain('USA');
    expect(voicesOn(found, 'yes')).not.toContain('NOR');
  });

  test.each([
    'Norway warned that Russia could attack Ukraine in March.',
    'Norway said it was afraid that Russia planned to invade Ukraine.',
  ])('but: %s', (text) => {
    expect(voicesOn(disputesOf(CHARGE, text), 'yes')).toContain('NOR');
  });
});

test('what is told of reports that are dismissed in the same words is nobody’s charge', () => {
  const found = disputesOf(CHARGE, 'Russia has dismissed as absurd the reports of a possible attack on Ukraine, Norway said.');
  expect(voicesOn(found, 'yes')).toEqual(['USA']);
});

test('who is called on to deny a thing has not denied it, nor has who calls', () => {
  const found = disputesOf('Russia said that Ukraine was planning to attack. Kyiv denied planning an attack.');
  expect(voicesOn(found, 'no')).toContain('UKR');
  const called = disputesOf(CHARGE, 'Lithuania on Friday called on Russia to deny that it is planning to invade Ukraine.');
  expect(voicesOn(called, 'no')).toEqual(['RUS']);
});

test('who speaks of a war of years ago charges nobody with a plan', () => {
  const found = disputesOf(CHARGE, 'Norway said that Russia had attacked Ukraine in 2014.');
  expect(voicesOn(found, 'yes')).toEqual(['USA']);
});

test('an embedded question is neither a charge nor a denial', () => {
  const asked = disputesOf(
    'A minister of Kenya answered a question on whether Kenya could withdraw its troops. "Kenya cannot withdraw its troops," he said.',
  );
  expect(asked.filter(({ about }) => about === 'will_happen')).toEqual([]);
});

test('who says that a thing was not talked of does not deny it', () => {
  const charge = 'Poland said that Belarus had sent troops to the border of Poland. Belarus denied sending any troops there.';
  const found = disputesOf(charge, 'Sending troops of Belarus to Poland was not even mentioned in the talks, an envoy of Hungary said.');
  expect(voicesOn(found, 'no')).toEqual(['BLR']);
});

test('what is denied in a clause that takes up what stands before it is of that matter', () => {
  const found = disputesOf(`${CHARGE} Georgia said it had foiled a coup plot of Russia, which the Kremlin denied.`);
  const questions = found.map(({ question }) => question);
  expect(questions).toContain('Does Russia seek to overthrow a government?');
  const attack = found.find(({ question }) => question.startsWith('Does Russia plan to attack'));
  expect(attack?.sides.at(-1)?.evidence).toHaveLength(1);
});

test('a denial of cyber attacks denies no attack', () => {
  const found = disputesOf(CHARGE, 'Russia has denied carrying out cyber attacks.');
  expect(found.flatMap(({ sides }) => sides.at(-1)?.evidence.map(({ quote }) => quote) ?? [])).toEqual(['denied planning an invasion']);
});

test('the words shown of a denial carry the verb that denies', () => {
  const found = disputesOf(
    'Latvia accused Russia of threatening its neighbours. The Kremlin has rejected claims that Russia threatens its neighbours.',
  );
  const words = found.flatMap(({ sides }) =>
    sides.filter(({ value }) => value === 'no').flatMap(({ evidence }) => evidence.map((one) => one.quote)),
  );
  expect(words.length).toBeGreaterThan(0);
  for (const quote of words) expect(quote).toMatch(/reject/u);
});

test('a lower number that a text lets somebody say is a part of what it tells itself', () => {
  const part = disputesOf(
    'Three soldiers of Chad were captured in Libya on Friday. Libya said that two soldiers of Chad were captured in Libya on Friday.',
  );
  expect(part.filter(({ about }) => about === 'how_many')).toEqual([]);
  const more = disputesOf(
    'Three soldiers of Chad were captured in Libya on Friday. Niger said that nine soldiers of Chad were captured in Libya on Friday.',
  );
  expect(more.map(({ about }) => about)).toEqual(['how_many']);
});

test('who denies plans says nothing of what was done before', () => {
  const found = disputesOf(
    'Russia attacked Ukraine in 2014.',
    'Russia denied that it plans to attack Ukraine.',
    'Ukraine said that Russia had attacked Ukraine in 2014.',
  );
  expect(found.filter(({ about }) => about === 'happened')).toEqual([]);
});

test('who says that he attacks nobody names no victim, whoever is read from the words around', () => {
  const denial = { type: 'ASSAULT', recipients: ['PER'] } as const;
  expect(recipientsDenied({ ...denial, content: 'We do not plan to attack anyone' })).toEqual([]);
  expect(recipientsDenied({ ...denial, content: 'We plan no attack on any other state' })).toEqual([]);
  expect(recipientsDenied({ ...denial, content: 'We do not plan to attack Peru' })).toEqual(['PER']);
});
