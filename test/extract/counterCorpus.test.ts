import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Sport, markets, weather, kitchens and metaphors: nothing must be found. */
const NOTHING = [
  'Spain beat Italy 2-0 in the final of the cup.',
  'The striker fired a shot over the bar.',
  'Germany attacked down the left wing in the second half of the match.',
  'The coach defended his team after the league game.',
  'Shares in London fell 2 percent on Tuesday.',
  'Investors fled to gold as oil prices rose.',
  'The bank raised its rates again.',
  'Rain swept across the hills and flooded two roads.',
  'A cold front will invade the north by Friday.',
  'Bake the bread for 40 minutes and let it rest.',
  'Fry two onions in butter until they are soft.',
  'The novel tells of a war between two sisters.',
  'Her cough attacked the silence of the room.',
  'The film opens on Thursday in 300 cinemas.',
  'He shot a portrait of the town in winter.',
  'The firm launched a phone with a better camera.',
  'The singer released her third album.',
  'Doctors fight the flu every winter.',
  'The minister had a heart attack on holiday.',
  'Wages rose by 3 percent last year.',
  'The museum bought twelve paintings.',
  'Snow blocked the path to the hut.',
  'The orchestra played for two hours.',
  'The price of bread doubled in ten years.',
];

test.each(NOTHING)('«%s»', (sentence) => {
  const { mentions, figures } = codeText(sentence);
  expect(mentions.map((mention) => `${mention.rule} «${mention.quote}»`)).toEqual([]);
  expect(figures.map((figure) => `${figure.rule} «${figure.quote}»`)).toEqual([]);
});
