import type { PlaceSpan, Sentence, Toponym } from '../../model/reading.ts';
import { overlaps } from '../../model/span.ts';

const toPlace = ({ reasons: _reasons, isLocative: _isLocative, ...place }: Toponym): PlaceSpan => place;

/** A town that the text says is elsewhere than the tables have it: 'Odessa, Texas'. */
const corrects = (toponym: Toponym, place: PlaceSpan): boolean =>
  toponym.start === place.start && toponym.end === place.end && toponym.country !== place.country && place.kind !== 'border';

/**
 * Sentences with the names of places in them: those where something is become places of the sentence beside what
 * stands there already, and take the place of what the document shows to be another place of the same name.
 */
export function withToponyms(sentences: readonly Sentence[], toponyms: readonly (readonly Toponym[])[]): readonly Sentence[] {
  return sentences.map((sentence, index): Sentence => {
    const here = toponyms[index] ?? [];
    const kept = sentence.places.map((place) => {
      const other = here.find((toponym) => corrects(toponym, place) && toponym.lat !== null);
      return other ? toPlace(other) : place;
    });
    const added = here.filter((one) => one.isLocative && one.lat !== null && !kept.some((place) => overlaps(place, one)));
    return { ...sentence, toponyms: here, places: [...kept, ...added.map(toPlace)].sort((a, b) => a.start - b.start) };
  });
}
