import type { TreebankSentence } from '../conllu.ts';
import { type ScoredWord, scoreTree, type TreeScore, totalScore } from './scoreTree.ts';

/** Parses sentences of words, one answer each. */
export type SentenceParser = (sentences: readonly (readonly string[])[]) => readonly (readonly ScoredWord[])[];

/** Scores a parser on the words of treebank sentences, with tags of its own making. */
export function scoreSentences(parse: SentenceParser, sentences: readonly TreebankSentence[]): TreeScore {
  const found = parse(sentences.map(({ words }) => words.map(({ form }) => form)));
  return totalScore(sentences.map(({ words }, i) => scoreTree(found[i] ?? [], words)));
}
