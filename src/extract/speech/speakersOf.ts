import { overlaps, type Span } from '../../model/span.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { Attribution } from './attribution.ts';

const toSpeaker = (text: string, one: Attribution): Speaker => ({
  code: one.speaker?.code ?? '',
  sector: one.speaker?.sector ?? null,
  name: one.speaker?.name ?? 'unnamed',
  text: one.speaker?.text ?? '',
  cue: text.slice(one.cue.start, one.cue.end),
  stance: one.stance,
});

/** The chain of those in whose words a stretch of text stands, innermost first; [] is the outlet's own voice. */
export function speakersOf(text: string, attributions: readonly Attribution[], trigger: Span): readonly Speaker[] {
  return (
    attributions
      .filter((one) => one.content.start <= trigger.start && trigger.end <= one.content.end && !overlaps(one.cue, trigger))
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start) || a.cue.start - b.cue.start)
      .map((one) => toSpeaker(text, one))
      // 'Kyiv estimates' and 'Kyiv says' of one sentence are one voice.
      .filter((one, at, chain) => one.code !== chain[at - 1]?.code || one.text !== chain[at - 1]?.text || one.text === '')
  );
}
