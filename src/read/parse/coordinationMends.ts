import type { ParsedToken } from '../../model/parsedToken.ts';
import { aboveAndBefore, DAY, hasSubject, isBelow } from './verbInTree.ts';
import { type Change, isNoun, type Mend, type Tree } from './withMends.ts';

/** What is often said in passing after a comma or an 'and', and looks like a noun. */
const SAID_IN_PASSING =
  /^(?:warning|saying|adding|calling|urging|accusing|blaming|telling|claiming|insisting|promising|demanding|vowing|threatening)$/u;
const isFiniteVerb = (token: ParsedToken | undefined): boolean => token?.upos === 'VERB' && /^(?:VBD|VBZ|VBP)$/u.test(token.xpos);
const hasHelper = ({ tokens, below }: Tree, verb: number): boolean =>
  below(verb).some((at) => tokens[at]?.deprel.startsWith('aux') === true);

/** 'a crowd, [herded] along by guards, went at the fence': the finite verb tells, the participle between the commas describes. */
const asAside: Mend = (participle, tree) => {
  const { tokens, words } = tree;
  const token = tokens[participle] as ParsedToken;
  if (!/^VB[ND]$/u.test(token.xpos) || token.head !== -1 || words[participle - 1] !== ',' || hasHelper(tree, participle)) return [];
  const subject = tree.having(participle, 'nsubj').concat(tree.having(participle, 'nsubj:pass'))[0];
  const verb = tree.having(participle, 'conj').find((at) => at > participle && isFiniteVerb(tokens[at]) && words[at - 1] === ',');
  if (subject === undefined || verb === undefined || subject > participle || tree.having(verb, 'cc').length > 0 || hasSubject(tree, verb))
    return [];
  // What stands before the subject or after the verb belongs to what is told.
  const moved = tree.below(participle).filter((at) => at !== verb && at !== subject && (at < subject || at > verb));
  return [
    [verb, { head: -1, deprel: 'root' }],
    [subject, { head: verb, deprel: 'nsubj' }],
    [participle, { head: subject, deprel: 'acl', xpos: 'VBN' }],
    ...moved.map((at) => [at, { head: verb }] as const),
  ];
};

/** '… and [Britain] has offered': the noun between an 'and' that joins a verb and that verb is its subject. */
const asJoinedSubject: Mend = (verb, tree) => {
  const { tokens } = tree;
  if (tokens[verb]?.deprel !== 'conj' || hasSubject(tree, verb)) return [];
  let from = verb;
  while (from > 0 && tokens[from - 1]?.head === verb && /^(?:aux|aux:pass|advmod)$/u.test(tokens[from - 1]?.deprel ?? '')) from--;
  const isTold =
    /^(?:VBD|VBZ)$/u.test(tokens[from]?.xpos ?? '') ||
    (tokens[from]?.upos === 'AUX' && /^(?:MD|VBZ|VBD|VBP)$/u.test(tokens[from]?.xpos ?? ''));
  const noun = from - 1;
  const token = tokens[noun];
  const opener = [...tree.having(verb, 'cc'), ...tree.having(noun, 'cc')].find((at) => at < noun);
  if (!isTold || !token || !isNoun(token) || opener === undefined || noun - opener > 6) return [];
  const isWhole = tokens.slice(opener + 1, noun).every(({ head }) => head === noun || (head > opener && head < noun));
  return isWhole && /^(?:conj|obj|obl|nmod|appos)$/u.test(token.deprel) && token.head < opener
    ? [
        [noun, { head: verb, deprel: 'nsubj' }],
        [opener, { head: verb }],
      ]
    : [];
};

/** '40 soldiers, [nine trucks] and a boat will stay': subjects side by side are joined, as the 'and' of the second tells. */
const asJoinedSubjects: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  const [first, own, third] = tree.having(verb, 'nsubj');
  if (first === undefined || third !== undefined) return [];
  const isCounted = (at: number): boolean => tree.having(at, 'nummod').length > 0;
  const second = own ?? tree.having(first, 'appos').find((at) => isCounted(at) && isCounted(first));
  if (second === undefined || second > verb) return [];
  if (!isNoun(tokens[first]) || !isNoun(tokens[second]) || tree.having(second, 'det').length > 0) return [];
  const joined = tree.having(second, 'conj').filter((at) => at < verb);
  if (words[first + 1] !== ',' || joined.length === 0 || !tokens.slice(first + 2, second).every(({ head }) => head === second)) return [];
  return [second, ...joined].map((at) => [at, { head: first, deprel: 'conj' }] as const);
};

/** '…, [warning] that', 'promising aid and [warning] Moscow': what is said in passing is a verb and hangs on the one that tells. */
const asSaidInPassing: Mend = (head, tree) => {
  const at = tree.below(head).find((child) => tree.tokens[child]?.upos === 'NOUN' && SAID_IN_PASSING.test(tree.words[child] ?? ''));
  return at === undefined ? [] : passing(at, tree);
};

function passing(at: number, tree: Tree): Change {
  const { tokens, words } = tree;
  const token = tokens[at] as ParsedToken;
  if (token.upos !== 'NOUN' || !SAID_IN_PASSING.test(words[at] ?? '') || !/^(?:conj|appos|obj|nmod|obl|compound)$/u.test(token.deprel))
    return [];
  const next = tokens[at + 1];
  const goesOn = words[at + 1] === 'that' || next?.upos === 'PROPN' || next?.upos === 'DET' || next?.upos === 'PRON';
  if (!goesOn) return [];
  const told = aboveAndBefore(tokens, token.deprel === 'compound' ? token.head : at, (up) => tokens[up]?.upos === 'VERB');
  if (token.deprel === 'compound' && token.head !== at + 1) return [];
  if (told === undefined) return [];
  const asVerb = { upos: 'VERB', xpos: 'VBG', lemma: verbOf(words[at] ?? '') } as const;
  if (words[at - 1] === ',') return [[at, { ...asVerb, head: told, deprel: 'advcl' }]];
  if (words[at - 1] !== 'and' || tokens[told]?.xpos !== 'VBG') return [];
  return [[at, { ...asVerb, head: told, deprel: 'conj' }], [at - 1, { head: at }], ...heardBy(tree, at)];
}

/** The name right after a verb of speech, joined to something before it, is who hears. */
function heardBy({ tokens, below }: Tree, verb: number): Change {
  const hearer = verb + 1;
  const token = tokens[hearer];
  if (token?.upos !== 'PROPN' || token.head > verb) return [];
  const said = below(hearer).filter((at) => at > hearer && /^(?:acl|acl:relcl|ccomp)$/u.test(tokens[at]?.deprel ?? ''));
  return [[hearer, { head: verb, deprel: 'iobj' }], ...said.map((at) => [at, { head: verb, deprel: 'ccomp' }] as const)];
}

const verbOf = (word: string): string => {
  const stem = word.slice(0, -3);
  return /^(?:accus|blam|promis|urg)$/u.test(stem) ? (stem === 'urg' ? 'urge' : `${stem}e`) : stem;
};

/** 'On Thursday the [mayor], Ilse Vogel, put': the day is what the preposition governs, and who is named after it acts. */
const asDayAndSubject: Mend = (verb, tree) => {
  const { tokens } = tree;
  if (!isFiniteVerb(tokens[verb]) || hasSubject(tree, verb)) return [];
  const noun = tree.having(verb, 'obl').find((at) => at < verb && isNoun(tokens[at]));
  const opener =
    noun === undefined ? undefined : tree.having(noun, 'case').find((at) => tree.lemma(at) === 'on' && DAY.test(tree.lemma(at + 1)));
  if (noun === undefined || opener === undefined || opener + 1 === noun) return [];
  return [
    [noun, { head: verb, deprel: 'nsubj' }],
    [opener, { head: opener + 1 }],
    [opener + 1, { head: verb, deprel: 'obl' }],
  ];
};

/** 'a plan [which] the generals believe they could carry out': of two subjects the relative pronoun is none. */
const asRelativeObject: Mend = (verb, tree) => {
  const { tokens } = tree;
  const [pronoun, subject] = tree.having(verb, 'nsubj');
  if (pronoun === undefined || subject === undefined || subject > verb || tree.having(verb, 'obj').length > 0) return [];
  const isRelative = /^(?:which|that|whom)$/u.test(tree.lemma(pronoun)) && tokens[pronoun]?.upos === 'PRON';
  return isRelative && tokens[verb]?.upos === 'VERB' && isNoun(tokens[subject]) ? [[pronoun, { deprel: 'obj' }]] : [];
};

/** 'An official … [said] that': a participle without a helper that has a subject and a clause is a past. */
const asPast: Mend = (verb, tree) => {
  const token = tree.tokens[verb] as ParsedToken;
  if (token.xpos !== 'VBN' || token.upos !== 'VERB' || hasHelper(tree, verb)) return [];
  const subject = tree.having(verb, 'nsubj:pass')[0] ?? tree.having(verb, 'nsubj')[0];
  return subject !== undefined && subject < verb && tree.having(verb, 'ccomp').some((at) => at > verb)
    ? [
        [verb, { xpos: 'VBD' }],
        [subject, { deprel: 'nsubj' }],
      ]
    : [];
};

/** 'Nine refugees are there, the office [specified]': a participle behind a comma and a subject of its own tells of no noun, and is a past. */
const asEndingSpeech: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  const token = tokens[verb] as ParsedToken;
  if (token.xpos !== 'VBN' || token.deprel !== 'acl' || token.upos !== 'VERB' || hasHelper(tree, verb)) return [];
  const subject = tree.having(verb, 'nsubj')[0];
  const root = tokens.findIndex(({ head }) => head === -1);
  if (subject === undefined || subject > verb || !isNoun(tokens[subject]) || root > token.head || verb < words.length - 4) return [];
  const first = tokens.findIndex((_, at) => isBelow(tokens, at, subject));
  return words[first - 1] === ',' ? [[verb, { xpos: 'VBD', deprel: 'parataxis', head: root }]] : [];
};

/** 'water cannon and [tear] gas': nobody tears it. */
const asTearGas: Mend = (at, tree) => {
  const { tokens, words } = tree;
  const [tear, gas] = [tokens[at] as ParsedToken, tokens[at + 1]];
  if (
    tear.upos !== 'VERB' ||
    words[at]?.toLowerCase() !== 'tear' ||
    words[at + 1]?.toLowerCase() !== 'gas' ||
    gas?.head !== at ||
    tear.head < 0
  )
    return [];
  const joined = tear.deprel === 'conj' ? tree.having(tear.head, 'obj').find((object) => object < at) : undefined;
  const moved = tree.below(at).filter((child) => child !== at + 1);
  return [
    [at, { upos: 'NOUN', xpos: 'NN', head: at + 1, deprel: 'compound' }],
    [at + 1, joined === undefined ? { head: tear.head, deprel: 'obj' } : { head: joined, deprel: 'conj' }],
    ...moved.map((child) => [child, { head: tokens[child]?.deprel === 'cc' ? at + 1 : tear.head }] as const),
  ];
};

/** Puts right what is joined to the wrong word, and subjects that were taken for something else because of it. */
export const COORDINATION_MENDS: readonly Mend[] = [
  asPast,
  asEndingSpeech,
  asTearGas,
  asAside,
  asJoinedSubject,
  asJoinedSubjects,
  asSaidInPassing,
  asDayAndSubject,
  asRelativeObject,
];
