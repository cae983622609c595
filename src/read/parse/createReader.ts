import type { GrammarReader } from '../../model/grammarReader.ts';
import type { ParsedToken } from '../../model/parsedToken.ts';
import type { ReaderModels } from '../../model/readerModels.ts';
import { foldTree } from './foldTree.ts';
import { mendAll } from './mendAll.ts';
import { Network, type NetworkParse } from './network.ts';
import { type Tag, tagOf } from './tag.ts';
import { TagLemmatiser } from './tagLemmatiser.ts';
import { type TokenWords, wordsOfTokens } from './wordsOfTokens.ts';

const verbTag = (xpos: string): Tag => ({ upos: 'VERB', xpos });

/**
 * A reader over a trained network of any grade; make one a thread and keep it.
 * Throws when the bytes are not the models they should be. What it returns never throws, whatever the words are.
 */
export function createReader(models: ReaderModels): GrammarReader {
  const network = new Network(models);
  const tags = network.tags.map(tagOf);
  const lemmatiser = new TagLemmatiser(models.lemmatiser);

  const token = (word: string, cls: number, head: number, deprel: number): ParsedToken => {
    const tag = tags[cls] as Tag;
    return { upos: tag.upos, xpos: tag.xpos, lemma: lemmatiser.lemma(word, tag), head, deprel: network.deprels[deprel] ?? 'dep' };
  };
  const mended = (words: readonly string[], parsed: readonly ParsedToken[]): readonly ParsedToken[] =>
    mendAll(parsed, words, (at, xpos) => lemmatiser.lemma(words[at] ?? '', verbTag(xpos)));
  const asWords = (words: readonly string[], parse: NetworkParse): readonly ParsedToken[] =>
    mended(
      words,
      words.map((word, at) => token(word, parse.tags[at] as number, parse.heads[at] as number, parse.deprels[at] as number)),
    );
  const asTokens = ({ words, tokenOf }: TokenWords, tokens: readonly string[], parse: NetworkParse): readonly ParsedToken[] => {
    if (words.length === tokens.length) return asWords(words, parse);
    const folded = foldTree(parse.heads, tokenOf, tokens.length);
    return mended(
      tokens,
      Array.from(folded.partOf, (part, at) => {
        const parsed = token(words[part] ?? '', parse.tags[part] as number, folded.heads[at] as number, parse.deprels[part] as number);
        // Of 'were tear-gassed' the verb is 'tear-gas', though the tree stands on its last part; 'US-backed fighters' are backed.
        const isCompound = parsed.upos === 'VERB' && parsed.deprel !== 'amod' && tokenOf[part + 1] !== at;
        return isCompound ? { ...parsed, lemma: lemmatiser.lemma(tokens[at] ?? '', parsed) } : parsed;
      }),
    );
  };
  const parseWordSentences: GrammarReader['parseWordSentences'] = (sentences) =>
    network.parse(sentences).map((parse, i) => asWords(sentences[i] as readonly string[], parse));
  const parseSentences: GrammarReader['parseSentences'] = (sentences) => {
    const cut = sentences.map(wordsOfTokens);
    const parses = network.parse(cut.map(({ words }) => words));
    return cut.map((words, i) => asTokens(words, sentences[i] as readonly string[], parses[i] as NetworkParse));
  };
  return {
    parseSentences,
    parseWordSentences,
    parseWords: (words) => parseWordSentences([words])[0] ?? [],
    parseTokens: (tokens) => parseSentences([tokens])[0] ?? [],
  };
}
