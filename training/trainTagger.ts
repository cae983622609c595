import { TAG_FEATURES, tagFeatures } from '../src/read/parse/tagFeatures.ts';
import { bestOf } from '../src/read/parse/tagger.ts';
import { WordFacts } from '../src/read/parse/wordFacts.ts';
import { type WordTable, wordTableArrays } from '../src/read/parse/wordTable.ts';
import { ambiguityTable } from './ambiguityTable.ts';
import { averageRows } from './averageRows.ts';
import type { TreebankSentence, TreebankWord } from './conllu.ts';
import { Perceptron } from './perceptron.ts';
import { quantise } from './quantise.ts';
import { seededRandom, shuffled } from './random.ts';
import { writeModelFile } from './writeModelFile.ts';

/** How a training is run. */
export interface TrainingPlan {
  readonly rounds: number;
  /** How many trainings, each with its own order of the sentences, the model is the mean of. */
  readonly trainings: number;
  readonly seed: number;
  /** How large the packed weights may be; the smallest weights go first. */
  readonly bytesMost: number;
  /** In how many mistakes a feature must have taken part before it counts. */
  readonly updatesLeast: number;
}

export const TAGGER_PLAN: TrainingPlan = { rounds: 10, trainings: 2, seed: 1, bytesMost: 2_000_000, updatesLeast: 1 };

interface Example {
  readonly words: readonly Int32Array[];
  readonly gold: Int32Array;
}

const tagText = ({ upos, xpos }: TreebankWord): string => `${upos}|${xpos}`;

/** Trains the tagger and packs it: the same sentences, classes and plan give the same bytes. */
export function trainTagger(sentences: readonly TreebankSentence[], classes: WordTable, plan: TrainingPlan = TAGGER_PLAN): Uint8Array {
  const tags = [...new Set(sentences.flatMap(({ words }) => words.map(tagText)))].sort();
  const classOf = new Map(tags.map((tag, i) => [tag, i]));
  const table = ambiguityTable(sentences.map(({ words }) => words.map((word) => ({ form: word.form, tag: tagText(word) }))));
  const facts = new WordFacts({ classes, tags: table });
  const examples = sentences.map(
    ({ words }): Example => ({
      words: words.map(({ form }) => facts.of(form)),
      gold: Int32Array.from(words, (word) => classOf.get(tagText(word)) ?? 0),
    }),
  );
  const trainings = Array.from({ length: plan.trainings }, (_, i) =>
    learn(examples, tags.length, { ...plan, seed: plan.seed + 100 * i }).averaged(),
  );
  const { arrays, numbers } = quantise(averageRows(trainings), plan.bytesMost);
  return writeModelFile({ kind: 'tagger', texts: { tags }, numbers, arrays: { ...wordTableArrays(table, 'tags'), ...arrays } });
}

function learn(examples: readonly Example[], classCount: number, { rounds, seed, updatesLeast }: TrainingPlan): Perceptron {
  const perceptron = new Perceptron(classCount, updatesLeast);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classCount);
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round++)
    for (const example of shuffled(examples, random)) learnSentence(perceptron, example, features, scores);
  return perceptron;
}

/** Goes by its own tags, right or wrong, as it will when nobody knows the right ones. */
function learnSentence(perceptron: Perceptron, { words, gold }: Example, features: Int32Array, scores: Float64Array): void {
  let [before, beforeThat] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    tagFeatures({ words, at, before, beforeThat }, features);
    perceptron.score(features, scores);
    const right = gold[at] as number;
    const best = bestOf(scores);
    perceptron.tick();
    if (best !== right) perceptron.update(features, right, best);
    [before, beforeThat] = [best + 1, before];
  }
}
