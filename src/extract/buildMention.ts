import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import { contains, type Span } from '../model/span.ts';
import type { When } from '../model/when.ts';
import { type SentenceView, spanOf } from './clauses/sentenceView.ts';
import type { EventMatch } from './events/eventMatch.ts';
import { findingId } from './findingId.ts';
import type { Attribution } from './speech/attribution.ts';
import { speakersOf } from './speech/speakersOf.ts';
import { distinctActors } from './toActor.ts';
import { toPlaces } from './toPlaces.ts';
import { dayOfDeed } from './when/dayBefore.ts';
import { isSimplePast } from './when/isSimplePast.ts';
import { notAhead } from './when/notAhead.ts';
import { whenOf } from './when/whenOf.ts';
import { placeOfScene, type Scene } from './where/scene.ts';
import { placesOfEvent } from './where/whereOf.ts';

/** The clause that tells an event, without the marks and joining words at its ends. */
function clauseOf(view: SentenceView, match: EventMatch): Span {
  let to = Math.min(match.to, view.tokens.length) - 1;
  while (to > match.trigger && /^(?:[,.;:!?"”'()-]|and|or|but)$/u.test(view.tokens[to]?.norm ?? '')) to--;
  let from = match.from;
  while (from < match.trigger && /^(?:[,;:"“'()-]|and|or|but)$/u.test(view.tokens[from]?.norm ?? '')) from++;
  return spanOf(view, from, to);
}

/** Where and when the story stands as a sentence begins. */
export interface Story {
  readonly day: When | null;
  readonly scene: Scene | null;
}

/** The mention that a rule's match becomes; `figures` are those of its sentence. */
export function buildMention(
  document: Document,
  view: SentenceView,
  match: EventMatch,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
  { day, scene }: Story,
): Mention {
  const clause = clauseOf(view, match);
  const trigger = spanOf(view, match.trigger, match.trigger);
  const { sentence } = view;
  const dated = { from: match.core, to: match.to, trigger: match.trigger };
  const isTold = attributions.some(({ content }) => contains(content, trigger));
  const goesOn = match.status === 'actual' && !isTold && isSimplePast(view, match.trigger);
  const continued = goesOn ? dayOfDeed(view, day, document.published) : null;
  const dates = whenOf(view, dated, { status: match.status, attributions, published: document.published }) ?? continued;
  const { status, when } = notAhead(view, match, dates, document.published);
  const told = placesOfEvent(view, match);
  const atScene = told.length > 0 ? null : placeOfScene(view, match, scene, isTold);
  return {
    kind: 'mention',
    id: findingId(document.id, 'mention', match.rule.id, trigger.start, trigger.end, CODER_VERSION),
    document: document.id,
    start: clause.start,
    end: clause.end,
    quote: document.text.slice(clause.start, clause.end),
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    rule: match.rule.id,
    version: CODER_VERSION,
    // `withConfidence` reckons it for all findings of the document.
    confidence: 0,
    type: match.rule.type,
    mode: match.rule.mode,
    contexts: match.rule.contexts,
    actors: distinctActors(match.actors.map((placed) => placed.actor)),
    recipients: distinctActors(match.recipients.map((placed) => placed.actor)),
    status,
    when,
    where: toPlaces(atScene ? [atScene] : told),
    says: speakersOf(document.text, attributions, trigger),
    figures: figures.filter((figure) => contains(clause, figure)).map((figure) => figure.id),
  };
}
