import { disputeOf } from '../../codebook/disputedPlaces.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependents } from './dependents.ts';
import { type Asked, landOf } from './landOf.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView } from './sentenceView.ts';
import { subjectNoun } from './subjectNoun.ts';

/** Whether no other state than the one a place lies in holds it: what is fired from there is fired from that state. */
function isHeldByItsOwn({ id, country }: PlaceSpan): boolean {
  const holder = disputeOf(id)?.controlledBy.at(-1)?.by;
  return holder === undefined || holder === country || !STATE_BY_CODE.has(holder);
}

const FROM: Asked = { marks: new Set(['from']), fits: isHeldByItsOwn };
const SENT = /^(?:fire|launch|shoot|lob|send)$/u;

/** The participle that tells where a verb's subject was sent off: 'a rocket [fired] from Gaza hit'. */
const sentOff = (view: SentenceView, verb: number): readonly number[] => {
  const subject = subjectNoun(view, verb);
  return subject === null ? [] : dependents(view, subject, 'acl').filter((at) => at !== verb && SENT.test(lemmaAt(view, at)));
};

/** 'fired at the port [from Gaza]': the state in whose land a deed sets out, by the place that 'from' names; [] where none is named. */
export function originOf(view: SentenceView, verb: number): readonly PlacedActor[] {
  const own = landOf(view, verb, FROM);
  return own.length > 0 || view.sentence.places.length === 0 ? own : sentOff(view, verb).flatMap((at) => landOf(view, at, FROM));
}
