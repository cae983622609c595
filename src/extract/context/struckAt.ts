import { disputeOf } from '../../codebook/disputedPlaces.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';

const LOCAL = /^(?:city|region|site|island)$/u;

/**
 * The state in whose land a blow fell, from the places after the predicate: 'a missile hit a school in Gori' was done to
 * Georgia. A disputed place leads to nobody, nor does a place of the one who strikes.
 */
export function struckAt(view: SentenceView, match: EventMatch): PlacedActor | null {
  const from = view.tokens[match.core]?.start ?? 0;
  const to = view.tokens[match.to - 1]?.end ?? 0;
  const own = match.actors.map((placed) => placed.actor.code);
  const states = view.sentence.places.filter(
    ({ start, end, country, kind, id }) => start >= from && end <= to && country !== null && LOCAL.test(kind) && disputeOf(id) === null,
  );
  const place = states[0];
  if (!place?.country || states.some(({ country }) => country !== place.country) || own.includes(place.country)) return null;
  const name = STATE_BY_CODE.get(place.country)?.name ?? place.country;
  const { start, end, text, country: code } = place;
  return { actor: { code, sector: null, name, text, start, end, via: 'place', person: false, possessive: false }, from: -1, to: -1 };
}
