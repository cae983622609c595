import type { GrammarReader } from '../../model/grammarReader.ts';
import type { ParsedToken } from '../../model/parsedToken.ts';
import type { ReaderModels } from '../../model/readerModels.ts';
import { type Arcs, DependencyParser } from './dependencyParser.ts';
import { foldTree } from './foldTree.ts';
import { readModelFile } from './modelFile.ts';
import { mendGrammar } from './mendGrammar.ts';
import { type ParserInput, parserInput } from './parserInput.ts';
import { tagHashes } from './parserTags.ts';
import type { Tag } from './tag.ts';
import { Tagger } from './tagger.ts';
import { TagLemmatiser } from './tagLemmatiser.ts';
import { wordsOfTokens } from './wordsOfTokens.ts';
import { readWordTable, type WordTable } from './wordTable.ts';

/** The table of word classes in a model's bytes. */
export const readWordClasses = (bytes: Uint8Array): WordTable => readWordTable(readModelFile(bytes, 'wordClasses'), 'word');

/**
 * A reader over trained models; reading them takes a tenth of a second, so make one a thread and keep it.
 * Throws when the bytes are not the models they should be. What it returns never throws, whatever the words are.
 */
export function createReader(models: ReaderModels): GrammarReader {
  const tagger = new Tagger(models.tagger, readWordClasses(models.wordClasses));
  const parser = new DependencyParser(models.parser);
  const lemmatiser = new TagLemmatiser(models.lemmatiser);
  const input = inputMaker(tagger);

  const parse = (words: readonly string[]): ParsedWords => {
    const facts = words.map((word) => tagger.facts.of(word));
    const tags = tagger.tag(facts);
    return { tags, ...parser.parse(input(facts, tags), words.length) };
  };
  const token = (word: string, cls: number, head: number, deprel: number): ParsedToken => {
    const tag = tagger.tags[cls] as Tag;
    return { upos: tag.upos, xpos: tag.xpos, lemma: lemmatiser.lemma(word, tag), head, deprel: parser.deprels[deprel] ?? 'dep' };
  };
  const mended = (words: readonly string[], parsed: readonly ParsedToken[]): readonly ParsedToken[] =>
    mendGrammar(parsed, (at) => lemmatiser.lemma(words[at] ?? '', { upos: 'VERB', xpos: 'VBZ' }));
  const parseWords = (words: readonly string[]): readonly ParsedToken[] => {
    const { tags, heads, deprels } = parse(words);
    return mended(
      words,
      words.map((word, at) => token(word, tags[at] as number, heads[at] as number, deprels[at] as number)),
    );
  };
  const parseTokens = (tokens: readonly string[]): readonly ParsedToken[] => {
    const { words, tokenOf } = wordsOfTokens(tokens);
    if (words.length === tokens.length) return parseWords(words);
    const { tags, heads, deprels } = parse(words);
    const folded = foldTree(heads, tokenOf, tokens.length);
    return mended(
      tokens,
      Array.from(folded.partOf, (part, at) =>
        token(words[part] ?? '', tags[part] as number, folded.heads[at] as number, deprels[part] as number),
      ),
    );
  };
  return { parseWords, parseTokens };
}

interface ParsedWords extends Arcs {
  readonly tags: Int32Array;
}

/** Lays facts and tags out for the parser; the tags' hashes are made once. */
function inputMaker(tagger: Tagger): (facts: readonly Int32Array[], tags: Int32Array) => ParserInput {
  const hashes = tagger.tags.map(tagHashes);
  const both = Int32Array.from(hashes, (hash) => hash.both);
  const universal = Int32Array.from(hashes, (hash) => hash.universal);
  return (facts, tags) =>
    parserInput(
      facts,
      tags.map((tag) => both[tag] as number),
      tags.map((tag) => universal[tag] as number),
    );
}
