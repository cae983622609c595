import type { ActorSpan, Reading, Turn } from '../../model/reading.ts';
import type { Attribution } from './attribution.ts';

/** Whoever asks, by the letters of the label. */
const asker = ({ label: { start, end } }: Turn): ActorSpan => ({
  code: '',
  sector: 'MED',
  name: 'unnamed',
  text: '',
  start,
  end,
  via: 'description',
  person: false,
  possessive: false,
});

/** The speaker of each sentence of a transcript by its label: a function of the sentence's index, null where nobody speaks. */
export function inTurns({ turns, sentences }: Reading): (index: number) => Attribution | null {
  let next = 0;
  return (index) => {
    const sentence = sentences[index];
    if (!sentence || sentence.kind === 'label') return null;
    while (next < turns.length && (turns[next]?.end ?? 0) <= sentence.start) next++;
    const turn = turns[next];
    if (!turn || sentence.start < turn.start) return null;
    const speaker = turn.isQuestion ? asker(turn) : turn.speaker;
    const isAsked = turn.isQuestion && sentence.tokens.some(({ norm }) => norm === '?');
    return speaker === null
      ? null
      : {
          speaker,
          cue: { start: turn.label.end - 1, end: turn.label.end },
          stance: isAsked ? 'doubts' : 'states',
          content: { start: sentence.start, end: sentence.end },
          direct: true,
          against: [],
          sentence: index,
          tells: true,
        };
  };
}
