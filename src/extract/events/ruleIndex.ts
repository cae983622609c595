import type { EventRule } from '../rules/eventRule.ts';
import { CLASS_NUMBER } from '../rules/wordClass.ts';
import { heldOtherwise } from './heldOtherwise.ts';

/** A rule as one of its words sets it off, with the words that must go with that one: 'down' of 'turn+down'. */
export interface RuleEntry {
  readonly rule: EventRule;
  readonly companions: readonly string[];
  /** Why it does not fire where these are not there; told so often that it is put into words once. */
  readonly lacking: string;
  /** The classes, by `CLASS_NUMBER`, of each of which a word must stand in the sentence. */
  readonly wanted: readonly number[];
}

const classesWanted = ({ with: names }: EventRule): readonly number[] =>
  names.filter((name) => !heldOtherwise(name)).map((name) => CLASS_NUMBER.get(name) ?? -1);

/** The rules by the words that set them off: those that ask for more words first, else in the order of the list. */
export interface RuleIndex {
  readonly verbs: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly RuleEntry[]>;
  readonly adjectives: ReadonlyMap<string, readonly RuleEntry[]>;
  /** All nouns and adjectives: most words are neither. */
  readonly others: ReadonlySet<string>;
}

function byWord(rules: readonly EventRule[], wordsOf: (rule: EventRule) => readonly string[]): ReadonlyMap<string, readonly RuleEntry[]> {
  const entries = rules.flatMap((rule) =>
    wordsOf(rule).map((words) => {
      const [word = '', ...companions] = words.split('+');
      return { word, entry: { rule, companions, lacking: `"${companions.join(' … ')}" does not go with it`, wanted: classesWanted(rule) } };
    }),
  );
  const sorted = entries.toSorted((a, b) => b.entry.companions.length - a.entry.companions.length);
  const groups = Map.groupBy(sorted, ({ word }) => word);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ entry }) => entry)]));
}

export function indexRules(rules: readonly EventRule[]): RuleIndex {
  const nouns = byWord(rules, (rule) => rule.nouns);
  const adjectives = byWord(rules, (rule) => rule.adjectives);
  return { verbs: byWord(rules, (rule) => rule.verbs), nouns, adjectives, others: new Set([...nouns.keys(), ...adjectives.keys()]) };
}
