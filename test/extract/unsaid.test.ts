import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const claimsOf = (text: string): readonly string[] =>
  codeText(text).claims.map(({ speaker, stance, quote }) => `${speaker?.name ?? 'nobody'} ${stance}: ${quote}`);

describe('what nobody has said is no claim', () => {
  test.each([
    'If Oslo demands that Lima pay, the talks will fail.',
    'The envoy declined to say whether Chad would sign.',
    'The new jets encourage Lima to believe that it can win.',
    'No one has declared that the border is open.',
    'Three witnesses testified at the hearing in Oslo.',
    'The vote in Lima was put off, citing technical faults.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test('nor what somebody is blamed for', () => {
    expect(claimsOf('Muscat is accused of threatening its neighbour with ruin.').join()).not.toMatch(/^Oman/u);
  });

  test('nor is whence something is known', () => {
    expect(claimsOf('Oslo plans new tariffs, the Daily Fjord reported, citing unnamed officials.')).toHaveLength(1);
  });

  test('what is said is', () => {
    expect(claimsOf('Oslo demands that Lima pay.')).toHaveLength(1);
    expect(claimsOf('The envoy went on to say that Chad would sign.')).toHaveLength(1);
    expect(claimsOf('Lima cited the treaty of 1947.')).toHaveLength(1);
  });
});

describe('who is quoted says it', () => {
  test.each([
    ['"Chad will sign," the Omani foreign minister was quoted as saying by the Daily Fjord.', ['Oman states: "Chad will sign,"']],
    ['"Chad will sign," the Daily Fjord quoted the Omani foreign minister as saying.', ['Oman states: "Chad will sign,"']],
    ['The Daily Fjord quoted the Omani foreign minister as saying that Chad would sign.', ['Oman states: Chad would sign']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
