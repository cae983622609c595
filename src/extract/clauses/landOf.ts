import type { PlaceSpan } from '../../model/reading.ts';
import { dependents } from './dependents.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, tokenRange, wordAt } from './sentenceView.ts';
import { stateAsActor } from './stateAsActor.ts';

/** What is asked of a place: the prepositions one of which it stands behind, and what it must be. */
export interface Asked {
  readonly marks: ReadonlySet<string>;
  readonly fits: (place: PlaceSpan) => boolean;
  /** Whether a place counts too that only tells where the thing behind such a preposition is. */
  readonly within?: boolean;
}

/** What a town lends its name to. */
const SITE = /^(?:airports?|airfield|airbase|port|harbou?r|base|barracks|station|region|province|district|area)$/u;

/** The state of the place that hangs on a verb by a preposition, as an actor at the place's words: 'fired from [Gaza]'; [] where there is none. */
export function landOf(view: SentenceView, verb: number, { marks, fits, within }: Asked): readonly PlacedActor[] {
  const { places } = view.sentence;
  if (places.length === 0) return [];
  const isMarked = (at: number): boolean => dependents(view, at, 'case').some((one) => marks.has(wordAt(view, one)));
  const own = dependents(view, verb, 'obl').filter(isMarked);
  // 'tore into a station [in Arica]': what it goes to may be told with where that is.
  const governed = within ? [...own, ...own.flatMap((at) => dependents(view, at, 'nmod').filter(isMarked))] : own;
  // 'from [Lima] airport': so may the town that the site is named by.
  const named = governed.flatMap((at) => [
    at,
    ...dependents(view, at, 'compound').filter((one) => SITE.test(wordAt(view, at)) && one < at),
  ]);
  for (const place of governed.length === 0 ? [] : places) {
    const range = tokenRange(view.tokens, place);
    const state = fits(place) && named.some((at) => range.from <= at && at < range.to) ? stateAsActor(place) : null;
    if (state) return [{ ...state, ...range }];
  }
  return [];
}
