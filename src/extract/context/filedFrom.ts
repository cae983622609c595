import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlaceSpan, Sentence } from '../../model/reading.ts';

/** Where a text is filed, and whether that is a seat of a government, from which anything may be told. */
export interface Filed {
  readonly place: PlaceSpan;
  readonly isCapital: boolean;
  readonly paragraph: number;
}

const isPlaceWord = ({ places, toponyms }: Sentence, start: number, end: number): boolean =>
  [...places, ...toponyms].some((one) => one.start <= start && end <= one.end);

/** 'N'DJAMENA.', 'And now Gao.': words that name a place and say nothing of it. */
const isBarePlace = (sentence: Sentence): boolean =>
  sentence.tokens.length <= 5 &&
  !sentence.grammar.some(({ upos }) => upos === 'VERB' || upos === 'AUX') &&
  sentence.tokens.every(
    ({ norm, kind, start, end }) => kind !== 'word' || isPlaceWord(sentence, start, end) || /^(?:and|now|in|at|to|from|live)$/u.test(norm),
  );

/** The place that a text says it is filed from, by its dateline or by a first sentence that is nothing but a place; null where neither tells one. */
export function filedFrom(sentences: readonly Sentence[]): Filed | null {
  const dated = sentences.find(({ kind }) => kind === 'dateline') ?? sentences.find(({ kind }) => kind === 'prose');
  if (!dated || !(dated.kind === 'dateline' || isBarePlace(dated))) return null;
  const place = dated.places[0] ?? dated.toponyms[0];
  if (!place || place.country === null || !STATE_BY_CODE.has(place.country) || place.kind === 'country') return null;
  return { place, isCapital: place.id.startsWith('capital:'), paragraph: dated.paragraph };
}
