import type { SentenceView } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import { innermostOver } from '../speech/innermostOver.ts';
import { asListed } from './asListed.ts';
import type { FigureMemory } from './figureMemory.ts';
import type { FoundFigure } from './foundFigure.ts';
import { landOfTeller } from './landOfTeller.ts';
import { withLinks } from './withLinks.ts';
import { withOwner } from './withOwner.ts';
import { withPlace } from './withPlace.ts';

const REFUSED = /^(?:the )?(?:entry|access|asylum|permission|visas?|bail|passage|shelter)\b/u;

/** 'Oman denied that it had sent 900 men': the innermost speaker denies what the figure stands in. */
function isDenied(view: SentenceView, found: FoundFigure, attributions: readonly Attribution[]): boolean {
  const inner = innermostOver(attributions, found);
  // 'denied entry to 900 refugees' denies nothing.
  return inner?.stance === 'denies' && !REFUSED.test(view.text.slice(inner.content.start, inner.content.start + 14));
}

/** Gives a figure what its own clause leaves open, from its list, its whole, the sentence before and those who tell it. */
export function settleFigure(
  view: SentenceView,
  found: FoundFigure,
  earlier: readonly FoundFigure[],
  memory: FigureMemory,
  attributions: readonly Attribution[],
): FoundFigure {
  const linked = withLinks(view, asListed(view, found, earlier), earlier, memory);
  const home = landOfTeller(view, linked, attributions);
  const told = home.length > 0 ? { ...linked, where: home } : linked;
  const placed = withOwner(view, withPlace(view, told, memory), attributions, memory, earlier);
  return isDenied(view, placed, attributions) ? { ...placed, status: 'denied' } : placed;
}
