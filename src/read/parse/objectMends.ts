import type { ParsedToken } from '../../model/parsedToken.ts';
import { type Change, isNoun, type Mend } from './withMends.ts';

const COPULAR: ReadonlySet<string> = new Set(['become', 'remain']);
const NAMING: ReadonlySet<string> = new Set([
  'call',
  'name',
  'consider',
  'proclaim',
  'declare',
  'dub',
  'label',
  'brand',
  'deem',
  'elect',
  'appoint',
]);
const GIVING: ReadonlySet<string> = new Set([
  'give',
  'send',
  'offer',
  'hand',
  'grant',
  'teach',
  'sell',
  'lend',
  'deny',
  'promise',
  'award',
  'cost',
  'show',
]);
/** Verbs of telling and the like, whose one complement is who hears. */
const TELLING: ReadonlySet<string> = new Set(
  'tell ask notify remind teach inform warn advise assure reassure show promise pay trust charge email write believe convince persuade urge'.split(
    ' ',
  ),
);
const RISING: ReadonlySet<string> = new Set([
  'rise',
  'fall',
  'drop',
  'climb',
  'jump',
  'grow',
  'go',
  'last',
  'happen',
  'surge',
  'shrink',
  'age',
]);

const SENDING: ReadonlySet<string> = new Set(
  'send take bring add put turn move deliver transfer fly push deploy redeploy ship drag transport return dispatch lead order'.split(' '),
);
/** Nouns of who one is and of what bears a name: 'adviser', 'spokesman', 'agency', but not 'step', 'message', 'plan'. */
const TITLE =
  /(?:er|or|ist|man|woman|tary|ian|chief|boss|head|aide|king|queen|agency|attaché|general|colonel|captain)$|^(?:president|correspondent|superintendent|lieutenant|sergeant|commandant|envoy|analyst|mp|pm|bloc|company|group|newspaper)$/u;
const TIME_NAME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday)$/u;

const to = (at: number, deprel: string): Change => [[at, { deprel }]];

/** 'It remains a [threat]': what somebody is or becomes is no object. */
const asPredicate: Mend = (verb, tree) =>
  COPULAR.has(tree.lemma(verb)) ? tree.having(verb, 'obj').flatMap((at) => (at > verb ? to(at, 'xcomp') : [])) : [];

/** 'They called [him] a [traitor]', 'a man called [Oskar]': who is named is the object, the name is not. */
const asNamed: Mend = (verb, tree) => {
  if (!NAMING.has(tree.lemma(verb))) return [];
  const objects = tree.having(verb, 'obj');
  const [one, two] = tree.having(verb, 'xcomp').filter((at) => at > verb && isNoun(tree.tokens[at]));
  if (objects.length === 0 && one !== undefined && two !== undefined && tree.having(verb, 'iobj').length === 0) return to(one, 'obj');
  const name = objects.at(-1);
  if (name === undefined || name < verb) return [];
  const named = tree.having(verb, 'iobj')[0] ?? (objects.length > 1 ? objects[0] : undefined);
  if (named !== undefined) return [...to(named, 'obj'), ...to(name, 'xcomp')];
  return tree.having(verb, 'aux:pass').length > 0 ? to(name, 'xcomp') : [];
};

/** 'gave [her] relief' has what was given; a verb with a receiver alone has it as its object, but for verbs of telling. */
const asReceiver: Mend = (verb, tree) => {
  const receivers = tree.having(verb, 'iobj');
  const last = receivers.at(-1);
  if (last === undefined || tree.below(verb).some((at) => /^(?:obj|ccomp|xcomp|parataxis)$/u.test(tree.tokens[at]?.deprel ?? '')))
    return [];
  return receivers.length > 1 || !TELLING.has(tree.lemma(verb)) ? to(last, 'obj') : [];
};

/** Two nouns side by side are one object: 'sent [army] trucks'. With a verb of giving, the first of two is who receives. */
const asOneObject: Mend = (verb, tree) => {
  const [first, second, third] = tree.having(verb, 'obj');
  if (first === undefined || second === undefined || third !== undefined || first < verb) return [];
  const [one, other] = [tree.tokens[first], tree.tokens[second]];
  if (second === first + 1 && isNoun(one) && isNoun(other) && tree.below(first).length === 0)
    return [[first, { head: second, deprel: 'compound' }]];
  return GIVING.has(tree.lemma(verb)) && isNoun(other) && /^(?:PRON|PROPN|NOUN)$/u.test(one?.upos ?? '') ? to(first, 'iobj') : [];
};

/** 'the town that they fought [for]': what a preposition left behind belongs to is no object. */
const asStranded: Mend = (verb, tree) => {
  const objects = tree.having(verb, 'obj');
  if (objects.length === 0) return [];
  return objects.flatMap((at) => {
    const stays = tree.tokens[at]?.upos === 'PRON' && at < verb && tree.having(at, 'case').some((child) => child > verb);
    return stays ? to(at, 'obl') : [];
  });
};

/** 'rose five [cents]', 'aged twelve [years]': how far or how long is no object. */
const asMeasure: Mend = (verb, tree) => {
  const isMeasured = (at: number): boolean => tree.having(at, 'nummod').length > 0 || /^(?:time|%|percent)$/u.test(tree.lemma(at));
  const isRising = RISING.has(tree.lemma(verb)) || tree.lemma(verb) === 'aged';
  return isRising ? tree.having(verb, 'obj').flatMap((at) => (at > verb && isMeasured(at) ? to(at, 'obl:unmarked') : [])) : [];
};

/** 'said [Wednesday]': a day is when, and not what. */
const asDay: Mend = (verb, tree) => {
  const isDay = (at: number): boolean =>
    isObject(tree.tokens[at]) && TIME_NAME.test(tree.lemma(at)) && tree.having(at, 'conj').length === 0;
  const days = tree.below(verb).filter(isDay);
  return days.length === 0 ? [] : days.flatMap((at) => to(at, 'obl:unmarked'));
};

const isObject = (token: ParsedToken | undefined): boolean => token?.deprel === 'obj' || token?.deprel === 'iobj';

/** 'moved guns and men [to] the border': where something is sent belongs to the verb. */
const asGoal: Mend = (verb, tree) => {
  if (!SENDING.has(tree.lemma(verb))) return [];
  const sent = tree.having(verb, 'obj').flatMap((at) => [at, ...tree.having(at, 'conj')]);
  const goals = sent
    .flatMap((at) => tree.having(at, 'nmod'))
    .filter((at) => at > verb && tree.having(at, 'case').some((child) => /^(?:to|into)$/u.test(tree.lemma(child))));
  return goals.map((at) => [at, { head: verb, deprel: 'obl' }] as const);
};

/** 'which in this [case] is', of two subjects the one that a preposition governs is none. */
const asGoverned: Mend = (verb, tree) => {
  const subjects = tree.having(verb, 'nsubj');
  if (subjects.length < 2) return [];
  const governed = subjects.filter((at) => tree.having(at, 'case').some((child) => child < at && tree.tokens[child]?.upos === 'ADP'));
  return governed.length < subjects.length ? governed.flatMap((at) => to(at, 'obl')) : [];
};

/** 'said minister Ilse Vogel': a common noun right before a name, hung on the same verb, describes it. */
const asTitle: Mend = (verb, { tokens, below, lemma }) =>
  below(verb)
    .filter((at) => {
      const [token, next] = [tokens[at], tokens[at + 1]];
      if (token?.upos !== 'NOUN' || next?.upos !== 'PROPN' || next.head !== verb || next.deprel !== token.deprel) return false;
      return /^(?:nsubj|nsubj:pass|obj)$/u.test(token.deprel) && TITLE.test(lemma(at));
    })
    .map((at) => [at, { head: at + 1, deprel: 'nmod:desc' }] as const);

/** Verbs that take a thing or a person and no deed: 'accused [retreating] soldiers'. */
const WITHOUT_GERUND =
  /^(?:accuse|blame|urge|tell|warn|ask|order|arm|attack|fight|help|join|meet|kill|shell|bomb|target|deploy|send|visit|arrest|detain|expel|host|thank)$/u;

/** 'use [iodised] salt': a participle between a verb and a noun that is read as having that noun as its object is its adjective. */
const asAdjective: Mend = (verb, tree) => {
  const { tokens } = tree;
  const participle = verb + 1;
  const token = tokens[participle];
  const isForm = token?.xpos === 'VBN' || (token?.xpos === 'VBG' && WITHOUT_GERUND.test(tree.lemma(verb)));
  if (!token || !isForm || token.deprel === 'ccomp' || token.head !== verb || tree.having(verb, 'obj').length > 0) return [];
  const object = tree.having(participle, 'obj')[0];
  const between = object === undefined ? [] : tokens.slice(participle + 1, object);
  // 'has in turn accused Ukraine': a name takes no such adjective.
  if (object === undefined || tokens[object]?.upos !== 'NOUN' || object < participle || !between.every(({ head }) => head === object))
    return [];
  if (
    between.some(({ deprel }) => !/^(?:amod|compound)$/u.test(deprel)) ||
    tree.having(verb, 'aux').some((at) => tree.lemma(at) === 'have')
  )
    return [];
  const moved = tree.below(participle).flatMap((at): Change => (at === object ? [] : [[at, { head: at > object ? verb : object }]]));
  return [[participle, { head: object, deprel: 'amod' }], [object, { head: verb, deprel: 'obj' }], ...moved];
};

/** 'The plane reached [Larnaca]': a name is no particle. */
const asNameReached: Mend = (verb, tree) =>
  tree.having(verb, 'obj').length > 0
    ? []
    : tree.having(verb, 'compound:prt').flatMap((at) => (at > verb && tree.tokens[at]?.upos === 'PROPN' ? to(at, 'obj') : []));

/** Puts right what is called object or subject and cannot be one by the verb it hangs on or by what stands beside it. */
export const OBJECT_MENDS: readonly Mend[] = [
  asPredicate,
  asNameReached,
  asNamed,
  asReceiver,
  asOneObject,
  asStranded,
  asMeasure,
  asDay,
  asGoal,
  asGoverned,
  asTitle,
  asAdjective,
];
