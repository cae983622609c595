import type { ParsedToken } from '../../model/parsedToken.ts';
import { groupStart, isBelow, isFiniteForm, subjectOf } from './verbInTree.ts';
import { type Change, isNoun, type Mend, type Tree } from './withMends.ts';

const SAYING: ReadonlySet<string> = new Set(
  'say warn announce tell add claim declare insist argue note report think believe explain state suggest admit stress write'.split(' '),
);

/** No subject stands farther from its verb than this, in tokens. */
const FARTHEST = 60;

/** 'Norway, [warned the minister], would close': who is named after a verb of speech between commas speaks, and what came before acts. */
const asSpeaker: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  if (tokens[verb]?.head !== -1 || !SAYING.has(tree.lemma(verb)) || words[verb - 1] !== ',') return [];
  const actor = subjectOf(tree, verb);
  const deed = tree.having(verb, 'ccomp').find((at) => at > verb);
  const speaker = deed === undefined ? undefined : subjectOf(tree, deed);
  if (actor === undefined || deed === undefined || speaker === undefined || !(actor < verb && verb < speaker) || !isNoun(tokens[speaker]))
    return [];
  const comma = words.indexOf(',', speaker);
  if (comma < 0 || comma > deed) return [];
  return [
    [actor, { head: deed }],
    [speaker, { head: verb, deprel: 'nsubj' }],
  ];
};

/** A finite verb has no passive subject unless 'be' or 'get' stands with it; a participle with such a helper has no other. */
const asVoice: Mend = (verb, tree) => {
  const { upos, xpos } = tree.tokens[verb] as ParsedToken;
  if (upos !== 'VERB') return [];
  const isPassive = tree.having(verb, 'aux:pass').length > 0;
  if (!isPassive && /^(?:VBD|VBZ|VBP)$/u.test(xpos)) return tree.having(verb, 'nsubj:pass').map((at) => [at, { deprel: 'nsubj' }] as const);
  return isPassive && xpos === 'VBN' ? tree.having(verb, 'nsubj').map((at) => [at, { deprel: 'nsubj:pass' }] as const) : [];
};

/** The noun whose phrase fills all from one place up to another, and that hangs on what stands before. */
function nounThatFills(tree: Tree, from: number, to: number, verb: number): number | undefined {
  const { tokens } = tree;
  for (let noun = from; noun < to; noun++) {
    const token = tokens[noun] as ParsedToken;
    if (!isNoun(token) || !/^(?:appos|conj|obl|nmod|obj|parataxis|dep)$/u.test(token.deprel) || token.head >= from) continue;
    const isWhole = tokens.slice(from, to).every(({ upos }, at) => upos === 'PUNCT' || isBelow(tree.tokens, from + at, noun));
    return isWhole && !isBelow(tree.tokens, verb, noun) ? noun : undefined;
  }
  return undefined;
}

/** '…; an [official], asking not to be named, said': after a semicolon the noun before a finite verb without a subject is its subject. */
const asClauseSubject: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const from = groupStart(tree.tokens, verb);
  if (token.upos !== 'VERB' || !isFiniteForm(tree.tokens[from]) || subjectOf(tree, verb) !== undefined) return [];
  const reach = Math.max(0, from - FARTHEST);
  const stop = tree.words.slice(reach, from).lastIndexOf(';');
  const noun = stop < 0 ? undefined : nounThatFills(tree, reach + stop + 1, from, verb);
  if (noun === undefined) return [];
  const deprel = token.deprel === 'ccomp' ? 'parataxis' : token.deprel;
  return [
    [noun, { head: verb, deprel: 'nsubj' }],
    [verb, { deprel }],
  ];
};

/** 'after [Macron] told Scholz that': before a finite verb without a subject no preposition ends there, but a clause begins. */
const asBeginning: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const from = groupStart(tree.tokens, verb);
  const isOpen = token.upos === 'VERB' && token.deprel === 'advcl' && isFiniteForm(tree.tokens[from]);
  const far = subjectOf(tree, verb);
  // 'The envoys left before Norway closed it': a subject before the verb above is that verb's, where it has none.
  const isFar = far !== undefined && far < token.head && subjectOf(tree, token.head) === undefined;
  if (!isOpen || (far !== undefined && !isFar) || tree.having(verb, 'mark').length > 0) return [];
  for (const noun of tree.below(token.head)) {
    const mark = tree.having(noun, 'case')[0];
    if (mark === undefined || mark > noun || noun >= from || !/^(?:after|before|since|until|as|once)$/u.test(tree.lemma(mark))) continue;
    if (tree.tokens[noun]?.deprel !== 'obl') continue;
    const fills = tree.tokens.slice(mark, from).every(({ upos }, at) => upos === 'PUNCT' || isBelow(tree.tokens, mark + at, noun));
    if (fills && tree.words[from - 1] !== ',')
      return [
        [noun, { head: verb, deprel: 'nsubj' }],
        [mark, { head: verb, deprel: 'mark', upos: 'SCONJ' }],
        ...(isFar ? ([[far, { head: token.head }]] as const) : []),
      ];
  }
  return [];
};

/** 'against the dollar after [Macron] told Scholz that': what fills all between a conjunction and a finite verb without a subject is its subject. */
const asMarked: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const from = groupStart(tree.tokens, verb);
  if (token.upos !== 'VERB' || !isFiniteForm(tree.tokens[from]) || subjectOf(tree, verb) !== undefined) return [];
  const mark = tree.having(verb, 'mark').findLast((at) => at < from - 1);
  if (mark === undefined || from - mark > 16 || !/^(?:after|before|because|since|until|while|when|if|that|as)$/u.test(tree.lemma(mark)))
    return [];
  const noun = nounThatFills(tree, mark + 1, from, verb);
  return noun === undefined || tree.words.slice(mark, from).includes(',') ? [] : [[noun, { head: verb, deprel: 'nsubj' }]];
};

/** 'It will help, [Ruslan Bortnik], an analyst, told the agency': a name between commas that reaches up to a verb of speech speaks. */
const asTeller: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const from = groupStart(tree.tokens, verb);
  if (token.deprel !== 'parataxis' || !SAYING.has(tree.lemma(verb)) || !isFiniteForm(tree.tokens[from])) return [];
  if (subjectOf(tree, verb) !== undefined || token.head > from) return [];
  for (let comma = Math.max(token.head, from - FARTHEST); comma < from - 1; comma++) {
    if (tree.words[comma] !== ',') continue;
    const noun = nounThatFills(tree, comma + 1, from, verb);
    if (noun !== undefined && tree.tokens[noun]?.upos === 'PROPN') return [[noun, { head: verb, deprel: 'nsubj' }]];
  }
  return [];
};

/** 'Nine were held, the Border [Service] (BSO) said': a name whose short form stands in brackets right before a verb of speech speaks. */
const asShortened: Mend = (verb, tree): Change => {
  const { tokens, words } = tree;
  const from = groupStart(tokens, verb);
  if (words[from - 1] !== ')' || !SAYING.has(tree.lemma(verb)) || !isFiniteForm(tokens[from]) || subjectOf(tree, verb) !== undefined)
    return [];
  const open = words.lastIndexOf('(', from);
  const noun = open - 1;
  const comma = words.lastIndexOf(',', open);
  const head = tokens[noun]?.head ?? -1;
  const isApart = comma > 0 && from - open <= 4 && isNoun(tokens[noun]) && head >= 0 && head < comma && !isBelow(tokens, verb, noun);
  const isWhole = isApart && tokens.slice(comma + 1, open).every((_, at) => isBelow(tokens, comma + 1 + at, noun));
  return isWhole ? [[noun, { head: verb, deprel: 'nsubj' }]] : [];
};

const SPAN = /^(?:week|month|year|night|morning|evening|weekend|spring|summer|autumn|winter)$/u;

/** 'Last week, [Peru and Chile] imposed duties': names after a time and a comma, up to a finite verb without a subject, are its subject. */
const asAfterTime: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const from = groupStart(tree.tokens, verb);
  if (token.upos !== 'VERB' || !isFiniteForm(tree.tokens[from]) || subjectOf(tree, verb) !== undefined) return [];
  const time = tree.below(verb).find((at) => at < from && SPAN.test(tree.lemma(at)) && /^obl/u.test(tree.tokens[at]?.deprel ?? ''));
  if (time === undefined || tree.words[time + 1] !== ',' || tree.words[from - 1] === ',') return [];
  const [first, ...others] = tree.having(time, 'appos').filter((at) => at > time && tree.tokens[at]?.upos === 'PROPN');
  return first === undefined
    ? []
    : [[first, { head: verb, deprel: 'nsubj' }], ...others.map((at) => [at, { head: first, deprel: 'conj' }] as const)];
};

/** Gives verbs the subjects that punctuation tells apart from what stands around them, and subjects the voice of their verb. */
export const SUBJECT_MENDS: readonly Mend[] = [
  asClauseSubject,
  asSpeaker,
  asBeginning,
  asMarked,
  asTeller,
  asShortened,
  asAfterTime,
  asVoice,
];
