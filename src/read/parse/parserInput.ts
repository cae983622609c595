import { hashText } from './featureHash.ts';
import { factPlace } from './wordFacts.ts';

/** The sentence as the parser sees it; each list has one more entry, for the root. */
export interface ParserInput {
  /** Hash of the lower-cased word. */
  readonly words: Int32Array;
  /** Hash of both tags. */
  readonly tags: Int32Array;
  /** Hash of the universal tag. */
  readonly coarseTags: Int32Array;
  /** Fine and coarse word classes. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** How many verbs, signs and coordinating conjunctions stand before each word. */
  readonly verbs: Int32Array;
  readonly signs: Int32Array;
  readonly conjunctions: Int32Array;
}

const ROOT_HASH = 7;
const VERB = hashText('VERB');
const PUNCT = hashText('PUNCT');
const CCONJ = hashText('CCONJ');
const LOWER = factPlace('lower');
const FINE = factPlace('fine');
const COARSE = factPlace('coarse');

/** Lays the facts and tags of a sentence's words out for the parser. `tags` are hashes of both tags, `coarseTags` of the universal ones. */
export function parserInput(facts: readonly Int32Array[], tags: Int32Array, coarseTags: Int32Array): ParserInput {
  return {
    words: column(facts, LOWER, ROOT_HASH),
    tags: withRoot(tags),
    coarseTags: withRoot(coarseTags),
    fine: column(facts, FINE, 0),
    coarse: column(facts, COARSE, 0),
    verbs: countsBefore(coarseTags, VERB),
    signs: countsBefore(coarseTags, PUNCT),
    conjunctions: countsBefore(coarseTags, CCONJ),
  };
}

function column(facts: readonly Int32Array[], place: number, root: number): Int32Array {
  const values = new Int32Array(facts.length + 1).fill(root);
  facts.forEach((word, at) => {
    values[at] = word[place] as number;
  });
  return values;
}

function withRoot(hashes: Int32Array): Int32Array {
  const all = new Int32Array(hashes.length + 1).fill(ROOT_HASH);
  all.set(hashes);
  return all;
}

function countsBefore(coarseTags: Int32Array, wanted: number): Int32Array {
  const counts = new Int32Array(coarseTags.length + 1);
  for (let at = 0; at < coarseTags.length; at++) counts[at + 1] = (counts[at] as number) + (coarseTags[at] === wanted ? 1 : 0);
  return counts;
}
