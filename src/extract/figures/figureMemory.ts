import { once } from '../../model/once.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { ABROAD } from './abroad.ts';
import type { FoundFigure } from './foundFigure.ts';
import type { EarlierPlace } from './placeAnaphors.ts';
import { isOfSpeech, isOfTalks, isTold, placeCandidates } from './placeCandidates.ts';

/** What the sentences before told, for a figure that leans on them. */
export interface FigureMemory {
  /** The sentence before; null at the start. */
  readonly view: SentenceView | null;
  /** The figures of the sentences before, the latest last. */
  readonly figures: readonly FoundFigure[];
  /** The places named in the few sentences before, the latest last. */
  readonly places: () => readonly EarlierPlace[];
  /** Where the sentence before puts what it tells, the latest last. */
  readonly scene: () => readonly PlaceSpan[];
  /** The paragraph that told last of forces brought up or taken back; null where none did. */
  readonly forcesIn: number | null;
}

export const NO_MEMORY: FigureMemory = { view: null, figures: [], places: () => [], scene: () => [], forcesIn: null };

const FORCES =
  /^(?:troops|soldiers|forces|barracks|battalions?|brigades?|build-?ups?|pull-?backs?|pull-?outs?|withdrawals?|redeployments?|deployments?|reinforcements?)$/u;

/** Whether a sentence tells of forces, or of their being brought up or taken back: men of whom it tells more are soldiers. */
export const tellsOfForces = (view: SentenceView): boolean => view.tokens.some(({ norm }) => FORCES.test(norm));

/** As far back as 'there' and 'the country' reach. */
const PLACES_KEPT = 20;
const FIGURES_KEPT = 8;

/** What the next sentence may lean on. Places are gathered when a figure asks for them, which in most texts none does. */
export function remember(memory: FigureMemory, view: SentenceView, found: readonly FoundFigure[]): FigureMemory {
  const named = once(() => {
    const owner = found.find(({ measure }) => ABROAD.has(measure))?.of[0]?.code ?? null;
    return placeCandidates(view, memory.places, owner)
      .filter((one) => !isOfSpeech(view, one))
      .map((one) => ({ place: one.place, isTold: isTold(view, one), isOfTalks: isOfTalks(view, one) }));
  });
  return {
    view,
    forcesIn: tellsOfForces(view) ? view.sentence.paragraph : memory.forcesIn,
    figures: [...memory.figures, ...found].slice(-FIGURES_KEPT),
    places: once(() => [...memory.places(), ...named().filter((one) => !one.isOfTalks)].slice(-PLACES_KEPT)),
    scene: once(() =>
      named()
        .filter((one) => one.isTold)
        .map(({ place }) => place),
    ),
  };
}
