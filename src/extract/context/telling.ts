import type { SentenceView } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import type { Attribution } from '../speech/attribution.ts';

/** What one sentence tells, before what it leaves out is looked for in the sentences around it. */
export interface Telling {
  readonly view: SentenceView;
  readonly matches: readonly EventMatch[];
  readonly figures: readonly FoundFigure[];
  readonly attributions: readonly Attribution[];
}

/** Where in the text the word stands that set a match off. */
export const startOf = (view: SentenceView, match: EventMatch): number => view.tokens[match.trigger]?.start ?? view.sentence.start;
