import { interned } from '../interned.ts';
import { IRREGULAR_PAST, VERB_LEMMA } from '../verbForms.ts';
import { applyEditRule, type EditRule } from './editRule.ts';
import { arrayOf, readModelFile, textsOf } from './modelFile.ts';
import { plainForm } from './plainForm.ts';
import type { Tag } from './tag.ts';

/** The longest ending that the rules look at. */
export const LONGEST_ENDING = 5;

/** The keys before this one are of the word itself. */
const WORD_KEYS = 2;
const CACHE_LIMIT = 50_000;

/** Keys of the table from the surest to the most general: the word as written with its tag, the word in lower case, then ever shorter endings with it. */
export function lemmaKeys(form: string, { upos, xpos }: { readonly upos: string; readonly xpos: string }): readonly string[] {
  const lower = form.toLowerCase();
  const endings = Array.from({ length: Math.min(LONGEST_ENDING, lower.length) + 1 }, (_, cut) =>
    lower.slice(lower.length - Math.min(LONGEST_ENDING, lower.length) + cut),
  );
  const cased = `${upos}|${xpos}${/^\p{Lu}/u.test(form) ? '|X' : ''}`;
  return [`=${form} ${upos}|${xpos}`, `${lower} ${upos}|${xpos}`, ...endings.map((ending) => `-${ending} ${cased}`)];
}

/** The base of a form in the table of verbs, or of a compound by its last part: 'tear-gassed' is 'tear-gas'. */
function listedVerb(form: string): string | undefined {
  const last = form.lastIndexOf('-') + 1;
  const base = VERB_LEMMA.get(form.slice(last));
  return base === undefined ? undefined : form.slice(0, last) + base;
}

/** Lemmas by table: what the treebanks give a word with its tag, else what they do to words of its ending and tag. */
export class TagLemmatiser {
  readonly #rules: ReadonlyMap<string, EditRule>;
  readonly #known = new Map<Tag, Map<string, string>>();
  #knownWords = 0;

  /** @param bytes a model of kind 'lemmatiser'. */
  constructor(bytes: Uint8Array) {
    const file = readModelFile(bytes, 'lemmatiser');
    const rules = textsOf(file, 'rules');
    const keys = textsOf(file, 'keys');
    const ruleOf = arrayOf(file, 'ruleOf');
    this.#rules = new Map(keys.map((key, i) => [key, rules[ruleOf[i] ?? 0] ?? 'k 0  0 ']));
  }

  /** The base form of a word that bears a tag: 'said' as a verb is 'say', 'Countries' is 'country'. */
  lemma(word: string, tag: Tag): string {
    const known = this.#known.get(tag)?.get(word);
    if (known !== undefined) return known;
    if (this.#knownWords++ >= CACHE_LIMIT) this.#forget();
    // Signs stay as they are written; only words are made plain.
    const lemma = interned(this.#byRule(tag.upos === 'PUNCT' ? word : plainForm(word), tag));
    const ofTag = this.#known.get(tag) ?? new Map<string, string>();
    this.#known.set(tag, ofTag.set(word, lemma));
    return lemma;
  }

  #forget(): void {
    this.#known.clear();
    this.#knownWords = 0;
  }

  #byRule(form: string, tag: Tag): string {
    if (tag.upos === 'PUNCT') return form;
    // What an ending does to 'fled' it does to few others: 'led' of 'lead' is no guide.
    const past = tag.upos === 'VERB' ? IRREGULAR_PAST.get(form.toLowerCase()) : undefined;
    if (past !== undefined) return past;
    for (const [i, key] of lemmaKeys(form, tag).entries()) {
      // Endings cannot tell 'shelled' from 'cancelled'; the table of verbs can.
      const verb = i === WORD_KEYS && tag.upos === 'VERB' ? listedVerb(form.toLowerCase()) : undefined;
      if (verb !== undefined) return verb;
      const rule = this.#rules.get(key);
      const lemma = rule === undefined ? null : applyEditRule(rule, form);
      if (lemma !== null && lemma !== '') return lemma;
    }
    return tag.upos === 'PROPN' ? form : form.toLowerCase();
  }
}
