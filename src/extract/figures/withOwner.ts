import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, PlaceSpan } from '../../model/reading.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import type { FoundFigure } from './findFigures.ts';

/** What the sentence before told, for figures that name nobody. */
export interface FigureContext {
  readonly view: SentenceView | null;
  readonly figures: readonly FoundFigure[];
}

const FORCES = new Set(['personnel', 'ships', 'aircraft', 'vehicles', 'units']);
const HARM = new Set(['deaths', 'injured', 'captured']);

/** Forces told by a state's own military are that state's: 'Two battalions are arriving, the Russian defence ministry said.' */
const byTeller = (found: FoundFigure, attributions: readonly Attribution[]): ActorSpan | null =>
  attributions.find((one) => one.speaker?.sector === 'MIL' && one.content.start <= found.start && found.end <= one.content.end)?.speaker ??
  null;

/** 'Some 1,700 paratroopers will fly': in a sentence that names nobody, those of the force just counted. */
function byForceBefore(view: SentenceView, found: FoundFigure, context: FigureContext): readonly ActorSpan[] {
  const past = context.figures.findLast((figure) => figure.measure === found.measure && figure.of.length > 0);
  return past && view.actors.every((placed) => placed.actor.start > found.end) ? past.of : [];
}

/** 'At least eight have died' after a sentence on refugees. */
const byVictimsBefore = (context: FigureContext): ActorSpan | null =>
  context.view?.actors.findLast((placed) => placed.actor.sector === 'REF')?.actor ?? null;

/** The dead of a city are, for want of more, people of its state. */
function ofPlace(place: PlaceSpan | undefined): ActorSpan | null {
  const state = place?.country && /^(?:city|country|site)$/u.test(place.kind) ? STATE_BY_CODE.get(place.country) : undefined;
  return place && state
    ? {
        code: state.code,
        sector: 'CVL',
        name: state.name,
        text: place.text,
        start: place.start,
        end: place.end,
        via: 'description',
        person: false,
        possessive: false,
      }
    : null;
}

/** Gives an owner to a figure that has none in its own clause, where the text around leaves one open; else leaves it unknown. */
export function withOwner(
  view: SentenceView,
  found: FoundFigure,
  attributions: readonly Attribution[],
  context: FigureContext,
): FoundFigure {
  if (found.of.length > 0) return found;
  const single = FORCES.has(found.measure)
    ? byTeller(found, attributions)
    : HARM.has(found.measure)
      ? ((found.rule === 'figure/harm-alone' ? byVictimsBefore(context) : null) ?? ofPlace(found.where[0]))
      : null;
  if (single) return { ...found, of: [single] };
  return FORCES.has(found.measure) ? { ...found, of: byForceBefore(view, found, context) } : found;
}
