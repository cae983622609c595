import { claimantsOf, disputeOf, isContested } from '../../codebook/disputedPlaces.ts';
import type { PlaceKind } from '../../codebook/placeKind.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependent } from '../clauses/dependents.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { placeRole } from '../where/placeRole.ts';

const LOCAL: ReadonlySet<PlaceKind> = new Set(['city', 'region', 'site']);
const LOCAL_OR_STATE: ReadonlySet<PlaceKind> = new Set([...LOCAL, 'country']);

/** What one of two claimants does in a place is done to the other; a place with one claimant is his, whoever holds it. */
function claimedFrom(id: string, doers: readonly PlacedActor[]): string | null {
  const claimants = claimantsOf(id);
  const others = claimants.filter((code) => !doers.some(({ actor }) => actor.code === code));
  const isBetweenTwo = claimants.length === 1 || (claimants.length === 2 && others.length === 1);
  return isBetweenTwo ? (others[0] ?? null) : null;
}

/** The state in which some places lie, where all lie in one. A place that several claim leads to nobody, but from one claimant to the other. */
function stateOfAll(all: readonly PlaceSpan[], kinds: ReadonlySet<PlaceKind>, doers: readonly PlacedActor[]): PlacedActor | null {
  const local = all.filter(({ kind }) => kinds.has(kind));
  const places = local.filter(({ country, id }) => country !== null && !isContested(id));
  const place = places[0];
  if (place?.country) return places.some(({ country }) => country !== place.country) ? null : stateAsActor(place);
  const contested = local.find(({ id }) => disputeOf(id) !== null);
  const code = contested ? claimedFrom(contested.id, doers) : null;
  return contested && code !== null ? stateAsActor({ ...contested, country: code }) : null;
}

/** 'fought the separatists in Donetsk': who fights rebels there does nothing to another claimant. */
const againstRebels = ({ recipients }: EventMatch): boolean => recipients.some(({ actor }) => /^(?:REB|SEP)$/u.test(actor.sector ?? ''));

/** The state in which the places of a clause lie. */
function stateOf(view: SentenceView, match: EventMatch, kinds: ReadonlySet<PlaceKind>, first = match.core): PlacedActor | null {
  const from = view.tokens[first]?.start ?? 0;
  const to = view.tokens[match.to - 1]?.end ?? 0;
  return stateOfAll(
    view.sentence.places.filter(({ start, end }) => start >= from && end <= to),
    kinds,
    againstRebels(match) ? [] : match.actors,
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
    match.actors,
  );
}

/** The state of the town that comes under fire: '[Kharkiv] came under bombardment'. */
function stateUnderFire(view: SentenceView, match: EventMatch): PlacedActor | null {
  const noun = lemmaAt(view, match.trigger) === 'come' ? dependent(view, match.trigger, 'nsubj') : null;
  const token = noun === null ? undefined : view.tokens[noun];
  if (token === undefined) return null;
  return stateOfAll(
    view.sentence.places.filter(({ start, end }) => start <= token.start && token.end <= end),
    LOCAL,
    match.actors,
  );
}

/** What falls on a place, and then kills. */
const BLOW = /^(?:strike|attack|raid|bombing|shelling|bombardment|airstrike|assault|barrage|salvo|missile|rocket|shell|drone|bomb|fire)$/u;

/** The state of the town that a blow fell on which then killed: 'a strike on a hospital in [Kharkiv] killed three', not 'a rocket from Gaza'. */
function stateOfBlow(view: SentenceView, match: EventMatch): PlacedActor | null {
  const noun = dependent(view, match.trigger, 'nsubj');
  if (noun === null || noun > match.trigger || !BLOW.test(lemmaAt(view, noun))) return null;
  const [start, end] = [view.tokens[noun]?.end ?? 0, view.tokens[match.trigger]?.start ?? 0];
  const isFrom = (place: PlaceSpan): boolean => {
    const { from } = tokenRange(view.tokens, place);
    return wordAt(view, from - 1) === 'from' || wordAt(view, from - 2) === 'from';
  };
  return stateOfAll(
    view.sentence.places.filter((place) => place.start >= start && place.end <= end && !isFrom(place)),
    LOCAL,
    match.actors,
  );
}

const unlessOwn = (state: PlacedActor | null, match: EventMatch): PlacedActor | null =>
  state === null || match.actors.some(({ actor }) => actor.code === state.actor.code) ? null : state;

/** The state in whose land a blow fell: 'a missile hit a school in Gori' was done to Georgia, unless Georgia fired it. */
export const struckAt = (view: SentenceView, match: EventMatch): PlacedActor | null =>
  unlessOwn(stateOf(view, match, LOCAL) ?? stateOfSubject(view, match) ?? stateUnderFire(view, match) ?? stateOfBlow(view, match), match);

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
