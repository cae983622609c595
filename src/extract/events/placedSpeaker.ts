import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, tokenRange } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';

/** A speaker as an actor of the sentence, or, told of in another, by where he was told of. */
export function placedSpeaker(view: SentenceView, speaker: NonNullable<Attribution['speaker']>): PlacedActor {
  const { start, end } = view.sentence;
  if (speaker.start >= start && speaker.end <= end) return { actor: speaker, ...tokenRange(view.tokens, speaker) };
  const antecedent = speaker.antecedent ?? { start: speaker.start, end: speaker.end };
  return { actor: { ...speaker, via: 'context', possessive: false, antecedent }, from: -1, to: -1 };
}
