import { readModels } from '../src/ingest/readModels.ts';
import type { GrammarReader } from '../src/model/grammarReader.ts';
import { createReader } from '../src/read/parse/createReader.ts';
import type { TreebankSentence } from './conllu.ts';
import { f1 } from './score/f1.ts';
import { RELATIONS, scoreTree, type TreeScore, totalScore } from './score/scoreTree.ts';
import { readEwt, readGum } from './treebanks.ts';

const COLD_SENTENCE = ['The', 'envoy', 'met', 'the', 'minister', 'in', 'Vienna', '.'];
const EVENT_GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'speech']);

interface Least {
  readonly upos?: number;
  readonly uas?: number;
  readonly las?: number;
}

interface DevSet {
  readonly name: string;
  readonly sentences: readonly TreebankSentence[];
  /** What the fast grade has to reach. */
  readonly least: Least;
}

function devSets(): readonly DevSet[] {
  const [ewt, gum] = [readEwt('dev'), readGum('dev')];
  const genres = [...new Set(gum.map(({ genre }) => genre))].sort();
  return [
    { name: 'EWT dev', sentences: ewt, least: { upos: 95.5, uas: 85, las: 81.5 } },
    { name: 'GUM dev', sentences: gum, least: { uas: 85, las: 81.5 } },
    { name: 'GUM news+interview+speech', sentences: gum.filter(({ genre }) => EVENT_GENRES.has(genre)), least: {} },
    ...genres.map((genre) => ({
      name: `GUM ${genre}`,
      sentences: gum.filter((one) => one.genre === genre),
      least: genre === 'news' ? { upos: 97 } : {},
    })),
  ];
}

const scoreSet = (reader: GrammarReader, sentences: readonly TreebankSentence[]): TreeScore =>
  totalScore(sentences.map(({ words }) => scoreTree(reader.parseWords(words.map(({ form }) => form)), words)));

const share = (part: number, whole: number): number => (100 * part) / whole;
const cell = (value: number, least = 0): string => `${value.toFixed(2)}${value < least ? `<${least}` : ''}`;

function row({ name, least }: DevSet, score: TreeScore): readonly string[] {
  return [
    name,
    String(score.words),
    cell(share(score.upos, score.words), least.upos),
    cell(share(score.xpos, score.words)),
    cell(share(score.lemma, score.words)),
    cell(share(score.heads, score.scored), least.uas),
    cell(share(score.labelled, score.scored), least.las),
    cell(share(score.labelledBroadly, score.scored)),
    ...RELATIONS.map((relation) => cell(f1(score.relations[relation]))),
    cell(f1(score.subjectVerbObject)),
  ];
}

const HEAD = ['dev set', 'words', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS', 'LAS broad', ...RELATIONS, 'S-V-O'];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Words a second over all sentences, the best of three runs: what else the machine does only ever slows. */
function wordsPerSecond(reader: GrammarReader, sentences: readonly TreebankSentence[]): number {
  const forms = sentences.map(({ words }) => words.map(({ form }) => form));
  const words = forms.reduce((sum, one) => sum + one.length, 0);
  const runs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    for (const one of forms) reader.parseWords(one);
    return process.cpuUsage(begun).user / 1e6;
  });
  return words / Math.min(...runs);
}

const bootMs = performance.now();
const reader = createReader(await readModels());
reader.parseWords(COLD_SENTENCE);
const firstSentenceMs = performance.now();
const residentMb = process.memoryUsage().rss / 1e6;

const sets = devSets();
console.log(line(HEAD));
console.log(line(HEAD.map(() => '---')));
for (const set of sets) console.log(line(row(set, scoreSet(reader, set.sentences))));
console.log("\nTags are predicted, words are the treebank's; UAS and LAS leave punctuation out; the relations and S-V-O are F1.");
console.log(
  `tag, lemmatise and parse: ${Math.round(
    wordsPerSecond(
      reader,
      sets.slice(0, 2).flatMap(({ sentences }) => sentences),
    ),
  )} words per CPU second`,
);
console.log(
  `first sentence ${Math.round(firstSentenceMs)} ms after the start of the process, of these ${Math.round(firstSentenceMs - bootMs)} ms for the models; ${Math.round(residentMb)} MB resident then`,
);
