import type { ParsedToken } from '../../model/parsedToken.ts';
import { aboveAndBefore, DAY, groupStart, hasSubject, isBelow, isFiniteForm } from './verbInTree.ts';
import { type Change, isNoun, type Mend, type Tree } from './withMends.ts';

const isNominal = (token: ParsedToken | undefined): boolean => isNoun(token) || token?.upos === 'PRON';
const subjectsOf = (tree: Tree, verb: number): readonly number[] =>
  tree.below(verb).filter((at) => /^nsubj/u.test(tree.tokens[at]?.deprel ?? ''));
const isVerb = (tree: Tree, at: number): boolean => tree.tokens[at]?.upos === 'VERB';

/** 'The [army] has left, the mayor said': of two subjects the one before the clause that is told, which has none, is that clause's. */
const asTellersClause: Mend = (verb, tree) => {
  const [first, second, third] = subjectsOf(tree, verb);
  if (first === undefined || second === undefined || third !== undefined || !isVerb(tree, verb)) return [];
  const told = tree
    .having(verb, 'ccomp')
    .find((at) => at > first && at < second && at < verb && isVerb(tree, at) && isFiniteForm(tree.tokens[groupStart(tree.tokens, at)]));
  if (told === undefined || hasSubject(tree, told)) return [];
  const isPassive = tree.having(told, 'aux:pass').length > 0;
  return [[first, { head: told, deprel: isPassive ? 'nsubj:pass' : 'nsubj' }]];
};

/** Verbs that tell a clause without 'that'. */
const TELLING_BARE =
  /^(?:say|add|suggest|show|claim|believe|insist|vow|think|argue|fear|report|predict|confirm|note|allege|assume|hope|mean|state|reveal|acknowledge|admit|concede|complain|stress|warn)$/u;

/** 'saying the [war] looks like', 'showed [prices] fell': what stands between a verb and the finite clause after it is that clause's subject. */
const asToldSubject: Mend = (clause, tree) => {
  const token = tree.tokens[clause] as ParsedToken;
  const verb = token.head;
  const from = groupStart(tree.tokens, clause);
  if (token.deprel !== 'ccomp' || verb < 0 || verb > clause || !isVerb(tree, clause) || !isFiniteForm(tree.tokens[from])) return [];
  if (hasSubject(tree, clause) || !TELLING_BARE.test(tree.lemma(verb))) return [];
  const noun = [...tree.having(verb, 'obj'), ...tree.having(verb, 'iobj')].findLast((at) => at > verb && at < from);
  if (noun === undefined || !isNominal(tree.tokens[noun])) return [];
  if (tree.having(clause, 'mark').some((at) => at > noun)) return [];
  const isWhole = tree.tokens.slice(noun, from).every((_, offset) => isBelow(tree.tokens, noun + offset, noun));
  if (!isWhole) return [];
  return [[noun, { head: clause, deprel: tree.having(clause, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj' }]];
};

/** Verbs after which a word in -s is what is wanted, and no clause. */
const WANTING = /^(?:want|seek|demand|get|give|obtain|need|offer|provide|receive|secure|request|make|deny|reject|issue|express)$/u;

/** 'wants [guarantees] that', 'demanded [assurances] about': a form in -s without a subject, told by a verb of wanting, is its object. */
const asWantedThing: Mend = (at, tree) => {
  const token = tree.tokens[at] as ParsedToken;
  const verb = at - 1;
  const isTold = token.head === verb || isBelow(tree.tokens, verb, token.head);
  if (!isVerb(tree, at) || token.xpos !== 'VBZ' || token.deprel !== 'ccomp' || !isTold || hasSubject(tree, at)) return [];
  if (!WANTING.test(tree.lemma(verb)) || tree.having(verb, 'obj').length > 0) return [];
  const content = tree.below(at).flatMap((child): Change => (tree.tokens[child]?.deprel === 'ccomp' ? [[child, { deprel: 'acl' }]] : []));
  return [[at, { upos: 'NOUN', xpos: 'NNS', head: verb, deprel: 'obj' }], ...content];
};

/** 'Chile [wants] guarantees that': what has a subject, and was taken for the subject or the clause of the word in -s behind it, is the verb. */
const asWanting: Mend = (wanting, tree) => {
  const token = tree.tokens[wanting] as ParsedToken;
  const thing = wanting + 1;
  const above = tree.tokens[thing];
  if (!isVerb(tree, wanting) || !/^(?:VBZ|VBD|VBP)$/u.test(token.xpos) || token.head !== thing) return [];
  if (!/^nsubj/u.test(token.deprel) && !(token.deprel === 'ccomp' && WANTING.test(token.lemma))) return [];
  if (above?.upos !== 'VERB' || above.xpos !== 'VBZ' || !hasSubject(tree, wanting)) return [];
  return [
    [wanting, { head: above.head, deprel: above.deprel }],
    [thing, { upos: 'NOUN', xpos: 'NNS', head: wanting, deprel: 'obj' }],
    ...tree.below(thing).flatMap((at): Change => {
      if (at === wanting) return [];
      if (tree.tokens[at]?.deprel === 'ccomp') return [[at, { deprel: 'acl' }]];
      return tree.tokens[at]?.deprel === 'punct' ? [[at, { head: wanting }]] : [];
    }),
  ];
};

/** 'says Oslo will not attack and [has warned] Bergen': what has been done, or was, goes on with no clause of what will be, but with the verb above it. */
const asDoneAbove: Mend = (verb, tree) => {
  const token = tree.tokens[verb] as ParsedToken;
  const first = token.head;
  if (token.deprel !== 'conj' || !isVerb(tree, verb) || first > verb || !isVerb(tree, first) || hasSubject(tree, verb)) return [];
  const isPerfect = tree.having(verb, 'aux').some((at) => tree.lemma(at) === 'have' && tree.tokens[at]?.xpos !== 'VB');
  const isModal = tree.having(first, 'aux').some((at) => tree.tokens[at]?.xpos === 'MD');
  const isPast = token.xpos === 'VBD' && !tree.below(verb).some((at) => tree.tokens[at]?.deprel.startsWith('aux') === true);
  const ownModal = tree.having(verb, 'aux').some((at) => tree.tokens[at]?.xpos === 'MD');
  if (!(isPerfect || isPast) || ownModal || !isModal || tree.tokens[first]?.deprel === 'root') return [];
  const above = aboveAndBefore(tree.tokens, first, (up) => isVerb(tree, up) && isFiniteForm(tree.tokens[groupStart(tree.tokens, up)]));
  return above === undefined ? [] : [[verb, { head: above }]];
};

const DEED = /(?:tion|sion|ment|ance|ence|ure|ing|age|al|up|th)$/u;
/** Who acts though no name tells it: 'steps by some [groups]'. */
const AGENTS =
  /^(?:government|authority|leadership|minister|president|group|party|force|troop|soldier|army|military|police|rebel|separatist|militant|militia|fighter|gunman|enemy|opposition|lawmaker|official|diplomat|activist|protester|leader|country|state|power|nation|ally|union|council|parliament|ministry)$/u;

/** 'fend off an attack [by Chad]', 'a line of denials [by Chad]': who stands with 'by' behind the noun of a deed did it, and the active verb above has its subject. */
const asDoerOfNoun: Mend = (doer, tree) => {
  const { tokens } = tree;
  const token = tokens[doer] as ParsedToken;
  const verb = token.head;
  if (!/^obl(?::agent)?$/u.test(token.deprel) || verb < 0 || verb > doer || !isVerb(tree, verb)) return [];
  if (tree.having(verb, 'aux:pass').length > 0 || (/^VB[ND]$/u.test(tokens[verb]?.xpos ?? '') && !hasSubject(tree, verb))) return [];
  const by = tree.having(doer, 'case').find((at) => tree.lemma(at) === 'by');
  const isForce = tree.lemma(doer) === 'force' && token.xpos !== 'NNS';
  const isAgent = token.upos === 'PROPN' ? !DAY.test(tree.lemma(doer)) : AGENTS.test(tree.lemma(doer)) && !isForce;
  if (by === undefined || !isAgent || /^(?:more|less)$/u.test(tree.lemma(by - 1))) return [];
  const nearest = by - 1;
  const noun = tokens[nearest];
  if (noun?.upos !== 'NOUN' || nearest <= verb || noun.head < verb || !isBelow(tokens, nearest, verb)) return [];
  const above = tokens[noun.head];
  const isPart = noun.deprel === 'nmod' && above?.upos === 'NOUN' && noun.head > verb;
  const deed = isPart && !DEED.test(tree.lemma(nearest)) && DEED.test(tree.lemma(noun.head)) ? noun.head : nearest;
  return [[doer, { head: deed, deprel: 'nmod' }]];
};

/** 'told his neighbour he [wanted] quiet': a pronoun right behind who is told begins what he is told. */
const asToldToHim: Mend = (clause, tree) => {
  const token = tree.tokens[clause] as ParsedToken;
  const told = token.head;
  const verb = tree.tokens[told]?.head ?? -1;
  if (token.deprel !== 'acl:relcl' || !isVerb(tree, clause) || !/^i?obj$/u.test(tree.tokens[told]?.deprel ?? '')) return [];
  if (!/^(?:tell|inform|assure|remind|warn|promise)$/u.test(tree.lemma(verb)) || verb > told) return [];
  const [subject] = subjectsOf(tree, clause);
  const isPronoun = subject === told + 1 && /^(?:he|she|it|they|we)$/u.test(tree.words[subject]?.toLowerCase() ?? '');
  return isPronoun ? [[clause, { head: verb, deprel: 'ccomp' }]] : [];
};

/** 'a paper [which] guards have closed': of two subjects the relative before the other is the object. */
const asRelativeObject: Mend = (verb, tree) => {
  const [first, second, third] = subjectsOf(tree, verb);
  const isRelative = first !== undefined && /^(?:which|that|whom|who)$/u.test(tree.words[first]?.toLowerCase() ?? '');
  if (tree.tokens[verb]?.deprel !== 'acl:relcl' || !isRelative || second === undefined || third !== undefined || second < first) return [];
  return isNominal(tree.tokens[second]) ? [[first, { deprel: 'obj' }]] : [];
};

/** Gives clauses their subjects and nouns their doers where the tree hung them on the verb beside or above. */
export const LOST_CLAUSE_MENDS: readonly Mend[] = [
  asToldToHim,
  asRelativeObject,
  asWanting,
  asWantedThing,
  asTellersClause,
  asToldSubject,
  asDoneAbove,
  asDoerOfNoun,
];
