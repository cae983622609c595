import type { ParsedToken } from '../../model/parsedToken.ts';
import { isBelow } from './verbInTree.ts';
import { type Change, isNoun, type Mend, type Tree } from './withMends.ts';

const MOVING_OTHERS = new Set(
  'want prompt induce spur drive push urge order force ask allow tell persuade help invite warn expect permit enable encourage require press lead cause let advise instruct'.split(
    ' ',
  ),
);
const CHARGING = new Set('accuse suspect convict acquit blame warn dissuade discourage prevent'.split(' '));
const PLACES = new Set(
  'town city village port capital province region island state country river base district suburb peninsula territory settlement'.split(
    ' ',
  ),
);

const isInfinitive = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.xpos === 'VB' && tree.having(at, 'mark').some((child) => tree.lemma(child) === 'to');

/** 'want [Laos] to withdraw': what somebody is to do belongs to the verb that wants it; a name has no infinitive. */
const asWanted: Mend = (verb, tree) => {
  if (tree.tokens[verb]?.upos !== 'VERB') return [];
  const moves = MOVING_OTHERS.has(tree.lemma(verb));
  const objects = [...tree.having(verb, 'obj'), ...tree.having(verb, 'iobj')].filter((at) => at > verb);
  const movable = objects.filter((at) => moves || tree.tokens[at]?.upos === 'PROPN');
  return movable.flatMap((at) =>
    tree
      .having(at, 'acl')
      .flatMap((deed): Change => (isInfinitive(tree, deed) ? [[deed, { head: verb, deprel: moves ? 'xcomp' : 'advcl' }]] : [])),
  );
};

/** 'accused Chad on Friday [of arming]': what somebody is accused of hangs on no day. */
const asCharged: Mend = (verb, tree) => {
  if (!CHARGING.has(tree.lemma(verb))) return [];
  const around = tree.below(verb).filter((at) => at > verb && /^(?:obj|obl)/u.test(tree.tokens[at]?.deprel ?? ''));
  return around.flatMap((noun) =>
    tree.below(noun).flatMap((deed): Change => {
      const { xpos, deprel } = tree.tokens[deed] as ParsedToken;
      const marked = tree.below(deed).some((child) => /^(?:of|from)$/u.test(tree.lemma(child)) && child === deed - 1);
      return xpos === 'VBG' && marked && /^(?:acl|nmod)$/u.test(deprel) ? [[deed, { head: verb, deprel: 'advcl' }]] : [];
    }),
  );
};

/** 'from Makor, a [town] on the lake': what a place is said to be goes with the name before the comma. */
const asPlace: Mend = (at, tree) => {
  const token = tree.tokens[at] as ParsedToken;
  if (token.deprel !== 'appos' || !PLACES.has(tree.lemma(at))) return [];
  const start = Math.min(at, ...tree.below(at).filter((child) => tree.tokens[child]?.upos !== 'PUNCT'));
  const name = start - 2;
  const before = tree.tokens[name];
  if (tree.words[start - 1] !== ',' || before?.upos !== 'PROPN' || name === token.head) return [];
  const top = /^(?:flat|compound)$/u.test(before.deprel) ? before.head : name;
  return top !== token.head && top !== at && !/^(?:nsubj|obj|root)$/u.test(tree.tokens[top]?.deprel ?? '') ? [[at, { head: top }]] : [];
};

/** 'denied [claims] that': a form in -s right after a verb with a subject, and without one of its own, is that verb's object. */
const asClaims: Mend = (at, tree) => {
  const [token, before] = [tree.tokens[at], tree.tokens[at - 1]];
  if (
    token?.xpos !== 'VBZ' ||
    token.upos !== 'VERB' ||
    before?.upos !== 'VERB' ||
    before.head !== at ||
    !/^(?:VBD|VBP|VBN|VBG)$/u.test(before.xpos)
  )
    return [];
  const hasSubject = (verb: number): boolean =>
    tree.below(verb).some((child) => /^(?:nsubj|csubj|expl)/u.test(tree.tokens[child]?.deprel ?? ''));
  if (hasSubject(at) || !hasSubject(at - 1) || tree.having(at - 1, 'obj').length > 0) return [];
  return [
    [at, { upos: 'NOUN', xpos: 'NNS', head: at - 1, deprel: 'obj' }],
    [at - 1, { head: token.head, deprel: token.deprel }],
    ...tree.below(at).flatMap((child): Change => {
      if (child === at - 1) return [];
      return tree.tokens[child]?.deprel === 'ccomp' ? [[child, { deprel: 'acl' }]] : [[child, { head: at - 1 }]];
    }),
  ];
};

/** 'condemned as illegal a [vote]': before an article the adjective of an as-phrase ends it. */
const asJudged: Mend = (at, tree) => {
  const token = tree.tokens[at] as ParsedToken;
  const opener = tree.having(at, 'case').find((child) => tree.lemma(child) === 'as');
  const judged = tree.having(at, 'amod')[0];
  const article = tree.having(at, 'det')[0];
  if (opener === undefined || judged === undefined || article === undefined || !isNoun(token) || token.deprel !== 'obl') return [];
  if (!(opener < judged && judged + 1 === article && tree.tokens[token.head]?.upos === 'VERB') || tree.having(token.head, 'obj').length > 0)
    return [];
  return [
    [at, { deprel: 'obj' }],
    [judged, { head: token.head, deprel: 'advcl' }],
    [opener, { head: judged, deprel: 'mark' }],
  ];
};

const SAYING = new Set(
  'say tell warn inform assure remind add announce claim state insist stress note acknowledge admit argue assert maintain reveal disclose reiterate confirm deny declare remark report vow pledge promise suggest emphasise emphasize'.split(
    ' ',
  ),
);
/** Nouns that a clause with 'that' tells the content of. */
const CONTENTFUL =
  /^(?:fact|idea|claim|report|news|belief|view|hope|fear|sign|warning|statement|allegation|accusation|assurance|promise|suggestion|proof|evidence|rumou?r|condition|understanding|notion|concern|conclusion|threat|announcement|assertion|guarantee)$/u;

/** Verbs whose object is told what follows: 'told the editors [that trade was safe]'. */
const TELLING = /^(?:tell|warn|inform|assure|remind|reassure|notify|convince|persuade)$/u;

/** 'said in a call with Macron [that Oslo was ready]': a clause with 'that' and a subject of its own is what was said, and tells no more of the call. */
const asSaid: Mend = (clause, tree) => {
  const token = tree.tokens[clause] as ParsedToken;
  if (!/^acl/u.test(token.deprel)) return [];
  const that = tree.below(clause).find((at) => tree.words[at]?.toLowerCase() === 'that' && tree.tokens[at]?.deprel === 'mark');
  const hasSubject = tree.below(clause).some((at) => /^nsubj/u.test(tree.tokens[at]?.deprel ?? '') && at !== that);
  if (that === undefined || !hasSubject) return [];
  let occasion = token.head;
  while (occasion >= 0 && !/^(?:obl|obj|iobj|root)/u.test(tree.tokens[occasion]?.deprel ?? 'root')) {
    if (CONTENTFUL.test(tree.lemma(occasion))) return [];
    occasion = tree.tokens[occasion]?.head ?? -1;
  }
  const hung = tree.tokens[occasion];
  const verb = hung?.head ?? -1;
  const isTold = verb >= 0 && (hung?.deprel.startsWith('obl') === true || TELLING.test(tree.lemma(verb)));
  const says = isTold && verb < that && SAYING.has(tree.lemma(verb)) && !CONTENTFUL.test(tree.lemma(occasion));
  if (!says || tree.having(verb, 'ccomp').length > 0) return [];
  return [[clause, { head: verb, deprel: 'ccomp' }]];
};

/** 'Oslo has in recent weeks [accused] Kiel': a phrase between 'has' and its participle makes 'has' no verb of its own. */
const asPerfect: Mend = (has, tree) => {
  const { tokens } = tree;
  if (tree.lemma(has) !== 'have' || tree.having(has, 'obj').length > 0 || tree.having(has, 'aux').length > 0) return [];
  const verb = tokens.findIndex(({ upos, xpos }, at) => at > has + 1 && at < has + 8 && upos === 'VERB' && /^VB[ND]$/u.test(xpos));
  const phrase = tree.having(has, 'obl').find((at) => at > has && at < verb);
  const told = tokens[verb];
  if (phrase === undefined || !told || !/^(?:acl|advcl|xcomp|ccomp|conj)$/u.test(told.deprel)) return [];
  if ((told.head !== has && told.head !== phrase) || tree.having(verb, 'nsubj').length > 0) return [];
  const isBetween = (_: ParsedToken, offset: number): boolean =>
    isBelow(tree.tokens, has + 1 + offset, phrase) && has + 1 + offset !== verb;
  if (!tokens.slice(has + 1, verb).every(isBetween)) return [];
  const { head, deprel } = tokens[has] as ParsedToken;
  return [
    [verb, { head, deprel, xpos: 'VBN' }],
    [has, { head: verb, deprel: 'aux', upos: 'AUX' }],
    ...tree.below(has).flatMap((at): Change => (at === verb ? [] : [[at, { head: verb }]])),
  ];
};

/** Verbs of giving, and what is given: no noun that would go with the name of a place before it. */
const HANDING: ReadonlySet<string> = new Set('give grant offer hand lend deny promise award provide supply sell'.split(' '));
const GIFT: ReadonlySet<string> = new Set(
  'asylum shelter refuge visa weapon arm money aid food medicine ammunition rifle loan protection citizenship passport permit medal document help assistance support amnesty immunity access'.split(
    ' ',
  ),
);

/** 'gave rebels from Chad [weapons]': what is given is the object, and whoever stands before it receives. */
const asGift: Mend = (verb, tree) => {
  const { tokens } = tree;
  const [receiver] = HANDING.has(tree.lemma(verb)) && tree.having(verb, 'iobj').length === 0 ? tree.having(verb, 'obj') : [];
  if (receiver === undefined || receiver < verb) return [];
  const gift = [...tree.having(receiver, 'nmod'), ...tree.having(verb, 'obl')].find((at) => at > receiver && GIFT.has(tree.lemma(at)));
  if (gift === undefined || tokens[gift]?.upos !== 'NOUN') return [];
  const name = tree.having(gift, 'compound').find((at) => at === gift - 1 && tokens[at]?.upos === 'PROPN');
  const mark = tree.having(gift, 'case').find((at) => at === receiver + 1 && /^(?:from|of|in)$/u.test(tree.lemma(at)));
  if (name === undefined || mark === undefined) return [];
  return [
    [receiver, { deprel: 'iobj' }],
    [gift, { head: verb, deprel: 'obj' }],
    [name, { head: receiver, deprel: 'nmod' }],
    ...tree.below(gift).flatMap((at): Change => (at < name ? [[at, { head: name }]] : [])),
  ];
};

/** Puts right where clauses and phrases hang that the words around them leave but one place. */
export const CLAUSE_MENDS: readonly Mend[] = [asPerfect, asGift, asWanted, asCharged, asPlace, asClaims, asJudged, asSaid];
