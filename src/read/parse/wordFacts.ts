import { hashText, mix } from './featureHash.ts';
import { plainForm } from './plainForm.ts';
import { shapeOf } from './shapeOf.ts';
import { lookUp, type WordTable } from './wordTable.ts';

/**
 * What is noted of a word, in this order: hashes of its letters, its group among words of like use (fine and coarse,
 * 0 where it is not known), and the set of tags that it has in the treebanks (0 where it is rare there).
 */
export const FACT_NAMES = [
  'lower',
  'form',
  'shape',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix2',
  'prefix3',
  'fine',
  'coarse',
  'tags',
] as const;
type FactName = (typeof FACT_NAMES)[number];

/** Where a fact stands among a word's numbers. */
export const factPlace = (name: FactName): number => FACT_NAMES.indexOf(name);

/** What is known of words without looking at their neighbours. */
export interface Lexicon {
  readonly classes: WordTable;
  readonly tags: WordTable;
}

const CACHE_LIMIT = 50_000;

/** Reads the facts of words, and remembers those of words that it has seen; the memory is bounded. */
export class WordFacts {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, Int32Array>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The facts of a word, in the order of `FACT_NAMES`. */
  of(word: string): Int32Array {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= CACHE_LIMIT) this.#known.clear();
    const facts = factsOf(plainForm(word), this.#lexicon);
    this.#known.set(word, facts);
    return facts;
  }
}

function factsOf(form: string, { classes, tags }: Lexicon): Int32Array {
  const lower = form.toLowerCase();
  // 1,250 and 3,400 are one word to a tagger, and no treebank holds every number.
  const digitless = lower.replace(/\p{N}/gu, '0');
  const group = lookUp(classes, lower);
  const suffix = (length: number): number => mix(hashText(digitless.slice(-length)), length);
  const facts: Readonly<Record<FactName, number>> = {
    lower: hashText(digitless),
    form: hashText(form.replace(/\p{N}/gu, '0')),
    shape: hashText(shapeOf(form)),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix2: hashText(digitless.slice(0, 2)),
    prefix3: hashText(digitless.slice(0, 3)),
    fine: group === 0 ? 0 : ((group - 1) >>> 6) + 1,
    coarse: group === 0 ? 0 : ((group - 1) & 63) + 1,
    tags: lookUp(tags, lower),
  };
  return Int32Array.from(FACT_NAMES, (name) => facts[name]);
}
