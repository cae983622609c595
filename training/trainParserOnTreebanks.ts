import { parserInput } from '../src/read/parse/parserInput.ts';
import { tagHashes } from '../src/read/parse/parserTags.ts';
import type { Tag } from '../src/read/parse/tag.ts';
import { WordFacts } from '../src/read/parse/wordFacts.ts';
import { EMPTY_TABLE, type WordTable } from '../src/read/parse/wordTable.ts';
import type { TreebankSentence } from './conllu.ts';
import { jackknifeTags } from './jackknifeTags.ts';
import { goldTree, inventoryOf, PARSER_PLAN, type ParserExample, trainParser } from './trainParser.ts';
import type { TrainingPlan } from './trainTagger.ts';

/** Trains the parser on trees whose words bear tags as a tagger would give them. */
export function trainParserOnTreebanks(
  sentences: readonly TreebankSentence[],
  classes: WordTable,
  plan: TrainingPlan = PARSER_PLAN,
): Uint8Array {
  const inventory = inventoryOf(sentences);
  const tags = jackknifeTags(sentences, classes);
  const facts = new WordFacts({ classes, tags: EMPTY_TABLE });
  const examples = sentences.map((sentence, i) => exampleOf(sentence, tags[i] ?? [], facts, inventory.deprels));
  return trainParser(examples, inventory, plan);
}

function exampleOf(sentence: TreebankSentence, tags: readonly Tag[], facts: WordFacts, deprels: readonly string[]): ParserExample {
  const hashes = tags.map(tagHashes);
  const input = parserInput(
    sentence.words.map(({ form }) => facts.of(form)),
    Int32Array.from(hashes, ({ both }) => both),
    Int32Array.from(hashes, ({ universal }) => universal),
  );
  return { input, gold: goldTree(sentence, deprels) };
}
