import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const saysOf = (text: string): string[] =>
  codeText(text)
    .mentions.filter((mention) => mention.type === 'MOBILIZE')
    .map((mention) => mention.says.map((one) => `${one.code || one.text}:${one.stance}`).join(' < '));

describe('who says so, innermost first', () => {
  test.each([
    ['Russia deployed troops near Ukraine.', ['']],
    ['Kyiv said Russia had deployed troops near Kharkiv.', ['UKR:states']],
    ['Russia has deployed troops near Kharkiv, Kyiv said.', ['UKR:states']],
    ['Russia has deployed troops near Kharkiv, according to the Pentagon.', ['USA:states']],
    ['According to the Pentagon, Russia has deployed troops near Kharkiv.', ['USA:states']],
    ['Moscow denied that it had deployed troops near Kharkiv.', ['RUS:denies']],
    ['Ukraine accused Russia of deploying troops near Kharkiv.', ['UKR:accuses']],
    ['Russia has reportedly deployed troops near Kharkiv.', [':claims']],
    ['"Russia has deployed troops near Kharkiv," said Kuleba.', ['UKR:states']],
    ['Western officials said Russia had deployed troops near Kharkiv.', ['Western officials:states']],
  ])('%s', (text, expected) => {
    expect(saysOf(text).map((one) => one.replace(/^reportedly/u, ''))).toEqual(expected);
  });
});

test('an accusation is an event between speaker and accused, and the deed keeps its speaker', () => {
  const { mentions } = codeText('Ukraine accused Russia of shelling Mariupol.');
  expect(mentions.map((mention) => [mention.type, mention.actors[0]?.code, mention.recipients[0]?.code, mention.says.length])).toEqual([
    ['ACCUSE', 'UKR', 'RUS', 0],
    ['ASSAULT', 'RUS', undefined, 1],
  ]);
});

test('a claim holds the findings in its words and is direct inside quotation marks', () => {
  const { claims, mentions } = codeText('“Russia has deployed two brigades near Ukraine,” Stoltenberg said.');
  const claim = claims.find((one) => one.cue === 'said');
  expect(claim).toMatchObject({ stance: 'states', direct: true, speaker: { code: 'NATO' } });
  expect(claim?.mentions).toEqual(mentions.filter((mention) => mention.type === 'MOBILIZE').map((mention) => mention.id));
});
