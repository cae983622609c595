import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Findings } from '../model/findings.ts';
import type { Mention } from '../model/mention.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import { bySpan } from '../model/span.ts';
import { buildClaim } from './buildClaim.ts';
import { buildFigure } from './buildFigure.ts';
import { buildMention, type Story } from './buildMention.ts';
import { type SentenceView, sentenceView } from './clauses/sentenceView.ts';
import { matchRules } from './events/matchRules.ts';
import type { RuleAttempt } from './events/ruleAttempt.ts';
import { indexRules } from './events/ruleIndex.ts';
import { type FoundFigure, findFigures } from './figures/findFigures.ts';
import { type FigureContext, withOwner } from './figures/withOwner.ts';
import { RULES } from './rules/allRules.ts';
import type { Attribution } from './speech/attribution.ts';
import { findAttributions } from './speech/findAttributions.ts';
import { dayBefore } from './when/dayBefore.ts';
import { type Scene, sceneAfter } from './where/scene.ts';

const INDEX = indexRules(RULES);

/** A dateline tells where and when a report was filed, nothing that happened. */
const tells = (view: SentenceView): boolean => view.sentence.kind !== 'dateline';

interface SentenceFindings {
  readonly scene: Scene | null;
  readonly found: readonly FoundFigure[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

function fromSentence(
  document: Document,
  view: SentenceView,
  attributions: readonly Attribution[],
  context: FigureContext,
  story: Story,
  note: (attempt: RuleAttempt) => void,
): SentenceFindings {
  const found = findFigures(view).map((one) => withOwner(view, one, attributions, context));
  const figures = found.map((one) => buildFigure(document, view, one, attributions, story.day));
  const matches = matchRules(view, INDEX, note);
  const mentions = matches.map((match) => buildMention(document, view, match, attributions, figures, story));
  return { figures, mentions, found, scene: sceneAfter(view, matches, story.scene) };
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
  let previous: FigureContext = { view: null, figures: [] };
  let scene: Scene | null = null;
  for (const view of views.filter(tells)) {
    const before = previous.view && { view: previous.view, attributions: bySentence.get(previous.view) ?? [] };
    const step = fromSentence(document, view, bySentence.get(view) ?? [], previous, { day: dayBefore(view, before), scene }, note);
    found.push(step);
    scene = step.scene;
    previous = { view, figures: step.found.length > 0 ? step.found : previous.figures };
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
