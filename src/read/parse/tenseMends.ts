import type { ParsedToken } from '../../model/parsedToken.ts';
import { aboveAndBefore, hasSubject, isFiniteForm } from './verbInTree.ts';
import type { Change, Mend, Tree } from './withMends.ts';

const isVerb = (token: ParsedToken | undefined): boolean => token?.upos === 'VERB';

/** The auxiliaries of a verb, and 'been' or 'is' where it was taken for a noun's. */
const helpersOf = ({ tokens, below }: Tree, verb: number): readonly number[] => below(verb).filter((at) => tokens[at]?.upos === 'AUX');

/** What may follow in the passive too: 'would be searched and [given] a fine'. */
const OF_TWO =
  /^(?:give|offer|grant|hand|award|deny|allow|show|send|teach|tell|promise|order|ask|pay|lend|deal|serve|refuse|assign|call|name|declare|elect|appoint)$/u;

/** Whether a verb does something to somebody or says that something is so: none in the passive does. */
const isActive = (tree: Tree, verb: number): boolean =>
  !OF_TWO.test(tree.lemma(verb)) && ['obj', 'iobj', 'ccomp'].some((relation) => tree.having(verb, relation).some((at) => at > verb));

/** 'called [for] talks', 'called [on] Chad': words of a demand that nobody is called by. */
const isDemand = (tree: Tree, verb: number): boolean =>
  /^(?:call|appeal|push|press)$/u.test(tree.lemma(verb)) && /^(?:for|on|upon)$/u.test(tree.words[verb + 1]?.toLowerCase() ?? '');

/** Whether a verb is told by 'will', 'should', 'is' or 'to', without 'have': a past tense goes on with none of them. */
function isOfOtherTense(tree: Tree, verb: number): boolean {
  const helpers = helpersOf(tree, verb);
  const isPresent = helpers.some((at) => /^(?:MD|VBZ|VBP)$/u.test(tree.tokens[at]?.xpos ?? ''));
  const isInfinitive = tree.having(verb, 'mark').some((at) => tree.words[at]?.toLowerCase() === 'to');
  return (isPresent || isInfinitive) && !helpers.some((at) => tree.lemma(at) === 'have');
}

const toldInPast = (tree: Tree, verb: number): boolean =>
  isVerb(tree.tokens[verb]) &&
  hasSubject(tree, verb) &&
  (tree.tokens[verb]?.xpos === 'VBD' || helpersOf(tree, verb).some((at) => tree.lemma(at) === 'have' && isFiniteForm(tree.tokens[at])));

/** 'said that the road should be closed and [called] for talks': a past tense goes on with the past tense above. */
const asPast: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const first = token.head;
  if (token.deprel !== 'conj' || !isVerb(token) || !/^VB[DN]$/u.test(token.xpos) || first > verb || !isVerb(tree.tokens[first])) return [];
  if (hasSubject(tree, verb) || helpersOf(tree, verb).length > 0 || !(isActive(tree, verb) || isDemand(tree, verb))) return [];
  // 'should be manned, defences [strengthened], talks held': a list of participles has no word that joins each.
  const isJoined = tree.having(verb, 'cc').some((at) => at >= verb - 2);
  if (!isJoined || !isOfOtherTense(tree, first)) return [];
  const above = aboveAndBefore(tree.tokens, first, (up) => toldInPast(tree, up));
  return above === undefined ? [] : [[verb, { head: above, xpos: 'VBD' }]];
};

const MEANWHILE = /^(?:earlier|already|since|recently|previously|also|now|just|later|twice|repeatedly)$/u;

/** 'had earlier [exchanged] views': a participle behind 'had' and such a word is no adjective of the noun behind it. */
const asPerfect: Mend = (noun, tree): Change => {
  const token = tree.tokens[noun] as ParsedToken;
  const has = token.head;
  const verb = tree.having(noun, 'amod').find((at) => at > has && tree.tokens[at]?.xpos === 'VBN');
  if (token.deprel !== 'obj' || tree.lemma(has) !== 'have' || verb === undefined || !isFiniteForm(tree.tokens[has])) return [];
  const between = tree.words.slice(has + 1, verb);
  if (verb > noun || between.length === 0 || !between.every((word) => MEANWHILE.test(word.toLowerCase()))) return [];
  const { head, deprel } = tree.tokens[has] as ParsedToken;
  return [
    [verb, { head, deprel, upos: 'VERB' }],
    [has, { head: verb, deprel: 'aux', upos: 'AUX' }],
    [noun, { head: verb }],
    ...between.map((_, index) => [has + 1 + index, { head: verb, deprel: 'advmod', upos: 'ADV' }] as const),
    ...tree.below(has).flatMap((at): Change => (at === noun ? [] : [[at, { head: verb }]])),
  ];
};

/** Deeds whose form in -ing is a noun too, to their verbs. */
const DEEDS: Readonly<Record<string, string>> = {
  warning: 'warn',
  training: 'train',
  backing: 'back',
  funding: 'fund',
  building: 'build',
  bombing: 'bomb',
  shelling: 'shell',
  meeting: 'meet',
  briefing: 'brief',
};

/** 'has been [warning] both generals': behind 'been' and with somebody right behind it, it is what is being done. */
const asGoingOn: Mend = (verb, tree): Change => {
  const lemma = DEEDS[tree.words[verb]?.toLowerCase() ?? ''];
  const been = tree.having(verb, 'cop').find((at) => at === verb - 1);
  if (lemma === undefined || been === undefined || tree.words[been]?.toLowerCase() !== 'been') return [];
  const object = tree.below(verb).find((at) => at > verb && /^(?:obj|appos|nmod|nmod:desc)$/u.test(tree.tokens[at]?.deprel ?? ''));
  if (object === undefined || tree.having(object, 'case').length > 0 || tree.words[verb + 1] === ',') return [];
  return [
    [verb, { upos: 'VERB', xpos: 'VBG', lemma }],
    [been, { deprel: 'aux' }],
    [object, { deprel: 'obj' }],
  ];
};

/** Gives verbs the tense that the words beside them leave them. */
export const TENSE_MENDS: readonly Mend[] = [asPerfect, asGoingOn, asPast];
