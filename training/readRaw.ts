import type { GrammarReader } from '../src/model/grammarReader.ts';
import type { ParsedToken } from '../src/model/parsedToken.ts';
import type { Span } from '../src/model/span.ts';
import { partsOfToken } from '../src/read/parse/partsOfToken.ts';
import { splitSentences } from '../src/read/splitSentences.ts';
import { tokenise } from '../src/read/tokenise.ts';

/** A word the reader found, with its letters in the text. */
export interface FoundWord extends ParsedToken, Span {}

/** A sentence the reader found, with its letters in the text. */
export interface FoundSentence extends Span {
  readonly words: readonly FoundWord[];
}

/** Reads a text that nobody has cut before: sentences, words as the treebanks cut them, tags and trees. */
export function readRaw(reader: GrammarReader, text: string): readonly FoundSentence[] {
  const sentences = splitSentences(text).map(({ start, end }) => ({ start, end, spans: wordSpans(text, { start, end }) }));
  const parsed = reader.parseWordSentences(sentences.map(({ spans }) => spans.map((span) => text.slice(span.start, span.end))));
  return sentences.map(({ start, end, spans }, at) => ({
    start,
    end,
    words: (parsed[at] ?? []).map((word, index) => ({ ...word, ...(spans[index] as Span) })),
  }));
}

const wordSpans = (text: string, sentence: Span): readonly Span[] =>
  tokenise(text, sentence).flatMap((token) =>
    partsOfToken(text.slice(token.start, token.end)).map(({ start, end }) => ({ start: token.start + start, end: token.start + end })),
  );
