import type { ParsedToken } from '../../model/parsedToken.ts';
import type { GrammarReader } from './createReader.ts';
import { foldTree } from './foldTree.ts';
import { Network, type NetworkBytes, type NetworkParse } from './network.ts';
import { type Tag, tagOf } from './tag.ts';
import { TagLemmatiser } from './tagLemmatiser.ts';
import { type TokenWords, wordsOfTokens } from './wordsOfTokens.ts';

/** The bytes of the models that a reader with a network needs. */
export interface NetworkModels extends NetworkBytes {
  readonly lemmatiser: Uint8Array;
}

/** A reader that is quicker over many sentences at once. */
export interface NetworkReader extends GrammarReader {
  /** As `parseTokens` for each sentence; what a sentence's answer is does not hang on the others. */
  readonly parseSentences: (sentences: readonly (readonly string[])[]) => readonly (readonly ParsedToken[])[];
  /** As `parseWords` for each sentence. */
  readonly parseWordSentences: (sentences: readonly (readonly string[])[]) => readonly (readonly ParsedToken[])[];
}

/**
 * A reader over a trained network; make one a thread and keep it. Any grade of network will do.
 * Throws when the bytes are not the models they should be. What it returns never throws, whatever the words are.
 */
export function createNetworkReader(models: NetworkModels): NetworkReader {
  const network = new Network(models);
  const tags = network.tags.map(tagOf);
  const lemmatiser = new TagLemmatiser(models.lemmatiser);

  const token = (word: string, cls: number, head: number, deprel: number): ParsedToken => {
    const tag = tags[cls] as Tag;
    return { upos: tag.upos, xpos: tag.xpos, lemma: lemmatiser.lemma(word, tag), head, deprel: network.deprels[deprel] ?? 'dep' };
  };
  const asWords = (words: readonly string[], parse: NetworkParse): readonly ParsedToken[] =>
    words.map((word, at) => token(word, parse.tags[at] as number, parse.heads[at] as number, parse.deprels[at] as number));
  const asTokens = ({ words, tokenOf }: TokenWords, count: number, parse: NetworkParse): readonly ParsedToken[] => {
    if (words.length === count) return asWords(words, parse);
    const folded = foldTree(parse.heads, tokenOf, count);
    return Array.from(folded.partOf, (part, at) =>
      token(words[part] ?? '', parse.tags[part] as number, folded.heads[at] as number, parse.deprels[part] as number),
    );
  };
  const parseWordSentences = (sentences: readonly (readonly string[])[]): readonly (readonly ParsedToken[])[] =>
    network.parse(sentences).map((parse, i) => asWords(sentences[i] as readonly string[], parse));
  const parseSentences = (sentences: readonly (readonly string[])[]): readonly (readonly ParsedToken[])[] => {
    const cut = sentences.map(wordsOfTokens);
    const parses = network.parse(cut.map(({ words }) => words));
    return cut.map((words, i) => asTokens(words, sentences[i]?.length ?? 0, parses[i] as NetworkParse));
  };
  return {
    parseSentences,
    parseWordSentences,
    parseWords: (words) => parseWordSentences([words])[0] ?? [],
    parseTokens: (tokens) => parseSentences([tokens])[0] ?? [],
  };
}
