import type { ParsedToken } from '../../model/parsedToken.ts';
import { asGerund, groupStart, hasSubject, isBelow, isFiniteForm } from './verbInTree.ts';
import { type Change, isNoun, type Mend, type Tree } from './withMends.ts';

/** Verbs without an object in the passive: their form in -ed or the like after a noun tells what the noun did. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'sour rise fall grow die flee resume collapse begin erupt end arrive emerge stall fail continue persist subside linger worsen deteriorate escalate intensify soar surge spread come go happen occur remain stop last depart vanish dwindle clash'.split(
    ' ',
  ),
);
const isVerb = (token: ParsedToken | undefined): boolean => token?.upos === 'VERB';

/** Whether a finite verb stands outside what hangs on another verb, where it could be what the sentence tells. */
const tellsElsewhere = (tree: Tree, verb: number): boolean =>
  tree.tokens.some(
    (token, at) =>
      isFiniteForm(token) && !isBelow(tree.tokens, at, verb) && !isBelow(tree.tokens, at, firstClauseAbove(tree, at, verb)) && at !== verb,
  );

/** The relative or content clause of the noun before a verb that a token lies in, or that token itself if it tells on its own. */
function firstClauseAbove({ tokens }: Tree, at: number, verb: number): number {
  const noun = tokens[verb]?.head ?? -1;
  let up = at;
  while (up >= 0 && tokens[up]?.head !== noun) up = tokens[up]?.head ?? -1;
  return up >= 0 && /^(?:acl|nmod|appos)/u.test(tokens[up]?.deprel ?? '') ? up : -2;
}

/** 'Relations [soured] after', 'Fears that war might come [grew]': a noun that tells of nothing, with a past behind it that needs no object, is its subject. */
const asWhatHappened: Mend = (noun, tree) => {
  const token = tree.tokens[noun] as ParsedToken;
  if (token.deprel !== 'root' || !isNoun(token) || hasSubject(tree, noun) || tree.having(noun, 'cop').length > 0) return [];
  const verb = tree.below(noun).find((at) => {
    const { deprel, xpos } = tree.tokens[at] as ParsedToken;
    const isPast = xpos === 'VBD' || (xpos === 'VBN' && INTRANSITIVE.has(tree.lemma(at)));
    return at > noun && /^acl/u.test(deprel) && isVerb(tree.tokens[at]) && isPast && groupStart(tree.tokens, at) === at;
  });
  if (verb === undefined || hasSubject(tree, verb) || tellsElsewhere(tree, verb)) return [];
  const after = tree.below(noun).filter((at) => at > verb || tree.tokens[at]?.deprel === 'punct');
  return [
    [verb, { xpos: 'VBD', head: -1, deprel: 'root' }],
    [noun, { head: verb, deprel: 'nsubj' }],
    ...after.map((at) => [at, { head: verb }] as const),
  ];
};

const CHARGING = /^(?:accuse|suspect|convict|acquit)$/u;

/** 'accused of [flying] drones': after 'of' a form in -ing right before a plural is what somebody is accused of, and the plural its object. */
const asChargedDeed: Mend = (thing, tree): Change => {
  const token = tree.tokens[thing] as ParsedToken;
  const party = tree.tokens[token.head];
  const charging = party?.upos === 'PROPN' && /^(?:obj|obl:agent)$/u.test(party.deprel) ? party.head : token.head;
  if (!/^(?:obl|nmod|advcl)/u.test(token.deprel) || token.xpos !== 'NNS' || !CHARGING.test(tree.lemma(charging))) return [];
  const of = tree.having(thing, 'case').find((at) => tree.lemma(at) === 'of');
  const deed = of === undefined ? -1 : of + 1;
  const gerund = tree.tokens[deed];
  if (/^(?:threaten|exist|grow|remain|lead|follow)$/u.test(tree.lemma(deed))) return [];
  if (of === undefined || gerund?.head !== thing || gerund.deprel !== 'amod' || gerund.xpos !== 'VBG' || deed > thing) return [];
  return asGerund({ mark: of, deed, thing }, charging);
};

/** 'The president, a former general, [promised] to punish': a participle with a subject, without 'be', whose infinitive tells on, is a past. */
const asPromised: Mend = (verb, tree) => {
  const token = tree.tokens[verb] as ParsedToken;
  if (token.xpos !== 'VBN' || !isVerb(token) || !/^(?:root|ccomp|conj|parataxis)$/u.test(token.deprel)) return [];
  const subject = tree.having(verb, 'nsubj:pass')[0];
  if (subject === undefined || subject > verb || groupStart(tree.tokens, verb) !== verb || tree.having(verb, 'aux:pass').length > 0)
    return [];
  const infinitive = tree.having(verb, 'xcomp').find((at) => tree.tokens[at]?.xpos === 'VB');
  if (infinitive === undefined || tree.tokens.some((one, at) => at > verb && isFiniteForm(one) && !hasSubject(tree, at) && !isHelper(one)))
    return [];
  return [
    [verb, { xpos: 'VBD' }],
    [subject, { deprel: 'nsubj' }],
  ];
};

const isHelper = ({ upos }: ParsedToken): boolean => upos === 'AUX';

/** 'Oslo has [itself] moved': a pronoun between 'has' and a participle makes 'has' no verb of its own. */
const asReflexive: Mend = (has, tree): Change => {
  const [pronoun, verb] = [has + 1, has + 2];
  const told = tree.tokens[verb];
  const isHave = tree.lemma(has) === 'have' && isFiniteForm(tree.tokens[has]);
  if (!isHave || !/^(?:it|him|her|them)sel(?:f|ves)$/u.test(tree.words[pronoun] ?? '') || !isVerb(told) || told?.xpos !== 'VBN') return [];
  const { head, deprel } = tree.tokens[has] as ParsedToken;
  if (told.head !== has && told.head !== head) return [];
  return [
    [verb, { head, deprel }],
    [has, { head: verb, deprel: 'aux', upos: 'AUX' }],
    [pronoun, { head: verb, deprel: 'advmod' }],
    ...tree.below(has).flatMap((at): Change => (at === verb || at === pronoun ? [] : [[at, { head: verb }]])),
  ];
};

/** 'Oslo [voiced] fears that': a form in -ed between a name and the noun that alone tells what follows is the verb of the sentence. */
const asVoiced: Mend = (noun, tree): Change => {
  const token = tree.tokens[noun] as ParsedToken;
  const [name, verb] = [noun - 2, noun - 1];
  const told = tree.tokens[verb];
  if (token.deprel !== 'root' || token.upos !== 'NOUN' || hasSubject(tree, noun) || tree.having(noun, 'cop').length > 0) return [];
  if (told?.head !== noun || !/^(?:amod|compound)$/u.test(told.deprel) || !/ed$/u.test(tree.words[verb] ?? '')) return [];
  if (tree.tokens[name]?.upos !== 'PROPN' || tree.tokens[name]?.head !== noun) return [];
  const tells = tree.having(noun, 'acl').some((clause) => tree.having(clause, 'mark').some((at) => tree.lemma(at) === 'that'));
  if (!tells) return [];
  return [
    [verb, { upos: 'VERB', xpos: 'VBD', lemma: pastLemma(tree.words[verb] ?? ''), head: -1, deprel: 'root' }],
    [name, { head: verb, deprel: 'nsubj' }],
    [noun, { head: verb, deprel: 'obj' }],
    ...tree.below(noun).flatMap((at): Change => (tree.tokens[at]?.deprel === 'punct' ? [[at, { head: verb }]] : [])),
  ];
};

/** 'voiced' is of 'voice', 'expressed' of 'express'. */
const pastLemma = (word: string): string => {
  const form = word.toLowerCase();
  return /(?:ss|w|l|rt|nt|ct)ed$/u.test(form) ? form.slice(0, -2) : form.slice(0, -1);
};

/** 'Troops [threatening] Chad gathered': a participle tells of the noun before it, and who stands behind it is its object. */
const asTellingBefore: Mend = (verb, tree): Change => {
  const subjects = tree.having(verb, 'nsubj');
  const [first, second] = subjects;
  if (first === undefined || second === undefined || subjects.length > 2 || second > verb || !isNoun(tree.tokens[first])) return [];
  const participle = first + 1;
  const told = tree.tokens[participle];
  if (told?.xpos !== 'VBG' || told.head !== second || !/^(?:acl|amod)$/u.test(told.deprel) || tree.tokens[second]?.upos !== 'PROPN')
    return [];
  return [
    [participle, { head: first, deprel: 'acl', upos: 'VERB' }],
    [second, { head: participle, deprel: 'obj' }],
  ];
};

/** 'claim Chad illegally and brutally [seized] it': of two adverbs joined before a verb both are its own, and the name before them is its subject. */
const asTwoAdverbs: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const [noun, first, and, second] = [verb - 4, verb - 3, verb - 2, verb - 1];
  const isAdverb = (at: number): boolean => tree.tokens[at]?.upos === 'ADV';
  if (token.deprel !== 'conj' || !isVerb(token) || !isAdverb(first) || !isAdverb(second) || tree.lemma(and) !== 'and') return [];
  const named = tree.tokens[noun];
  if (!isNoun(named) || !/^i?obj$/u.test(named?.deprel ?? '') || !named || hasSubject(tree, verb) || !isVerb(tree.tokens[named.head]))
    return [];
  return [
    [verb, { head: named.head, deprel: 'ccomp', xpos: 'VBD' }],
    [noun, { head: verb, deprel: 'nsubj' }],
    [first, { head: verb }],
    [and, { head: second }],
  ];
};

/** Verbs of what is due, some of which look like nouns behind 'due to'. */
const DUE =
  /^(?:hold|meet|speak|discuss|begin|take|arrive|sign|leave|attend|join|address|receive|host|open|return|decide|expire|launch|resume|give|make|fly|send|withdraw|lead|convene|talk|visit|travel|deliver)$/u;

/** 'are due to [hold] talks': behind 'be due to' stands what is planned, where the word can be such a verb. */
const asDue: Mend = (noun, tree): Change => {
  const due = tree.having(noun, 'case').find((at) => tree.lemma(at) === 'due');
  if (due === undefined || !/^(?:is|are|was|were|be)$/u.test(tree.words[due - 1]?.toLowerCase() ?? '') || tree.lemma(due + 1) !== 'to')
    return [];
  const verb = due + 2;
  const word = tree.words[verb]?.toLowerCase() ?? '';
  if (!DUE.test(word) || verb > noun || (verb === noun && tree.tokens[verb + 1]?.upos !== 'ADP')) return [];
  const { head, deprel } = tree.tokens[noun] as ParsedToken;
  const before = [...tree.below(noun), ...tree.below(due)].filter((at) => at < due);
  return [
    [due, { head, deprel, upos: 'ADJ', xpos: 'JJ' }],
    [verb, { head: due, deprel: 'xcomp', upos: 'VERB', xpos: 'VB', lemma: word }],
    [due + 1, { head: verb, deprel: 'mark', upos: 'PART', xpos: 'TO' }],
    ...(verb === noun ? [] : [[noun, { head: verb, deprel: 'obj' }] as const]),
    ...before.map((at) => [at, { head: due }] as const),
    ...tree.below(noun).flatMap((at): Change => (tree.tokens[at]?.deprel === 'punct' ? [[at, { head: due }]] : [])),
  ];
};

/** Gives sentences and charges the verb that was taken for the adjective of a noun, and a past its voice. */
export const LOST_VERB_MENDS: readonly Mend[] = [
  asDue,
  asTwoAdverbs,
  asTellingBefore,
  asReflexive,
  asVoiced,
  asWhatHappened,
  asChargedDeed,
  asPromised,
];
