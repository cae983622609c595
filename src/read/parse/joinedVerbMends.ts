import type { ParsedToken } from '../../model/parsedToken.ts';
import { aboveAndBefore, DAY, groupStart, hasSubject, subjectOf } from './verbInTree.ts';
import { type Change, isNoun, type Mend, type Tree } from './withMends.ts';

/** What only people and states do: a thing that flew or was signed lodges no complaint. */
const DONE_BY_SPEAKERS: ReadonlySet<string> = new Set(
  'lodge summon recall accuse blame urge condemn warn reject dismiss vow pledge demand appeal thank apologise apologize'.split(' '),
);
const WARNS: ReadonlySet<string> = new Set('warn blame accuse condemn urge vow pledge demand appeal summon'.split(' '));
const THING =
  /^(?:missile|rocket|shell|bomb|mortar|launch|test|ship|vessel|plane|aircraft|jet|drone|warplane|warship|attack|strike|move|exercise|drill|deal|agreement|treaty|pact|accord|law|sanction|talk|explosion|blast|projectile|round|fire|shot|incident|clash)$/u;
const isVerb = (token: ParsedToken | undefined): boolean => token?.upos === 'VERB';
const finiteHelper = ({ tokens, below }: Tree, verb: number): boolean =>
  below(verb).some((at) => tokens[at]?.upos === 'AUX' && /^(?:VBD|VBZ|VBP|MD)$/u.test(tokens[at]?.xpos ?? ''));
const tells = (tree: Tree, at: number): boolean =>
  isVerb(tree.tokens[at]) && (/^(?:VBD|VBZ|VBP)$/u.test(tree.tokens[at]?.xpos ?? '') || finiteHelper(tree, at));

/** 'accused Minsk of pushing migrants and [deployed] soldiers': a past tense is joined to no gerund or infinitive. */
const asFinite: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const first = tree.tokens[token.head];
  if (token.deprel !== 'conj' || !isVerb(token) || !/^(?:VBD|VBN|VBZ)$/u.test(token.xpos) || finiteHelper(tree, verb)) return [];
  if (!isVerb(first) || token.head > verb) return [];
  if (!/^(?:VBG|VB)$/u.test(first?.xpos ?? '') || finiteHelper(tree, token.head)) return [];
  if (hasSubject(tree, verb) || tree.having(verb, 'obj').length === 0) return [];
  const above = aboveAndBefore(tree.tokens, token.head, (up) => tells(tree, up));
  return above === undefined ? [] : [[verb, { head: above }]];
};

/** Whether all from one place up to a noun hangs on that noun. */
const fillsUp = ({ tokens }: Tree, from: number, noun: number): boolean =>
  tokens.slice(from, noun).every(({ head }) => head >= from && head <= noun);

/** 'dissolved the cabinet and arrested [Prime Minister Musa]': who stands right after the second verb is its object, joined to nothing. */
const asObjectOfSecond: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  if (token.deprel !== 'conj' || !isVerb(token) || !/^(?:VBD|VBN|VBZ)$/u.test(token.xpos) || token.head > verb) return [];
  if (finiteHelper(tree, verb) || /^(?:obj|xcomp|ccomp)$/u.test(tree.tokens[verb + 1]?.deprel ?? '')) return [];
  if (tree.having(verb, 'obj').length > 0 || tree.having(verb, 'ccomp').length > 0) return [];
  const noun = tree.tokens.findIndex((one, at) => at > verb && at <= verb + 6 && one.deprel === 'conj' && one.head < verb && isNoun(one));
  if (noun < 0 || tree.having(noun, 'cc').length > 0 || tree.having(noun, 'case').length > 0 || DAY.test(tree.lemma(noun))) return [];
  return isNoun(tree.tokens[tree.tokens[noun]?.head ?? -1]) && fillsUp(tree, verb + 1, noun) ? [[noun, { head: verb, deprel: 'obj' }]] : [];
};

/** 'A squadron led by the frigate [was sailing] north': the verb with a helper tells, the participle before it describes. */
const asTold: Mend = (noun, tree): Change => {
  const token = tree.tokens[noun] as ParsedToken;
  const participle = token.head;
  const above = tree.tokens[participle];
  if (!isNoun(token) || !/^nsubj/u.test(token.deprel) || !(participle > noun) || !above || finiteHelper(tree, participle)) return [];
  const describes = above.xpos === 'VBN' || (above.xpos === 'VBD' && tree.having(participle, 'obl:agent').length > 0);
  if (!describes || tree.having(participle, 'obj').length > 0) return [];
  const verb = tree
    .below(noun)
    .find((at) => at > participle && /^acl/u.test(tree.tokens[at]?.deprel ?? '') && isVerb(tree.tokens[at]) && finiteHelper(tree, at));
  if (verb === undefined || hasSubject(tree, verb)) return [];
  const after = tree.below(participle).filter((at) => at > verb);
  return [
    [verb, { head: above.head, deprel: above.deprel }],
    [noun, { head: verb, deprel: tree.having(verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj' }],
    [participle, { head: noun, deprel: 'acl', xpos: 'VBN' }],
    ...after.map((at) => [at, { head: verb }] as const),
  ];
};

/** 'Tokyo said the rockets had fallen into the sea and [lodged] a protest': what only speakers do is done by who says the rest. */
const asSpeakers: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const first = tree.tokens[token.head];
  if (token.deprel !== 'conj' || !isVerb(token) || first?.deprel !== 'ccomp' || !DONE_BY_SPEAKERS.has(tree.lemma(verb))) return [];
  if (!/^(?:VBD|VBZ)$/u.test(token.xpos) || hasSubject(tree, verb)) return [];
  const subject = subjectOf(tree, token.head);
  const isThing = subject !== undefined && tree.tokens[subject]?.upos === 'NOUN' && THING.test(tree.lemma(subject));
  // 'alleged that Chad had planned a raid and [warned] of a response': the pluperfect of what is told does not go on in the past tense.
  const isShifted = tree.having(token.head, 'aux').some((at) => tree.words[at]?.toLowerCase() === 'had');
  const speech = first.head;
  // 'denied that it plots and [blames] Chad': nobody denies that he blames another.
  const isDenied = /^(?:deny|reject|dismiss)$/u.test(tree.lemma(first.head)) && WARNS.has(tree.lemma(verb));
  return (isThing || isDenied || (isShifted && WARNS.has(tree.lemma(verb)))) && speech < token.head && isVerb(tree.tokens[speech])
    ? [[verb, { head: speech }]]
    : [];
};

const DEPENDING = /^(?:if|unless|because|as|since|while|although|though|until|after|before|when|once)$/u;
/** Who could accuse or warn himself. */
const MIGHT_SPEAK =
  /(?:er|or|ist|ian|ant|men|man|ies)s?$|^(?:government|side|state|country|army|police|president|official|premier|group)s?$/u;

/** 'Lima would act if the row grew and [accused] Quito': what only speakers do goes on with the clause above, not with what depends on a thing. */
const asAboveCondition: Mend = (verb, tree): Change => {
  const token = tree.tokens[verb] as ParsedToken;
  const first = tree.tokens[token.head];
  if (
    token.deprel !== 'conj' ||
    !isVerb(token) ||
    !isVerb(first) ||
    !/^(?:advcl|ccomp)$/u.test(first?.deprel ?? '') ||
    !first ||
    !WARNS.has(tree.lemma(verb))
  )
    return [];
  if (!/^VB[DNZ]$/u.test(token.xpos) || finiteHelper(tree, verb) || hasSubject(tree, verb) || tree.having(verb, 'obj').length === 0)
    return [];
  const subject = subjectOf(tree, token.head);
  const isThing = subject !== undefined && tree.tokens[subject]?.upos === 'NOUN' && !MIGHT_SPEAK.test(tree.lemma(subject));
  const depends = tree.having(token.head, 'mark').some((at) => DEPENDING.test(tree.lemma(at)));
  if (!isThing || !depends || first.head > token.head || !tells(tree, first.head)) return [];
  return [[verb, { head: first.head, xpos: token.xpos === 'VBN' ? 'VBD' : token.xpos }]];
};

/** 'Oslo: it will not arm Chad, [has stopped] Togo and …': a clause after a comma without a subject goes on with the one before. */
const asGoingOn: Mend = (verb, tree): Change => {
  const { tokens, words } = tree;
  const token = tokens[verb] as ParsedToken;
  if (token.deprel !== 'parataxis' || !isVerb(token) || !finiteHelper(tree, verb)) return [];
  if (hasSubject(tree, verb)) return [];
  const from = groupStart(tokens, verb);
  const before = [token.head, ...tree.having(token.head, 'parataxis')].findLast(
    (at) => at < from && isVerb(tokens[at]) && hasSubject(tree, at),
  );
  return words[from - 1] === ',' && before !== undefined ? [[verb, { head: before, deprel: 'conj' }]] : [];
};

/** Puts right verbs that are joined to a verb of another form, and what stands after them. */
export const JOINED_VERB_MENDS: readonly Mend[] = [asGoingOn, asFinite, asObjectOfSecond, asTold, asSpeakers, asAboveCondition];
