import type { EventType } from '../../codebook/eventType.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependents } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { placeRole } from './placeRole.ts';

const ON_THE_SPOT: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST']);
/** What people do in the place where it is then done to them: no one is arrested where he had fought. */
const DONE_THERE =
  /^(?:throw|pelt|hurl|cross|enter|gather|protest|demonstrate|get|try|attempt|march|walk|approach|camp|rally|assemble|storm|break|reach|block|chant|picket|queue|wait|swim|climb|sneak|slip|come|hide|sit|stand|sleep|shop|pray|work|drive|travel)$/u;

/** 'detained a man who was crossing at Medyka': where the people were to whom it was done, as the clause about them tells. */
export function placesOfObjectClause(view: SentenceView, type: EventType, predicate: number): readonly PlaceSpan[] {
  if (!ON_THE_SPOT.has(type)) return [];
  const participants = dependents(view, predicate, 'obj obl nsubj:pass');
  const clauses = participants.flatMap((noun) => [
    ...dependents(view, noun, 'acl*'),
    ...dependents(view, noun, 'nmod').flatMap((inner) => dependents(view, inner, 'acl*')),
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

/** 'in which', 'during which'. */
const isInWhich = (view: SentenceView, verb: number): boolean =>
  dependents(view, verb, 'obl*').some(
    (at) => wordAt(view, at) === 'which' && dependents(view, at, 'case').some((mark) => /^(?:in|at|during)$/u.test(wordAt(view, mark))),
  );

/** Clauses that say more of what happened: 'the bombing in which ten died at …', 'struck what it called a camp near …'. */
function clausesAbout(view: SentenceView, predicate: number): readonly number[] {
  const objects = dependents(view, predicate, 'obj');
  const told = [predicate, ...objects].flatMap((at) => dependents(view, at, 'acl*')).filter((verb) => isInWhich(view, verb));
  const called = objects.filter((at) => wordAt(view, at) === 'what').flatMap((at) => dependents(view, at, 'acl*'));
  return [...told, ...called];
}

/** The places told in a clause about the event itself or about what it was done to. */
export const placesOfClauseAbout = (view: SentenceView, predicate: number): readonly PlaceSpan[] =>
  clausesAbout(view, predicate).flatMap((verb) =>
    view.sentence.places.filter((place) => /^(?:at|within)$/u.test(placeRole(view, place, verb)?.role ?? '')),
  );
