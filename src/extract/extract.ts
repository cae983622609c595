import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import { bySpan } from '../model/span.ts';
import { buildClaim } from './buildClaim.ts';
import { buildFigure } from './buildFigure.ts';
import { buildMention, type Story } from './buildMention.ts';
import { type SentenceView, sentenceView } from './clauses/sentenceView.ts';
import { withConfidence } from './confidence/withConfidence.ts';
import { withChargesDenied } from './context/chargesDenied.ts';
import { completeFigures, locateFigures, withForcesAround } from './context/completeFigures.ts';
import { completeMatches } from './context/completeMatches.ts';
import { filedFrom } from './context/filedFrom.ts';
import type { Telling } from './context/telling.ts';
import { withOpponents } from './context/withOpponents.ts';
import { matchRules } from './events/matchRules.ts';
import type { NoteAttempt } from './events/ruleAttempt.ts';
import { indexRules } from './events/ruleIndex.ts';
import { withSpeech } from './events/withSpeech.ts';
import { type FigureMemory, NO_MEMORY, remember } from './figures/figureMemory.ts';
import { findFigures } from './figures/findFigures.ts';
import { settleFigure } from './figures/settleFigure.ts';
import { RULES } from './rules/allRules.ts';
import type { Attribution } from './speech/attribution.ts';
import { findAttributions } from './speech/findAttributions.ts';
import { dayBefore } from './when/dayBefore.ts';
import { dayOfLabel } from './when/dayOfLabel.ts';
import { type Scene, sceneAfter } from './where/scene.ts';

const INDEX = indexRules(RULES);

/** A dateline tells where and when a report was filed, a label who speaks; nothing that happened. */
const tells = ({ sentence: { kind } }: SentenceView): boolean => kind !== 'dateline' && kind !== 'label';

/** What a sentence tells, with what the story stands on before it: its day and its scene. */
interface SentenceTelling extends Telling {
  readonly story: Story;
}

/** What is said in a sentence, and what was said in the one before. */
interface Said {
  readonly here: readonly Attribution[];
  readonly before: readonly Attribution[];
}

function tellingOf(view: SentenceView, said: Said, memory: FigureMemory, note: NoteAttempt | null): Telling {
  const attributions = said.here.filter(({ tells: told }) => told);
  const figures = findFigures(view, memory, (one, earlier) => settleFigure(view, one, earlier, memory, attributions));
  const matches = withSpeech(view, matchRules(view, INDEX, note, figures), said.here, said.before);
  return { view, figures, attributions, matches };
}

const once = <T extends { readonly id: string }>(findings: readonly T[]): readonly T[] => [
  ...new Map(findings.map((finding) => [finding.id, finding])).values(),
];

/** A document sentence by sentence, with who says what in it. */
interface Told {
  readonly views: readonly SentenceView[];
  readonly attributions: readonly Attribution[];
  readonly told: readonly SentenceTelling[];
}

/** Sentence by sentence what a document tells. */
function tellingsOf({ text }: Document, reading: Reading, note: NoteAttempt | null): Told {
  const views = reading.sentences.map((sentence) => sentenceView(text, sentence));
  const attributions = findAttributions(reading, views);
  const bySentence = Map.groupBy(attributions, (one) => views[one.sentence]);
  const told: SentenceTelling[] = [];
  let previous = NO_MEMORY;
  let scene: Scene | null = null;
  for (const view of views.filter(tells)) {
    const earlier = previous.view ? (bySentence.get(previous.view) ?? []) : [];
    const before = previous.view && { view: previous.view, attributions: earlier.filter(({ tells: told }) => told) };
    const said = { here: bySentence.get(view) ?? [], before: earlier };
    const telling = tellingOf(view, said, previous, note);
    const isTold = telling.matches.length > 0 || telling.figures.length > 0;
    told.push({
      ...telling,
      story: { day: isTold ? (dayBefore(view, before) ?? dayOfLabel(view.sentence, reading.sentences)) : null, scene },
    });
    scene = sceneAfter(view, telling.matches, scene);
    previous = remember(previous, view, telling.figures);
  }
  return { views, attributions, told };
}

/** What a document tells; anew, where who stands against whom in it says whom 'the enemy' stands for. */
function toldIn(document: Document, reading: Reading, note: NoteAttempt | null): Told {
  const first = tellingsOf(document, reading, note);
  const sided = withOpponents(document.text, reading, first.told);
  return sided === reading ? first : tellingsOf(document, sided, note);
}

/** The figures of a document as its rules complete them, before a land is chosen for those that nothing places; by this the choice is fitted. */
export function ruledFigures(document: Document, reading: Reading) {
  const tellings = completeMatches(withForcesAround(toldIn(document, reading, null).told));
  const filed = filedFrom(reading.sentences);
  return { tellings, filed, figures: completeFigures(tellings, filed) };
}

/** `extract`, with a note of every rule that a word could have set off. */
export function extractNoting(document: Document, reading: Reading, note: NoteAttempt | null): Findings {
  const { views, attributions, told } = toldIn(document, reading, note);
  const completed = completeMatches(withForcesAround(told));
  const counted = locateFigures(completed, filedFrom(reading.sentences));
  const found = told.map(({ view, attributions: own, story }, index) =>
    (counted[index] ?? []).map((one) => buildFigure(document, view, one, own, story.day)),
  );
  const mentions = once(
    completed.flatMap(({ view, attributions: own, matches }, index) =>
      matches.map((match) =>
        buildMention(document, view, match, own, found[index] ?? [], told[index]?.story ?? { day: null, scene: null }),
      ),
    ),
  ).toSorted(bySpan);
  const figures = withChargesDenied(
    once(found.flat()).toSorted(bySpan),
    mentions,
    views.map(({ sentence }) => sentence),
  );
  const claims = once(
    attributions.flatMap((one) => {
      const view = views[one.sentence];
      return view ? [buildClaim(document, view, one, mentions, figures)] : [];
    }),
  ).toSorted(bySpan);
  return { ...withConfidence({ mentions, figures }, views), claims };
}

/**
 * What a document says: events with their status, figures with their bounds, and claims, each with
 * the letters that say it, the rule that found it and the speakers in whose words it stands.
 * Pure; the same reading gives the same findings.
 */
export const extract = (document: Document, reading: Reading): Outcome<Findings> => outcome(extractNoting(document, reading, null));
