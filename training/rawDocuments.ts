import type { Span } from '../src/model/span.ts';
import { type TreebankWord, wordOf } from './conllu.ts';

/** A word of a treebank with its letters in the document's text. */
export interface PlacedWord extends TreebankWord, Span {}

/** A sentence of a treebank with its letters in the document's text. */
export interface PlacedSentence extends Span {
  readonly words: readonly PlacedWord[];
}

/** A document of a treebank as it was written, with the sentences and words its annotators cut it into. */
export interface RawDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
}

const DOCUMENT = '# newdoc id = ';
/** Headings, items of lists and the turns of speakers are paragraphs too. */
const BETWEEN_PARAGRAPHS = '\n\n';

/**
 * Documents of a CoNLL-U file, their text put together again: blanks as the annotators keep them, paragraphs with an
 * empty line between. A written word that stands for several ("don't") lies over them end to end.
 * @param genreOf the genre of a document by its id.
 */
export function parseRawDocuments(conllu: string, genreOf: (document: string) => string): readonly RawDocument[] {
  const documents: RawDocument[] = [];
  let blocks: string[][] = [];
  let id = '';
  const close = (): void => {
    if (blocks.length > 0) documents.push({ id, genre: genreOf(id), ...joined(blocks) });
  };
  for (const block of conllu.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const opening = lines.find((line) => line.startsWith(DOCUMENT));
    if (opening !== undefined) {
      close();
      blocks = [];
      id = opening.slice(DOCUMENT.length);
    }
    if (lines.some((line) => !line.startsWith('#'))) blocks.push(lines);
  }
  close();
  return documents;
}

const isSpaced = (line: string): boolean => !(line.split('\t')[9] ?? '').split('|').includes('SpaceAfter=No');

function joined(blocks: readonly (readonly string[])[]): Pick<RawDocument, 'text' | 'sentences'> {
  const sentences: PlacedSentence[] = [];
  let text = '';
  for (const lines of blocks) {
    if (lines.some((line) => line.startsWith('# newpar')) && text !== '') text = text.trimEnd() + BETWEEN_PARAGRAPHS;
    const words: PlacedWord[] = [];
    for (const { line, spaced } of spacedWords(lines)) {
      const word = wordOf(line);
      if (word === null) continue;
      words.push({ ...word, start: text.length, end: text.length + word.form.length });
      text += word.form + (spaced ? ' ' : '');
    }
    sentences.push({ start: words[0]?.start ?? text.length, end: words.at(-1)?.end ?? text.length, words });
  }
  return { text: text.trimEnd(), sentences };
}

/** Lines of words, each with whether a blank follows it; the words that one written word stands for stand without a blank. */
function spacedWords(lines: readonly string[]): readonly { readonly line: string; readonly spaced: boolean }[] {
  let last = 0;
  let spacedThere = true;
  return lines.flatMap((line) => {
    const range = /^(\d+)-(\d+)\t/.exec(line);
    if (range) {
      last = Number(range[2]);
      spacedThere = isSpaced(line);
    }
    const at = /^(\d+)\t/.exec(line)?.[1];
    if (at === undefined) return [];
    const spaced = Number(at) < last ? false : Number(at) === last ? spacedThere : isSpaced(line);
    return [{ line, spaced }];
  });
}
