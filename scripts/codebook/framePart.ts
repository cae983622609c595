import type { EventRule, Slot } from '../../src/extract/rules/eventRule.ts';

const isPreposition = (slot: Slot): boolean => !/^(?:subject|object|owner|content|origin|goal)$/u.test(slot);

const SLOT: Readonly<Record<string, string>> = {
  subject: 'the subject',
  object: 'the object',
  owner: 'whose it is',
  content: 'the subject of the clause after it',
  origin: 'the state of the place it comes from',
  goal: 'the state of the place it goes to or is done at, not the doer’s own',
};

const slotText = (slot: Slot): string => (isPreposition(slot) ? `after “${slot}”` : (SLOT[slot] ?? slot));

const slotsText = (slots: readonly Slot[]): string => (slots.length === 0 ? 'nobody' : slots.map(slotText).join(', else '));

/** 'lay+siege' as people write it. */
const wordText = (word: string): string => word.replaceAll('+', ' … ');

const line = (title: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [`- ${title}: ${words.map(wordText).join(', ')}`];

function conditions(rule: EventRule): readonly string[] {
  return [
    ...(rule.next ? [`the next word must match \`${rule.next.source}\``] : []),
    ...rule.with.map((name) => `a word of the class “${name}” must stand in the clause`),
    ...rule.without.map((name) => `none of the class “${name}” may`),
    ...(rule.recipientRequired ? ['without a recipient it is no event'] : []),
    ...(rule.actorless ? ['who does it need not be named'] : []),
    ...(rule.reciprocal ? ['both sides act'] : []),
    ...(rule.notBy.length > 0 ? [`not by ${rule.notBy.join(', ')}`] : []),
    ...(rule.status ? [`always ${rule.status}`] : []),
  ];
}

const quoted = (title: string, sentences: readonly string[]): readonly string[] =>
  sentences.length === 0 ? [] : ['', `${title}:`, '', ...sentences.map((sentence) => `- ${sentence}`)];

/** One frame of a class as lines of Markdown. */
export function framePart(rule: EventRule): readonly string[] {
  const asked = conditions(rule);
  return [
    `### ${rule.id}${rule.mode === null ? '' : ` (mode ${rule.mode})`}`,
    '',
    rule.why,
    '',
    ...line('verbs', rule.verbs),
    ...line('nouns', rule.nouns),
    ...line('adjectives', rule.adjectives),
    `- actor: ${slotsText(rule.actor)}`,
    `- recipient: ${slotsText(rule.recipient)}`,
    ...(asked.length > 0 ? [`- conditions: ${asked.join('; ')}`] : []),
    ...(rule.contexts.length > 0 ? [`- contexts: ${rule.contexts.join(', ')}`] : []),
    ...quoted('Examples', rule.hits),
    ...quoted('Counter-examples', rule.misses),
    '',
  ];
}
