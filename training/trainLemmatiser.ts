import { type EditRule, editRule } from '../src/read/parse/editRule.ts';
import { plainForm } from '../src/read/parse/plainForm.ts';
import { lemmaKeys } from '../src/read/parse/tagLemmatiser.ts';
import type { TreebankSentence, TreebankWord } from './conllu.ts';
import { writeModelFile } from './writeModelFile.ts';

const WORD_LEAST = 1;
const ENDING_LEAST = 2;

type Counts = Map<string, Map<EditRule, number>>;

/** A form of a verb with its base, from a list of words. */
export type VerbForm = Pick<TreebankWord, 'form' | 'lemma' | 'upos' | 'xpos'>;

/**
 * Learns lemmas and packs them: for words with their tags and for endings with tags, the rule that most often held.
 * `verbs` count for their endings, each once; a word itself is learnt from sentences alone.
 */
export function trainLemmatiser(sentences: readonly TreebankSentence[], verbs: readonly VerbForm[]): Uint8Array {
  const counts: Counts = new Map();
  for (const { words } of sentences) for (const word of words) countWord(counts, word, { isWhole: true });
  for (const verb of verbs) countWord(counts, verb, { isWhole: false });
  const chosen = withoutTheImplied(new Map([...counts].flatMap(([key, rules]) => choose(key, rules) ?? [])));
  const rules = [...new Set(chosen.values())].sort();
  const numberOf = new Map(rules.map((rule, i) => [rule, i]));
  const keys = [...chosen.keys()].sort();
  const ruleOf = Uint16Array.from(keys, (key) => numberOf.get(chosen.get(key) ?? '') ?? 0);
  return writeModelFile({ kind: 'lemmatiser', texts: { rules, keys }, numbers: {}, arrays: { ruleOf } });
}

function countWord(counts: Counts, { form, lemma, upos, xpos }: VerbForm, { isWhole }: { readonly isWhole: boolean }): void {
  // Blanks in words and lemmas such as '_' for what was written apart would make rules that hold nowhere else.
  if (lemma === '_' || xpos === 'GW' || upos === 'PUNCT' || /\s/.test(form + lemma)) return;
  const plain = plainForm(form);
  const rule = editRule(plain, plainForm(lemma));
  for (const key of lemmaKeys(plain, { upos, xpos })) {
    if (!isWhole && !key.startsWith('-')) continue;
    const rules = counts.get(key) ?? new Map<EditRule, number>();
    counts.set(key, rules.set(rule, (rules.get(rule) ?? 0) + 1));
  }
}

function choose(key: string, rules: ReadonlyMap<EditRule, number>): readonly [readonly [string, EditRule]] | null {
  const total = [...rules.values()].reduce((sum, count) => sum + count, 0);
  if (total < (key.startsWith('-') ? ENDING_LEAST : WORD_LEAST)) return null;
  // A whole word put in place of another ('= go') says nothing of other words with the same ending.
  const usable = [...rules].filter(([rule]) => !key.startsWith('-') || !rule.startsWith('= '));
  const best = usable.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0];
  return best === undefined ? null : [[key, best[0]]];
}

/** Leaves out what a shorter key says as well: most words and endings do what their ending's ending does. */
function withoutTheImplied(chosen: ReadonlyMap<string, EditRule>): ReadonlyMap<string, EditRule> {
  return new Map([...chosen].filter(([key, rule]) => impliedRule(chosen, key) !== rule));
}

function impliedRule(chosen: ReadonlyMap<string, EditRule>, key: string): EditRule | undefined {
  const [head = '', tag = ''] = key.split(' ');
  const general = head.startsWith('-') ? shorterEndings(head.slice(1), tag) : moreGeneral(head, tag);
  for (const next of general) if (chosen.has(next)) return chosen.get(next);
  return undefined;
}

/** The keys after a word's own: for the word as written, also the word in lower case. */
function moreGeneral(head: string, tag: string): readonly string[] {
  const [upos = '', xpos = ''] = tag.split('|');
  const keys = lemmaKeys(head.replace(/^=/, ''), { upos, xpos });
  return keys.slice(head.startsWith('=') ? 1 : 2);
}

/** The keys of all shorter endings of an ending; the empty ending has none. */
const shorterEndings = (ending: string, tag: string): readonly string[] =>
  Array.from({ length: ending.length }, (_, cut) => `-${ending.slice(cut + 1)} ${tag}`);
