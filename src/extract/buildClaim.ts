import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import { contains } from '../model/span.ts';
import type { SentenceView } from './clauses/sentenceView.ts';
import { findingId } from './findingId.ts';
import type { Attribution } from './speech/attribution.ts';
import { distinctActors, toActor } from './toActor.ts';

/** The claim that an attribution becomes, with the findings that stand inside its words. */
export function buildClaim(
  document: Document,
  view: SentenceView,
  attribution: Attribution,
  mentions: readonly Mention[],
  figures: readonly Figure[],
): Claim {
  const { content, cue, stance, speaker, direct } = attribution;
  const { sentence } = view;
  return {
    kind: 'claim',
    id: findingId(document.id, 'claim', cue.start, content.start, content.end, CODER_VERSION),
    document: document.id,
    start: content.start,
    end: content.end,
    quote: document.text.slice(content.start, content.end),
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    rule: `speech/${stance}`,
    version: CODER_VERSION,
    confidence: speaker?.code ? 0.75 : 0.6,
    speaker: speaker ? toActor(speaker) : null,
    cue: document.text.slice(cue.start, cue.end),
    stance,
    direct,
    mentions: mentions.filter((mention) => contains(content, mention)).map((mention) => mention.id),
    figures: figures.filter((figure) => contains(content, figure)).map((figure) => figure.id),
    against: distinctActors(attribution.against),
  };
}
