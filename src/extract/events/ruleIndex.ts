import { type WordList, wordList } from '../clauses/wordList.ts';
import type { EventRule } from '../rules/eventRule.ts';
import { CLASS_LIST } from '../rules/wordClass.ts';
import { heldOtherwise } from './heldOtherwise.ts';

/** A rule as one of its words sets it off, with the words that must go with that one: 'down' of 'turn+down'. */
export interface RuleEntry {
  readonly rule: EventRule;
  readonly companions: readonly string[];
  /** Why it does not fire where these are not there; told so often that it is put into words once. */
  readonly lacking: string;
  /** The lists of each of which a word must stand in the sentence: one of each companion, and those of its classes. */
  readonly wanted: readonly WordList[];
}

const classesWanted = ({ with: names }: EventRule): readonly WordList[] =>
  names.filter((name) => !heldOtherwise(name)).flatMap((name) => CLASS_LIST.get(name) ?? []);

/** A list of each word that goes with another, for it alone. */
function companionLists(rules: readonly EventRule[]): ReadonlyMap<string, WordList> {
  const words = rules.flatMap(({ verbs, nouns, adjectives }) =>
    [...verbs, ...nouns, ...adjectives].flatMap((one) => one.split('+').slice(1)),
  );
  return new Map([...new Set(words)].map((word) => [word, wordList([word])]));
}

/** The rules by the words that set them off: those that ask for more words first, else in the order of the list. */
export interface RuleIndex {
  readonly verbs: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly adjectives: ReadonlyMap<string, readonly RuleEntry[]>;
  /** All nouns and adjectives: most words are neither. */
  readonly others: ReadonlySet<string>;
}

function byWord(
  rules: readonly EventRule[],
  lists: ReadonlyMap<string, WordList>,
  wordsOf: (rule: EventRule) => readonly string[],
): ReadonlyMap<string, readonly RuleEntry[]> {
  const entries = rules.flatMap((rule) =>
    wordsOf(rule).map((words) => {
      const [word = '', ...companions] = words.split('+');
      const wanted = [...companions.flatMap((one) => lists.get(one) ?? []), ...classesWanted(rule)];
      return { word, entry: { rule, companions, lacking: `"${companions.join(' … ')}" does not go with it`, wanted } };
    }),
  );
  const sorted = entries.toSorted((a, b) => b.entry.companions.length - a.entry.companions.length);
  const groups = Map.groupBy(sorted, ({ word }) => word);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ entry }) => entry)]));
}

export function indexRules(rules: readonly EventRule[]): RuleIndex {
  const lists = companionLists(rules);
  const nouns = byWord(rules, lists, (rule) => rule.nouns);
  const adjectives = byWord(rules, lists, (rule) => rule.adjectives);
  return { verbs: byWord(rules, lists, (rule) => rule.verbs), nouns, adjectives, others: new Set([...nouns.keys(), ...adjectives.keys()]) };
}
