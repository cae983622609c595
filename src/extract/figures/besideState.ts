import { STATE_BY_CODE } from '../../codebook/states.ts';
import { borderPlace } from '../../model/borderPlace.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { PlaceCandidate } from './placeCandidates.ts';

/** 'near Oman', 'around Oman', 'close to Oman': beside a state, and not in it. */
const isBeside = (view: SentenceView, { from, marker }: PlaceCandidate): boolean =>
  /^(?:near|around|outside)$/u.test(marker) || (marker === 'to' && /^(?:close|closer|next|opposite)$/u.test(wordAt(view, from - 2)));

/**
 * 'Oman has 900 men at [the border of Yemen]': the border that a state's forces stand at on the side of a neighbour is the one between
 * them, whichever of the two the words name.
 */
export function sharedWithOwner(place: PlaceSpan, owner: string | null): PlaceSpan {
  const other = place.kind === 'border' ? place.country : null;
  if (owner === null || other === null || other === owner || !STATE_BY_CODE.get(owner)?.neighbours.includes(other)) return place;
  return { ...place, ...borderPlace([owner, other], place.text) };
}

/**
 * The place of forces of `owner` that a sentence puts beside a state: its border, with the owner's land where the two are neighbours. Any other
 * place stays as it is: beside a town may well be in its state.
 */
export function besideState(view: SentenceView, one: PlaceCandidate, owner: string | null): PlaceSpan {
  const { place } = one;
  if (place.kind !== 'country' || place.country === null || place.country === owner || !isBeside(view, one)) return place;
  // An island has no border.
  if (STATE_BY_CODE.get(place.country)?.neighbours.length === 0) return place;
  const isNeighbour = owner !== null && (STATE_BY_CODE.get(owner)?.neighbours.includes(place.country) ?? false);
  const { text, start, end } = place;
  return { ...borderPlace(isNeighbour ? [owner, place.country] : [place.country], text), start, end };
}

const areNeighbours = (one: string, other: string): boolean => STATE_BY_CODE.get(one)?.neighbours.includes(other) ?? false;

/**
 * 'along its borders with Oman [and Yemen]': each state told behind 'borders' shares another one with the owner. 'Near the border of Oman
 * [and Yemen]': the border between the two.
 */
export function withBorders(places: readonly PlaceSpan[], owner: string | null): readonly PlaceSpan[] {
  const at = places.findIndex(({ kind }) => kind === 'border');
  const [border, next] = [places[at], places[at + 1]];
  if (border === undefined || next?.kind !== 'country' || next.country === null) return places;
  if (/\b(?:borders|frontiers)\b/iu.test(border.text))
    return places.map((place, index) =>
      owner !== null && index > at && place.kind === 'country' && place.country !== null && areNeighbours(owner, place.country)
        ? { ...place, ...borderPlace([owner, place.country], place.text) }
        : place,
    );
  if (border.country === null || !areNeighbours(border.country, next.country)) return places;
  const shared = { ...border, ...borderPlace([border.country, next.country], border.text) };
  return places.flatMap((place, index) => (index === at ? [shared] : index === at + 1 ? [] : [place]));
}
