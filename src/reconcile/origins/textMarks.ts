import type { TextMarks } from '../../model/sketch.ts';
import { hashShingles } from '../hashShingles.ts';
import { creditsIn } from './creditsIn.ts';

/** Figures and quotations kept of a text; what is rarer than this in number tells enough. */
const MARKS_MAX = 64;
/** Shorter quotations are scare quotes and slogans. */
const QUOTATION_WORDS = 5;
const QUOTATION = /["“”„«»]([^"“”„«»]{20,600})["“”„«»]/gu;
const FIGURE = /(?<![\p{L}\p{N}.,-])\d[\d,.]*\d(?![\p{L}\p{N}])/gu;

/** What a rewrite keeps of its model: figures, quotations, and whom it credits. `kept` are the hashes of the text's sketch. */
export function textMarks(text: string, kept: ReadonlySet<number>): TextMarks {
  const quotations = [...text.matchAll(QUOTATION)].map(([, words = '']) => words);
  const quoted = new Set(quotations.flatMap((words) => hashShingles(words)));
  return {
    figures: [...new Set((text.match(FIGURE) ?? []).map((figure) => figure.replaceAll(',', '')).filter(isTelling))]
      .sort()
      .slice(0, MARKS_MAX),
    quotations: [...new Set(quotations.flatMap(firstWords))].sort((a, b) => a - b).slice(0, MARKS_MAX),
    quoted: [...quoted].filter((hash) => kept.has(hash)).sort((a, b) => a - b),
    credits: creditsIn(text),
  };
}

/** A quotation by its beginning: rewrites break off in the middle. */
function firstWords(words: string): readonly number[] {
  const [first] = hashShingles(words);
  return first === undefined || words.trim().split(/\s+/u).length < QUOTATION_WORDS ? [] : [first];
}

/** Years stand in every text. */
const isTelling = (figure: string): boolean => !/^(?:19|20)\d\d$/u.test(figure);
