/** One word of a treebank, as its annotators left it. `head` is the index of its head in the sentence, or -1 for the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** A sentence of a treebank with the document it stands in and that document's genre. */
export interface TreebankSentence {
  readonly genre: string;
  readonly words: readonly TreebankWord[];
}

/** The word on a line of a CoNLL-U file; null where the line is no word of the tree. */
export const wordOf = (line: string): TreebankWord | null => {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = ''] = line.split('\t');
  // Lines such as '3-4' name a written word that stands for several; '5.1' is an elided word. Neither is in the tree.
  if (!/^\d+$/.test(id)) return null;
  return { form, lemma, upos, xpos, head: Number(head) - 1, deprel };
};

/**
 * Sentences of a CoNLL-U file. Words that the writing joins ("don't") come apart as the tree has them.
 * @param genreOf the genre of a document by its id; a sentence without a document belongs to ''.
 */
export function parseConllu(text: string, genreOf: (document: string) => string): readonly TreebankSentence[] {
  let genre = genreOf('');
  return text.split(/\n\n+/).flatMap((block) => {
    const lines = block.split('\n');
    const document = lines.find((line) => line.startsWith('# newdoc id = '));
    if (document !== undefined) genre = genreOf(document.slice('# newdoc id = '.length));
    const words = lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => wordOf(line) ?? []);
    return words.length === 0 ? [] : [{ genre, words }];
  });
}
