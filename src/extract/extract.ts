import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Findings } from '../model/findings.ts';
import type { Mention } from '../model/mention.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import { bySpan } from '../model/span.ts';
import type { When } from '../model/when.ts';
import { buildClaim } from './buildClaim.ts';
import { buildFigure } from './buildFigure.ts';
import { buildMention } from './buildMention.ts';
import { type SentenceView, sentenceView } from './clauses/sentenceView.ts';
import { indexRules, matchRules } from './events/matchRules.ts';
import type { RuleAttempt } from './events/ruleAttempt.ts';
import { type FigureMemory, NO_MEMORY, remember } from './figures/figureMemory.ts';
import { findFigures } from './figures/findFigures.ts';
import type { FoundFigure } from './figures/foundFigure.ts';
import { settleFigure } from './figures/settleFigure.ts';
import { RULES } from './rules/allRules.ts';
import type { Attribution } from './speech/attribution.ts';
import { findAttributions } from './speech/findAttributions.ts';
import { dayBefore } from './when/dayBefore.ts';

const INDEX = indexRules(RULES);

/** A dateline tells where and when a report was filed, nothing that happened. */
const tells = (view: SentenceView): boolean => view.sentence.kind !== 'dateline';

interface SentenceFindings {
  readonly found: readonly FoundFigure[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

function fromSentence(
  document: Document,
  view: SentenceView,
  attributions: readonly Attribution[],
  memory: FigureMemory,
  day: When | null,
  note: (attempt: RuleAttempt) => void,
): SentenceFindings {
  const found = findFigures(view, memory, (one, earlier) => settleFigure(view, one, earlier, memory, attributions));
  const figures = found.map((one) => buildFigure(document, view, one, attributions, day));
  const mentions = matchRules(view, INDEX, note).map((match) => buildMention(document, view, match, attributions, figures, day));
  return { figures, mentions, found };
}

const once = <T extends { readonly id: string }>(findings: readonly T[]): readonly T[] => [
  ...new Map(findings.map((finding) => [finding.id, finding])).values(),
];

/** `extract`, with a note of every rule that a word could have set off. */
export function extractNoting(document: Document, reading: Reading, note: (attempt: RuleAttempt) => void): Findings {
  const views = reading.sentences.map((sentence) => sentenceView(document.text, sentence));
  const attributions = findAttributions(reading, views);
  const bySentence = Map.groupBy(attributions, (one) => views[one.sentence]);
  const found: SentenceFindings[] = [];
  let previous = NO_MEMORY;
  for (const view of views.filter(tells)) {
    const before = previous.view && { view: previous.view, attributions: bySentence.get(previous.view) ?? [] };
    const step = fromSentence(document, view, bySentence.get(view) ?? [], previous, dayBefore(view, before), note);
    found.push(step);
    previous = remember(previous, view, step.found);
  }
  const mentions = once(found.flatMap((one) => one.mentions)).toSorted(bySpan);
  const figures = once(found.flatMap((one) => one.figures)).toSorted(bySpan);
  const claims = once(
    attributions.flatMap((one) => {
      const view = views[one.sentence];
      return view ? [buildClaim(document, view, one, mentions, figures)] : [];
    }),
  ).toSorted(bySpan);
  return { mentions, figures, claims };
}

/**
 * What a document says: events with their status, figures with their bounds, and claims, each with
 * the letters that say it, the rule that found it and the speakers in whose words it stands.
 * Pure; the same reading gives the same findings.
 */
export const extract = (document: Document, reading: Reading): Outcome<Findings> => outcome(extractNoting(document, reading, () => {}));
