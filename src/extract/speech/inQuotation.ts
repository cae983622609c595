import type { Reading, Sentence } from '../../model/reading.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';

/** The attributions of each sentence of a document, in its order. */
export type BySentence = readonly (readonly Attribution[])[];

const isInside = (sentence: Span, quotation: Span): boolean =>
  overlaps(quotation, sentence) && quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 2;

/** The sentences that a quotation runs over: the index of its first and of its last. */
function runOf(sentences: readonly Sentence[], quotation: Span, index: number): { readonly first: number; readonly last: number } {
  const isOver = (at: number): boolean => {
    const sentence = sentences[at];
    return sentence !== undefined && overlaps(sentence, quotation);
  };
  let [first, last] = [index, index];
  while (isOver(first - 1)) first--;
  while (isOver(last + 1)) last++;
  return { first, last };
}

/** Whether a quotation is all that its paragraph holds: it then goes on for who has just spoken. */
const isOwnParagraph = (sentences: readonly Sentence[], first: number, last: number, quotation: Span): boolean => {
  const [opening, closing] = [sentences[first], sentences[last]];
  return (
    opening !== undefined &&
    closing !== undefined &&
    isInside(opening, quotation) &&
    isInside(closing, quotation) &&
    sentences[first - 1]?.paragraph !== opening.paragraph &&
    sentences[last + 1]?.paragraph !== closing.paragraph
  );
};

/**
 * The speaker of a sentence that stands wholly inside a quotation: who is named outside the marks as saying it, else who
 * has spoken directly before it in its paragraph, or behind it; of a quotation that is a paragraph of its own, who spoke
 * in the one before.
 * @param index of the sentence
 * @returns null where the sentence is in no quotation, or nobody is known to speak
 */
export function inQuotation({ sentences, quotations }: Reading, found: BySentence, index: number): Attribution | null {
  const sentence = sentences[index];
  const quotation = sentence && quotations.find((one) => isInside(sentence, one));
  if (!sentence || !quotation) return null;
  const { first, last } = runOf(sentences, quotation, index);
  const outside = (at: number): readonly Attribution[] =>
    (found[at] ?? []).filter((one) => one.speaker && one.tells && !quotations.some((other) => contains(other, one.cue)));
  const over = Array.from({ length: last - first + 1 }, (_, step) => outside(first + step)).flat();
  const isHere = (at: number): boolean => sentences[at]?.paragraph === sentence.paragraph;
  const beside = [first - 1, last + 1, first - 2].flatMap((at) => (isHere(at) ? outside(at).filter(({ direct }) => direct) : []));
  const earlier = isOwnParagraph(sentences, first, last, quotation) ? outside(first - 1).filter(({ direct }) => direct) : [];
  const around = [...over, ...outside(last + 1), ...outside(first - 1)];
  const near =
    around.find(({ content }) => overlaps(content, quotation)) ?? beside[0] ?? over.find(({ direct }) => direct) ?? earlier.at(-1);
  return near
    ? { ...near, stance: 'states', content: { start: sentence.start, end: sentence.end }, sentence: index, direct: true, against: [] }
    : null;
}
