import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients }) => `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')}`,
  );

const HEAD = 'MINISTRY OF FOREIGN AFFAIRS\n\nRemarks by the Spokeswoman\n\nLima, 3 May 2021\n\n';

describe('in a statement that a house gives out', () => {
  test.each([
    ['we are the state in whose capital it is dated', 'We condemn the Chilean decree.', 'ACCUSE PER>CHL'],
    ['the house is of that state', 'The Ministry summoned the Chilean ambassador on Sunday.', 'ACCUSE PER>CHL'],
    ['its house abroad is', 'Our Embassy in Santiago has condemned the Bolivian decree.', 'ACCUSE PER>BOL'],
  ])('%s: %s', (_, sentence, mention) => {
    expect(told(`${HEAD}Good morning.\n\n${sentence}`)).toEqual([mention]);
  });

  test.each([
    ['an office with a capital is its own', 'The Minister has condemned the Chilean decree.', ['ACCUSE PER>CHL']],
    ['so is the Republic', 'Chile shut a road. The Republic condemned the Chilean decree.', ['COERCE CHL>', 'ACCUSE PER>CHL']],
    ['another has an office of his own', 'The President of Bolivia has condemned the Chilean decree.', ['ACCUSE BOL>CHL']],
    [
      'one told of before is meant first',
      'President Macron of France left. The President condemned the Chilean decree.',
      ['ACCUSE FRA>CHL'],
    ],
  ])('%s: %s', (_, sentence, mentions) => {
    expect(told(`${HEAD}Good morning.\n\n${sentence}`).filter((one) => !one.startsWith('CONSULT'))).toEqual(mentions);
  });

  test('a government with no house gives it out as well', () => {
    const text = 'GOVERNMENT SPOKESMAN, NICOSIA\n\nThe decree of Chad is condemned by the Republic.';
    expect(told(text)).toEqual(['ACCUSE CYP>TCD']);
    const news = 'Government spokesman resigns in Nicosia\n\nThe decree of Chad is condemned by the Republic.';
    expect(told(news).join()).not.toContain('CYP>TCD');
  });

  test('whoever answers speaks for it, and whoever asks does not', () => {
    const text = `${HEAD}Question: Have we lost the island?\n\nSpokeswoman: We thank Brazil for its help.\n\nQuestion: Will we thank Chad?`;
    expect(told(text)).toEqual(['SUPPORT PER>BRA']);
  });

  test('whose state its name tells is that one, wherever it is dated', () => {
    const text = 'MINISTRY OF DEFENCE OF PERU\n\nStatement\n\nGeneva, 3 May 2021\n\nWe condemn the Chilean decree.';
    expect(told(text)).toEqual(['ACCUSE PER>CHL']);
  });

  test.each([
    ['no house is named', 'The road to Lima\n\nRemarks on a walk\n\nLima, 3 May 2021\n\nWe condemn the Chilean decree.'],
    ['nothing is given out', 'MINISTRY OF FOREIGN AFFAIRS\n\nLima, 3 May 2021\n\nWe condemn the Chilean decree.'],
    ['two states are told', 'MINISTRY OF DEFENCE OF PERU AND MINISTRY OF DEFENCE OF CHAD\n\nStatement\n\nWe condemn the Chilean decree.'],
  ])('where %s, nobody knows who we are', (_, text) => {
    expect(told(text).some((one) => /^ACCUSE (?:PER|TCD)/u.test(one))).toBe(false);
  });
});
