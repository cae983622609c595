import { disputeOf } from '../../codebook/disputedPlaces.ts';
import type { PlaceKind } from '../../codebook/placeKind.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependent } from '../clauses/dependents.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { placeRole } from '../where/placeRole.ts';

const LOCAL: ReadonlySet<PlaceKind> = new Set(['city', 'region', 'site']);
const LOCAL_OR_STATE: ReadonlySet<PlaceKind> = new Set([...LOCAL, 'country']);

/** The state in which some places lie, where all lie in one. A disputed place leads to nobody. */
function stateOfAll(all: readonly PlaceSpan[], kinds: ReadonlySet<PlaceKind>): PlacedActor | null {
  const places = all.filter(({ country, kind, id }) => country !== null && kinds.has(kind) && disputeOf(id) === null);
  const place = places[0];
  if (!place?.country || places.some(({ country }) => country !== place.country)) return null;
  return stateAsActor(place);
}

/** The state in which the places of a clause lie. */
function stateOf(view: SentenceView, match: EventMatch, kinds: ReadonlySet<PlaceKind>, first = match.core): PlacedActor | null {
  const from = view.tokens[first]?.start ?? 0;
  const to = view.tokens[match.to - 1]?.end ?? 0;
  return stateOfAll(
    view.sentence.places.filter(({ start, end }) => start >= from && end <= to),
    kinds,
  );
}

/** What moves is of no state by where it is: 'a ship off Aden was hit'. */
const MOVES =
  /^(?:ship|vessel|tanker|freighter|boat|trawler|ferry|plane|aircraft|airliner|jet|helicopter|drone|convoy|truck|lorry|bus|car|van|vehicle)$/u;

/** The state in whose land lies what a passive is told of: 'the airport of [Hodeidah] was seized', '[Kharkiv] was shelled'. */
function stateOfSubject(view: SentenceView, match: EventMatch): PlacedActor | null {
  const noun = objectNoun(view, match.trigger);
  if (noun === null || noun > match.trigger || dependent(view, match.trigger, 'aux:pass') === null || MOVES.test(lemmaAt(view, noun)))
    return null;
  const end = view.tokens[match.core]?.start ?? 0;
  return stateOfAll(
    view.sentence.places.filter(
      (place) => place.end <= end && /^(?:object|within)$/u.test(placeRole(view, place, match.trigger)?.role ?? ''),
    ),
    LOCAL,
  );
}

const unlessOwn = (state: PlacedActor | null, match: EventMatch): PlacedActor | null =>
  state === null || match.actors.some(({ actor }) => actor.code === state.actor.code) ? null : state;

/** The state in whose land a blow fell: 'a missile hit a school in Gori' was done to Georgia, unless Georgia fired it. */
export const struckAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  unlessOwn(stateOf(view, match, LOCAL) ?? stateOfSubject(view, match), match);

/** The state of whose land something was taken, where nobody is told to have taken it: '[Goma] was captured'. */
export const takenFrom = (view: SentenceView, match: EventMatch): PlacedActor | null => unlessOwn(stateOfSubject(view, match), match);

/** The state that somebody visits: 'is expected in Riga'. */
export const visitedAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  unlessOwn(stateOf(view, match, LOCAL_OR_STATE), match);

/** The state in whose land somebody is arrested, whose deed it is where nobody else is named for it: 'were arrested across [Oman]'. */
export const heldAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  dependent(view, match.trigger, 'aux:pass') === null ? null : stateOf(view, match, LOCAL_OR_STATE);

/** The state in which people take to the streets, whose people they are taken to be and whose rulers they stand against. */
export const protestedAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  stateOf(view, match, LOCAL_OR_STATE, Math.min(match.from, match.core));
