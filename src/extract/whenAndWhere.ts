import type { Place } from '../model/place.ts';
import type { PlaceSpan, Sentence } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import type { When } from '../model/when.ts';

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** An adverbial that opens the sentence tells the time of all of it: 'On Sunday, …', 'Last week the UK …'. */
const OPENING = 24;

/**
 * The time told with a predicate (`core`, its subject left out: what stands between subject and verb
 * has a time of its own), or just after or before it, or at the sentence's head. Null where the text
 * gives none: never the publication day.
 */
export function whenOf(sentence: Sentence, core: Span): When | null {
  const known = sentence.times.filter((time) => time.when !== null);
  const inside = known.filter((time) => contains(core, time)).sort((a, b) => b.end - b.start - (a.end - a.start));
  const near = known.filter((time) => distance(core, time) <= 12).sort((a, b) => distance(core, a) - distance(core, b));
  const opening = known.find((time) => time.start - sentence.start <= OPENING && time.end <= core.start);
  return (inside[0] ?? near[0] ?? opening)?.when ?? null;
}

/** A figure has no predicate of its own: the time beside it, else the only one that its sentence tells. */
export function whenOfFigure(sentence: Sentence, figure: Span): When | null {
  const known = sentence.times.filter((time) => time.when !== null);
  return whenOf(sentence, figure) ?? (known.length === 1 ? (known[0]?.when ?? null) : null);
}

const toPlace = ({ start: _start, end: _end, ...place }: PlaceSpan): Place => place;

/** Each place once. */
export function toPlaces(places: readonly PlaceSpan[]): readonly Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()].map(toPlace);
}

/** The places told in a clause. */
export const whereOf = (sentence: Sentence, clause: Span): readonly PlaceSpan[] =>
  sentence.places.filter((place) => contains(clause, place));
