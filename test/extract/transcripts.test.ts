import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, status, actors, recipients, says }) =>
      `${type} ${status} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')} ${says
        .map(({ code, sector }) => code || sector || '?')
        .join(' < ')}`,
  );

describe('who speaks in a transcript', () => {
  test('an officer under a name, and those who ask', () => {
    const text = `State Department briefing on Chad\n\nMR BROWN: Our envoy met the president of Chad.\n\nQ: Has Libya attacked Chad?\n\nMR BROWN: We have urged Libya to withdraw. It is late.`;
    expect(told(text)).toEqual(['CONSULT actual USA>TCD USA', 'ASSAULT possible LBY>TCD MED', 'REQUEST actual USA>LBY USA']);
  });

  test('an interview with a minister who is named above it', () => {
    const text = `Peruvian Foreign Minister Juan Kos spoke to a Danish daily on Sunday.\n\nQuestion: What was that?\n\nAnswer: Chile attacked us. It is over.\n\nQuestion: Will Peru ask Brazil for help?\n\nAnswer: No.`;
    expect(told(text)).toEqual(['ASSAULT actual CHL>PER PER', 'REQUEST possible PER>BRA MED']);
  });

  test('a list of places is no transcript', () => {
    const text = `Chile: nine soldiers were killed in Tacna.\n\nPeru: troops attacked Arica.\n\nChile: ten ships left.\n\nIt was late.`;
    expect(told(text).every((one) => one.endsWith(' '))).toBe(true);
  });
});
