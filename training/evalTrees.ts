import type { Grade } from '../src/model/grade.ts';
import type { GrammarReader } from '../src/model/grammarReader.ts';
import type { TreebankSentence } from './conllu.ts';
import { type DevSet, devSets } from './devSets.ts';
import { f1 } from './score/f1.ts';
import { RELATIONS, scoreTree, type TreeScore, totalScore } from './score/scoreTree.ts';
import { cell, table } from './score/table.ts';

const HEAD = ['dev set', 'words', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS', 'LAS broad', ...RELATIONS, 'subject', 'object', 'S-V-O'];

/** Scores tags, lemmas and trees on the treebanks' own words. Throws where the treebanks are not there. */
export const evalTrees = (reader: GrammarReader, grade: Grade): readonly string[] => [
  ...table(
    HEAD,
    devSets(grade).map((set) => row(set, scoreSet(reader, set.sentences))),
  ),
  '',
  "Tags are predicted, words are the treebank's; UAS and LAS leave punctuation out; the relations, subject (active and passive), object and S-V-O are F1.",
];

const scoreSet = (reader: GrammarReader, sentences: readonly TreebankSentence[]): TreeScore =>
  totalScore(sentences.map(({ words }) => scoreTree(reader.parseWords(words.map(({ form }) => form)), words)));

const share = (part: number, whole: number): number => (100 * part) / whole;

const row = ({ name, least }: DevSet, score: TreeScore): readonly string[] => [
  name,
  String(score.words),
  cell(share(score.upos, score.words), least.upos),
  cell(share(score.xpos, score.words)),
  cell(share(score.lemma, score.words)),
  cell(share(score.heads, score.scored), least.uas),
  cell(share(score.labelled, score.scored), least.las),
  cell(share(score.labelledBroadly, score.scored)),
  ...RELATIONS.map((relation) => cell(f1(score.relations[relation]))),
  cell(f1(score.subject), least.subject),
  cell(f1(score.object), least.object),
  cell(f1(score.subjectVerbObject), least.subjectVerbObject),
];
