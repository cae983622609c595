import type { GrammarReader } from '../src/model/grammarReader.ts';
import { EVENT_GENRES, EVENT_SET } from './devSets.ts';
import type { RawDocument } from './rawDocuments.ts';
import { readRaw } from './readRaw.ts';
import { f1 } from './score/f1.ts';
import { type RawScore, scoreRaw, totalRawScore } from './score/scoreRaw.ts';
import { cell, table } from './score/table.ts';
import { readEwtDocuments, readGumDocuments } from './treebanks.ts';

const HEAD = ['raw text', 'documents', 'tokens', 'sentences', 'UPOS', 'lemma', 'UAS', 'LAS'];

/** What has to be reached in per cent. */
interface Least {
  readonly words?: number;
  readonly sentences?: number;
}

/** Scores sentences, tokens, tags and trees on the text of the dev documents, uncut. Throws where the treebanks are not there. */
export function evalRaw(reader: GrammarReader): readonly string[] {
  const [ewt, gum] = [readEwtDocuments('dev'), readGumDocuments('dev')];
  const row = (name: string, documents: readonly RawDocument[], least: Least = {}): readonly string[] =>
    cells(name, documents.length, totalRawScore(documents.map(({ text, sentences }) => scoreRaw(readRaw(reader, text), sentences))), least);
  return [
    ...table(HEAD, [
      row('EWT dev', ewt),
      row('GUM dev', gum),
      row(
        'GUM news',
        gum.filter(({ genre }) => genre === 'news'),
        { words: 99, sentences: 95 },
      ),
      row(
        EVENT_SET,
        gum.filter(({ genre }) => EVENT_GENRES.has(genre)),
      ),
    ]),
    '',
    'Everything is F1 over stretches of letters, as in the CoNLL 2018 shared task: sentences exact, words as the treebanks cut them; UAS and LAS leave punctuation out.',
  ];
}

const cells = (name: string, documents: number, score: RawScore, least: Least): readonly string[] => [
  name,
  String(documents),
  cell(f1(score.words), least.words),
  cell(f1(score.sentences), least.sentences),
  cell(f1(score.upos)),
  cell(f1(score.lemma)),
  cell(f1(score.heads)),
  cell(f1(score.labelled)),
];
