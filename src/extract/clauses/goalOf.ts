import { isContested } from '../../codebook/disputedPlaces.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { type Asked, landOf } from './landOf.ts';
import type { PlacedActor } from './placedActor.ts';
import type { SentenceView } from './sentenceView.ts';

/** A place within a state that nobody else claims: a state by its name is an actor itself. */
const liesInOneState = ({ id, kind }: PlaceSpan): boolean => /^(?:city|region|site)$/u.test(kind) && !isContested(id);

const THERE: Asked = {
  marks: new Set('to into in at near towards toward around along off on onto for inside across over outside through'.split(' ')),
  fits: liesInOneState,
  within: true,
};

/** 'sent food to [Benghazi]': the state in whose land a deed is done or goes to, by the place that a preposition names; [] where none is named. */
export const goalOf = (view: SentenceView, verb: number): readonly PlacedActor[] => landOf(view, verb, THERE);
