import type { EventType } from '../../codebook/eventType.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependents } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView } from '../clauses/sentenceView.ts';
import { placeRole } from './placeRole.ts';

const ON_THE_SPOT: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST']);
/** What people do in the place where it is then done to them: no one is arrested where he had fought. */
const DONE_THERE =
  /^(?:throw|pelt|hurl|cross|enter|gather|protest|demonstrate|get|try|attempt|march|walk|approach|camp|rally|assemble|storm|break|reach|block|chant|picket|queue|wait|swim|climb|sneak|slip|come|hide|sit|stand|sleep|shop|pray|work|drive|travel)$/u;

/** 'detained a man who was crossing at Medyka': where the people were to whom it was done, as the clause about them tells. */
export function placesOfObjectClause(view: SentenceView, type: EventType, predicate: number): readonly PlaceSpan[] {
  if (!ON_THE_SPOT.has(type)) return [];
  const participants = dependents(view, predicate, /^(?:obj|obl|nsubj:pass)$/u);
  const clauses = participants.flatMap((noun) => [
    ...dependents(view, noun, /^acl/u),
    ...dependents(view, noun, /^nmod$/u).flatMap((inner) => dependents(view, inner, /^acl/u)),
  ]);
  return clauses
    .filter((verb) => DONE_THERE.test(lemmaAt(view, verb)))
    .flatMap((verb) =>
      view.sentence.places.filter((place) => {
        const placed = placeRole(view, place, verb);
        return placed?.role === 'at' && /^(?:at|in|near|outside|on|along)$/u.test(placed.preposition) && place.kind !== 'country';
      }),
    );
}
