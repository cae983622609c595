import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { When } from '../model/when.ts';
import type { SentenceView } from './clauses/sentenceView.ts';
import type { FoundFigure } from './figures/findFigures.ts';
import { findingId } from './findingId.ts';
import type { Attribution } from './speech/attribution.ts';
import { speakersOf } from './speech/speakersOf.ts';
import { distinctActors } from './toActor.ts';
import { toPlaces } from './toPlaces.ts';
import { dayOfDeed } from './when/dayBefore.ts';
import { whenOfFigure } from './when/whenOfFigure.ts';

/** The figure that a counted noun becomes; `day` is the one on which the story stands before its sentence. */
export function buildFigure(
  document: Document,
  view: SentenceView,
  found: FoundFigure,
  attributions: readonly Attribution[],
  day: When | null,
): Figure {
  const { sentence } = view;
  const { start, end, measure, item, quantity } = found;
  return {
    kind: 'figure',
    id: findingId(document.id, 'figure', found.rule, start, end, CODER_VERSION),
    document: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    rule: found.rule,
    version: CODER_VERSION,
    confidence: found.rule === 'figure/elliptic' ? 0.6 : found.of.length > 0 ? 0.85 : 0.75,
    of: distinctActors(found.of),
    measure,
    item,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    unit: quantity.unit,
    status: found.status,
    when:
      whenOfFigure(view, { start, end }, { status: found.status, attributions, published: document.published }) ??
      (found.status === 'past' ? dayOfDeed(view, day, document.published) : null),
    where: toPlaces(found.where),
    says: speakersOf(document.text, attributions, { start, end }),
  };
}
