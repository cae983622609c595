import { describe, expect, it } from 'vitest';
import { readPassages } from '../../training/lands/passages.ts';
import { codeText } from './codeSentence.ts';

const places = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, where }) => `${quote}: ${where.map(({ name }) => name).join('+') || '-'}`);

describe('the land of a figure that nothing places', () => {
  it('is the one that the sentences before tell of', () => {
    expect(
      places('Togo held its breath on Friday. In Kara the radio fell silent. Witnesses counted 14 tanks before the barracks.'),
    ).toEqual(['14 tanks: Togo']);
    expect(
      places('Malawi has put the north under curfew. In Mzuzu the shops stayed shut. Some 300 policemen guard the post office.'),
    ).toEqual(['Some 300 policemen: Malawi']);
  });

  it('says by which words it is known', () => {
    const [figure] = codeText(
      'Togo held its breath. In Kara the radio fell silent. Witnesses counted 14 tanks before the barracks.',
    ).figures;
    expect(figure?.where[0]?.resolvedFrom).toBe('told with "Kara" before');
  });

  it('is not told where no land is', () => {
    expect(places('Rain fell on the harbour. Some 900 men guard the bridges.')).toEqual(['Some 900 men: -']);
  });

  it('is not another land than that of a state that is told to have them ready', () => {
    const text = 'Togo held its breath on Friday. In Kara the radio fell silent. Benin said that it had put 14 tanks on alert.';
    expect(places(text)).toEqual(['14 tanks: -']);
  });

  it('is not told of money, nor of what is denied', () => {
    const before = 'Malawi has put the north under curfew. In Mzuzu the shops stayed shut.';
    expect(places(`${before} The works cost 90 million dollars.`).filter((one) => one.includes('Malawi'))).toEqual([]);
    expect(places(`${before} The general denied that 300 soldiers had fled.`).filter((one) => one.includes('Malawi'))).toEqual([]);
  });
});

describe('the passages that it is fitted on', () => {
  it('have their marks beside the words that they mark', () => {
    const passages = readPassages();
    expect(passages.length).toBeGreaterThan(90);
    for (const { text, figures } of passages) {
      expect(text).not.toMatch(/[{}|]/u);
      for (const { quote } of figures) expect(text).toContain(quote);
    }
  });
});
