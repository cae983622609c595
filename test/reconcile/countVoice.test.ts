import { expect, test } from 'vitest';
import { voiceOf, voiceText } from '../../src/model/countVoice.ts';
import type { Speaker } from '../../src/model/speaker.ts';

const speaker = (name: string, code = ''): Speaker => ({ name, text: name, code, sector: null, cue: 'said', stance: 'states' });
const told = (...says: readonly Speaker[]): string => voiceText(voiceOf({ says, outlet: 'Harbour Wire' }));

test.each(['he', 'themselves', 'voiced concerns', 'the statement', 'the bankers\u2019 puppet regime', 'their lackeys', 'unnamed'])(
  '«%s» names nobody',
  (name) => {
    expect(told(speaker(name))).toBe('an unnamed source');
  },
);

test.each(['Mira Solberg', 'two diplomats', 'western officials'])('«%s» is a voice of its own', (name) => {
  expect(told(speaker(name))).toBe(name);
});

test('a voice with a code keeps its words, and an outlet its name', () => {
  expect(told(speaker('the ministry', 'NOR'))).toBe('the ministry (NOR)');
  expect(told()).toBe('Harbour Wire');
});

test('a paper speaks for itself, and a press without a name by the words of the text', () => {
  const press = (name: string, text: string): Speaker => ({ ...speaker(name, 'NOR'), text, sector: 'MED' });
  expect(told(press('Harbour Post', 'the Harbour Post'))).toBe('Harbour Post');
  expect(told(press('Norway', 'Norwegian media'))).toBe('Norwegian media');
});

test('what several states say together is the word of none of them', () => {
  const group = (text: string): Speaker => ({ ...speaker('United States', 'USA'), text });
  expect(told(group('Western governments'))).toBe('Western governments');
  expect(told(group('several Western capitals'))).toBe('several Western capitals');
  expect(told(group('Washington'))).toBe('United States (USA)');
});
