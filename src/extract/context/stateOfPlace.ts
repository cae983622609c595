import { disputeOf } from '../../codebook/disputedPlaces.ts';
import type { PlaceKind } from '../../codebook/placeKind.ts';
import { dependent } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';
import type { EventMatch } from '../events/eventMatch.ts';

const LOCAL: ReadonlySet<PlaceKind> = new Set(['city', 'region', 'site']);
const LOCAL_OR_STATE: ReadonlySet<PlaceKind> = new Set([...LOCAL, 'country']);

/** The state in which the places of a clause lie, where all lie in one. A disputed place leads to nobody. */
function stateOf(view: SentenceView, match: EventMatch, kinds: ReadonlySet<PlaceKind>, first = match.core): PlacedActor | null {
  const from = view.tokens[first]?.start ?? 0;
  const to = view.tokens[match.to - 1]?.end ?? 0;
  const places = view.sentence.places.filter(
    ({ start, end, country, kind, id }) => start >= from && end <= to && country !== null && kinds.has(kind) && disputeOf(id) === null,
  );
  const place = places[0];
  if (!place?.country || places.some(({ country }) => country !== place.country)) return null;
  return stateAsActor(place);
}

const unlessOwn = (state: PlacedActor | null, match: EventMatch): PlacedActor | null =>
  state === null || match.actors.some(({ actor }) => actor.code === state.actor.code) ? null : state;

/** The state in whose land a blow fell: 'a missile hit a school in Gori' was done to Georgia, unless Georgia fired it. */
export const struckAt = (view: SentenceView, match: EventMatch): PlacedActor | null => unlessOwn(stateOf(view, match, LOCAL), match);

/** The state that somebody visits: 'is expected in Riga'. */
export const visitedAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  unlessOwn(stateOf(view, match, LOCAL_OR_STATE), match);

/** The state in whose land somebody is arrested, whose deed it is where nobody else is named for it: 'were arrested across [Oman]'. */
export const heldAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  dependent(view, match.trigger, 'aux:pass') === null ? null : stateOf(view, match, LOCAL_OR_STATE);

/** The state in which people take to the streets, whose people they are taken to be and whose rulers they stand against. */
export const protestedAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  stateOf(view, match, LOCAL_OR_STATE, Math.min(match.from, match.core));
