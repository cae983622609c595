import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { chanceOf } from './chanceOf.ts';
import { figureSigns } from './figureSigns.ts';
import { mentionSigns } from './mentionSigns.ts';
import { FIGURE_WEIGHTS, MENTION_WEIGHTS } from './weights.ts';

interface Counted {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/** Mentions and figures with the chance that all of what they say is right, as it was on annotated articles. */
export function withConfidence({ mentions, figures }: Counted, views: readonly SentenceView[]): Counted {
  const byStart = new Map(views.map((view) => [view.sentence.start, view]));
  return {
    mentions: mentions.map((mention) => {
      const view = byStart.get(mention.sentence.start);
      return view ? { ...mention, confidence: chanceOf(mentionSigns(mention, view), MENTION_WEIGHTS) } : mention;
    }),
    figures: figures.map((figure) => ({ ...figure, confidence: chanceOf(figureSigns(figure), FIGURE_WEIGHTS) })),
  };
}
