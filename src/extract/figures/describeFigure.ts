import type { Measure } from '../../codebook/measure.ts';
import type { FigureStatus } from '../../codebook/status.ts';
import type { ActorSpan, PlaceSpan, Quantity } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { ABROAD } from './abroad.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import type { FigureMemory } from './figureMemory.ts';
import { figureStatus } from './figureStatus.ts';
import { type FoundFigure, NO_LINKS } from './foundFigure.ts';
import { missionPlace } from './missionPlace.ts';
import { HARM, ownersInClause, ownersInPhrase, victimOf } from './ownersOf.ts';
import { placesOf } from './placesOf.ts';

/** A sentence that figures are looked for in, with what was told before it. */
export interface Scene {
  readonly view: SentenceView;
  readonly memory: FigureMemory;
  /** The figures already found in the sentence. */
  readonly earlier: readonly FoundFigure[];
}

/** What a number counts, and what is known of it besides what its clause tells. */
export interface Draft {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly item: string;
  readonly phrase: CountedPhrase;
  readonly span: Span;
  readonly rule: string;
  readonly of?: readonly ActorSpan[];
  /** Whether it is some of a whole told before, whose it is whoever does something to it. */
  readonly isPart?: boolean;
  readonly status?: FigureStatus;
  readonly where?: readonly PlaceSpan[];
}

/** The figure of a draft: whose, in which state and where, as its clause tells them. */
export function describeFigure({ view, memory }: Scene, draft: Draft): FoundFigure {
  const { quantity, measure, item, phrase, span, rule } = draft;
  const own = ownersInPhrase(view, phrase, measure).map((placed) => placed.actor);
  const known = own.length > 0 ? own : (draft.of ?? []);
  const told = known.length > 0 || draft.isPart === true ? [] : ownersInClause(view, phrase, measure).map((placed) => placed.actor);
  const of = known.length > 0 ? known : HARM.has(measure) ? told.map((actor) => victimOf(actor, item, measure)) : told;
  const owner = ABROAD.has(measure) ? (of[0]?.code ?? null) : null;
  const where = draft.where && draft.where.length > 0 ? draft.where : placesOf(view, phrase, measure, memory.places, owner);
  const onMission = where.length === 0 && measure !== 'money' && measure !== 'length' ? missionPlace(view, phrase, of) : [];
  return {
    quantity,
    measure,
    item,
    of,
    status: draft.status ?? figureStatus(view, phrase, measure),
    where: where.length > 0 ? where : onMission,
    start: span.start,
    end: span.end,
    rule,
    head: phrase.head,
    links: NO_LINKS,
  };
}
