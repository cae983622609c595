import type { PlaceSpan, Sentence, Toponym } from '../../model/reading.ts';
import { coveredBy } from './coveredBy.ts';

const toPlace = ({ reasons: _reasons, isLocative: _isLocative, isTold: _isTold, ...place }: Toponym): PlaceSpan => place;

/** A town that the text says is elsewhere than the tables have it ('Odessa, Texas'), or a part of a federation ('Georgia'). */
const corrects = (toponym: Toponym, place: PlaceSpan): boolean =>
  toponym.start === place.start &&
  toponym.end === place.end &&
  toponym.country !== place.country &&
  place.kind !== 'border' &&
  (toponym.isTold || toponym.kind === 'region');

/** States and capitals are found before by their own rules, which know 'US elections' and 'Kiev has deployed' for no places. */
const isState = ({ id, isTold }: Toponym): boolean => !isTold && /^(?:state|capital):/u.test(id);

/**
 * Sentences with the names of places in them: those where something is become places of the sentence beside what
 * stands there already, and take the place of what the document shows to be another place of the same name.
 */
export function withToponyms(sentences: readonly Sentence[], toponyms: readonly (readonly Toponym[])[]): readonly Sentence[] {
  return sentences.map((sentence, index): Sentence => {
    const here = toponyms[index] ?? [];
    const byStart = new Map(here.map((toponym) => [toponym.start, toponym]));
    const kept = sentence.places.map((place) => {
      const other = byStart.get(place.start);
      return other && other.lat !== null && corrects(other, place) ? toPlace(other) : place;
    });
    const isCovered = coveredBy(kept);
    const added = here.filter((one) => one.isLocative && one.lat !== null && !isState(one) && !isCovered(one));
    return { ...sentence, toponyms: here, places: [...kept, ...added.map(toPlace)].sort((a, b) => a.start - b.start) };
  });
}
