import { type LinearModel, readLinearModel, scoreFeatures } from './linearModel.ts';
import { readModelFile, textsOf } from './modelFile.ts';
import { type Tag, tagOf } from './tag.ts';
import { TAG_FEATURES, tagFeatures } from './tagFeatures.ts';
import { WordFacts } from './wordFacts.ts';
import { readWordTable, type WordTable } from './wordTable.ts';

/** The class of the highest score; of equals the first. */
export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let cls = 1; cls < scores.length; cls++) if ((scores[cls] as number) > (scores[best] as number)) best = cls;
  return best;
}

/** Tags words from left to right; universal and Penn tags are one decision, so that they never contradict. */
export class Tagger {
  readonly tags: readonly Tag[];
  readonly facts: WordFacts;
  readonly #model: LinearModel;
  readonly #features = new Int32Array(TAG_FEATURES);
  readonly #scores: Float64Array;

  /** @param bytes a model of kind 'tagger'. @param classes the table of word classes that it was trained with. */
  constructor(bytes: Uint8Array, classes: WordTable) {
    const file = readModelFile(bytes, 'tagger');
    this.tags = textsOf(file, 'tags').map(tagOf);
    this.facts = new WordFacts({ classes, tags: readWordTable(file, 'tags') });
    this.#model = readLinearModel(file);
    this.#scores = new Float64Array(this.tags.length);
  }

  /** The class numbers of the words' tags; `tags` says what they stand for. */
  tag(words: readonly Int32Array[]): Int32Array {
    const given = new Int32Array(words.length);
    let [before, beforeThat] = [0, 0];
    for (let at = 0; at < words.length; at++) {
      tagFeatures({ words, at, before, beforeThat }, this.#features);
      scoreFeatures(this.#model, this.#features, this.#scores);
      const best = bestOf(this.#scores);
      given[at] = best;
      [before, beforeThat] = [best + 1, before];
    }
    return given;
  }
}
