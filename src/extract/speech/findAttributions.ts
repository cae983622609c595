import type { Stance } from '../../codebook/status.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { Attribution } from './attribution.ts';
import { findCue } from './findCue.ts';

function inSentence(view: SentenceView, sentence: number, quotations: readonly Span[]): readonly Attribution[] {
  return view.tokens.flatMap((_, at) => {
    const found = findCue(view, at);
    if (!found) return [];
    const direct = quotations.some((quotation) => contains({ start: quotation.start - 1, end: quotation.end + 2 }, found.content));
    return [{ ...found, sentence, direct }];
  });
}

/** A sentence inside a quotation that began under a speaker is that speaker's too. */
function continued(reading: Reading, views: readonly SentenceView[], found: readonly (readonly Attribution[])[]): readonly Attribution[] {
  return reading.sentences.flatMap((sentence, index) => {
    const quotation = reading.quotations.find(
      (one) => overlaps(one, sentence) && one.start <= sentence.start + 1 && one.end >= sentence.end - 2,
    );
    if (!quotation || (found[index]?.length ?? 0) > 0) return [];
    const near = [...(found[index - 1] ?? []), ...(found[index + 1] ?? []), ...(found[index - 2] ?? [])].find(
      (one) => one.speaker && (overlaps(one.content, quotation) || sentence.paragraph === reading.sentences[one.sentence]?.paragraph),
    );
    const view = views[index];
    return near && view
      ? [
          {
            ...near,
            stance: 'states' as Stance,
            content: { start: sentence.start, end: sentence.end },
            sentence: index,
            direct: true,
            against: [],
          },
        ]
      : [];
  });
}

/** Who says what in a document: verbs, nouns, prepositions and adverbs of speech, and quotations that run on. */
export function findAttributions(reading: Reading, views: readonly SentenceView[]): readonly Attribution[] {
  const found = views.map((view, index) => inSentence(view, index, reading.quotations));
  return [...found.flat(), ...continued(reading, views, found)];
}
