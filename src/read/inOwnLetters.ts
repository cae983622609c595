import type { Reading, TimeSpan } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** A reading of a text whose capitals were restored, with the words as the text itself writes them. */
export function inOwnLetters(text: string, reading: Reading): Reading {
  const own = <T extends Span>(one: T): T => ({ ...one, text: text.slice(one.start, one.end) });
  const ownTime = (time: TimeSpan): TimeSpan =>
    time.when ? { ...time, when: { ...time.when, text: text.slice(time.start, time.end) } } : time;
  const sentences = reading.sentences.map((sentence) => ({
    ...sentence,
    actors: sentence.actors.map(own),
    places: sentence.places.map(own),
    toponyms: sentence.toponyms.map(own),
    times: sentence.times.map(ownTime),
  }));
  return { ...reading, sentences };
}
