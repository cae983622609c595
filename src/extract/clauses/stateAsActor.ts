import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, tokenRange } from './sentenceView.ts';

/** The state in whose land a place lies, as an actor at the place's words; null where it lies in no one state. */
export function stateAsActor({ country: code, start, end, text }: PlaceSpan): PlacedActor | null {
  if (code === null) return null;
  const name = STATE_BY_CODE.get(code)?.name ?? code;
  return { actor: { code, sector: null, name, text, start, end, via: 'place', person: false, possessive: false }, from: -1, to: -1 };
}

/** The state in whose land the place lies that a token names, at the place's tokens; null where it names none, or one of no one state. */
export function stateNamedAt(view: SentenceView, token: number): PlacedActor | null {
  for (const place of view.sentence.places) {
    const range = tokenRange(view.tokens, place);
    const state = range.from <= token && token < range.to ? stateAsActor(place) : null;
    if (state) return { ...state, ...range };
  }
  return null;
}
