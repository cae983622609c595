import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Who denies the charge that each figure of a text stands in; '-' where nobody does. */
const deniers = (text: string): readonly string[] =>
  codeText(text).figures.map(({ chargeDeniedBy = [] }) => chargeDeniedBy.map(({ code, stance }) => `${code} ${stance}`).join() || '-');

const CHARGE = 'Russia said 9,000 Ukrainian troops were near Donetsk';

test.each([
  ['in the next sentence, with a word that points back', `${CHARGE}. Ukraine called that completely false.`],
  ['in the next sentence, by what was said', `${CHARGE}. Ukraine dismissed the claim as untrue.`],
  ['behind a semicolon', 'Russia says 9,000 Ukrainian soldiers stand in Donbas; Kyiv denies this flatly.'],
  ['behind what the charge is called', `${CHARGE}, allegations that Kyiv dismissed as trumped up.`],
])('whose forces are counted denies the charge: %s', (_, text) => {
  expect(deniers(text)).toEqual(['UKR denies']);
});

test.each([
  ['another matter is rejected', `${CHARGE}. Ukraine rejected a proposal of Russia on gas.`],
  ['another sentence stands between', `${CHARGE}. It rained. Ukraine called that false.`],
  ['only a plan is denied', 'Ukraine accuses Russia of massing 9,000 troops near its borders for an attack. Russia denies any such plan.'],
  ['somebody else calls it false', `${CHARGE}. Norway called that false.`],
  ['the outlet counts them itself', 'Ukraine keeps 9,000 troops near Donetsk. Ukraine called that false.'],
  [
    'the talk of it is called a campaign, and no number untrue',
    'Kyiv said Russia had 9,000 troops at its border. A Kremlin spokesman called it part of an information campaign.',
  ],
  ['the captured are counted', 'Russia said it had arrested nine Ukrainian agents, allegations that Kyiv dismissed.'],
])('no charge of a force is denied where %s', (_, text) => {
  expect(deniers(text)).toEqual(['-']);
});
