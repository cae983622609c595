import type { Tag } from '../src/read/parse/tag.ts';
import { Tagger } from '../src/read/parse/tagger.ts';
import type { WordTable } from '../src/read/parse/wordTable.ts';
import type { TreebankSentence } from './conllu.ts';
import { type TrainingPlan, trainTagger } from './trainTagger.ts';

const FOLDS = 5;
/** Less training than the tagger itself has: these tags only have to err as it errs. */
const PLAN: TrainingPlan = { rounds: 5, trainings: 1, seed: 1, bytesMost: 2_000_000, updatesLeast: 1 };

/**
 * Tags for the sentences that a parser learns from, each given by a tagger that never saw the sentence.
 * A parser that learns from right tags trusts them too much.
 */
export function jackknifeTags(sentences: readonly TreebankSentence[], classes: WordTable): readonly (readonly Tag[])[] {
  const foldOf = folds(sentences.length);
  const taggers = Array.from(
    { length: FOLDS },
    (_, fold) =>
      new Tagger(
        trainTagger(
          sentences.filter((_, i) => foldOf(i) !== fold),
          classes,
          PLAN,
        ),
        classes,
      ),
  );
  return sentences.map((sentence, i) => tagsBy(taggers[foldOf(i)] as Tagger, sentence));
}

/** Runs of sentences stay together, since neighbours share their words. */
function folds(count: number): (index: number) => number {
  const run = Math.min(50, Math.ceil(count / FOLDS));
  return (index) => Math.floor(index / run) % FOLDS;
}

/** The tags that a tagger gives a sentence. */
export function tagsBy(tagger: Tagger, { words }: TreebankSentence): readonly Tag[] {
  const given = tagger.tag(words.map(({ form }) => tagger.facts.of(form)));
  return Array.from(given, (tag) => tagger.tags[tag] as Tag);
}
