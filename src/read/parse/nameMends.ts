import type { ParsedToken } from '../../model/parsedToken.ts';
import { isNoun, type Mend } from './withMends.ts';

const MADE =
  /^[\p{L}.]+-(?:made|led|built|backed|funded|trained|supplied|based|owned|run|controlled|held|occupied|sponsored|drafted|brokered|mediated|designed|armed|produced)$/iu;

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** 'supplies it with [French-made] missiles': a participle grown together with a name describes the noun and governs nothing. */
const asMade: Mend = (participle, tree) => {
  const { tokens, words } = tree;
  const token = tokens[participle] as ParsedToken;
  if (
    !words[participle]?.includes('-') ||
    !MADE.test(words[participle] ?? '') ||
    !/^(?:advcl|acl|obl|nmod|xcomp|ccomp)$/u.test(token.deprel)
  )
    return [];
  const noun = tree.having(participle, 'obj').find((at) => at > participle && isNoun(tokens[at]));
  const marks = tree.having(participle, 'case').filter((at) => at < participle);
  if (noun === undefined || marks.length === 0) return [];
  return [
    [noun, { head: token.head, deprel: 'obl' }],
    [participle, { head: noun, deprel: 'amod' }],
    ...marks.map((at) => [at, { head: noun }] as const),
  ];
};

/** '[Castillo], however, rejected it': whoever is named before a finite verb without a subject, and is not spoken to, is its subject. */
const asNamedSubject: Mend = (verb, tree) => {
  const { tokens } = tree;
  const token = tokens[verb] as ParsedToken;
  if (token.upos !== 'VERB') return [];
  const tellsTense =
    /^(?:VBD|VBZ|VBP)$/u.test(token.xpos) || tree.having(verb, 'aux').some((at) => /^(?:MD|VBZ|VBD|VBP)$/u.test(tokens[at]?.xpos ?? ''));
  if (!tellsTense || tree.below(verb).some((at) => /^(?:nsubj|csubj|expl)/u.test(tokens[at]?.deprel ?? ''))) return [];
  const named = tree.below(verb).filter((at) => at < verb && /^(?:vocative|dislocated)$/u.test(tokens[at]?.deprel ?? ''));
  const [name] = named;
  return named.length === 1 && name !== undefined && isNoun(tokens[name]) ? [[name, { deprel: 'nsubj' }]] : [];
};

/** 'Oman, [Latvia] and Fiji': a name between two of a list is one of them, whatever its ending looks like. */
const asListed: Mend = (head, tree) => {
  const { tokens, words } = tree;
  if (!tree.below(head).some((at) => tokens[at]?.upos === 'ADV')) return [];
  return tree.below(head).flatMap((at) => {
    const token = tokens[at] as ParsedToken;
    const [first, after] = [tokens[at - 2], tokens[at + 2]];
    if (token.upos !== 'ADV' || !isCapital(words[at]) || words[at - 1] !== ',' || !/^(?:and|or|,)$/u.test(words[at + 1] ?? '')) return [];
    if (first?.upos !== 'PROPN' || after?.upos !== 'PROPN') return [];
    const name = first.deprel === 'conj' && first.head >= 0 ? first.head : at - 2;
    return [[at, { upos: 'PROPN', xpos: 'NNP', lemma: words[at] ?? '', head: name, deprel: 'conj' }] as const];
  });
};

/** 'talks [with] Thai Premier Srettha': what stands before the title before a name belongs to the name, which it governs with it. */
const asTitled: Mend = (title, tree) => {
  const { head, deprel } = tree.tokens[title] as ParsedToken;
  const [mark] = tree.having(title, 'case');
  if (deprel !== 'nmod:desc' || mark === undefined || mark > title || head < title || tree.having(head, 'case').some((at) => at < head))
    return [];
  // 'Secretary [of] State Blinken': the word is of the title itself.
  return tree.lemma(mark) === 'of' && isCapital(tree.words[mark - 1]) ? [] : [[mark, { head }]];
};

/** 'Secretary of State [Anna Quis] said': the name behind a title with 'of' is what the title describes. */
const asNamedByOffice: Mend = (office, tree) => {
  const { head: title, deprel } = tree.tokens[office] as ParsedToken;
  const [name, ...more] = tree.having(office, 'flat');
  const above = tree.tokens[title];
  if (deprel !== 'nmod' || name !== office + 1 || !above || title !== office - 2 || tree.tokens[name]?.upos !== 'PROPN') return [];
  if (!/^(?:Secretary|Minister|Chancellor|Speaker|Chief|Head)$/u.test(tree.words[title] ?? '') || tree.lemma(office - 1) !== 'of')
    return [];
  return [
    [name, { head: above.head, deprel: above.deprel }],
    [title, { head: name, deprel: 'nmod:desc' }],
    ...more.map((at) => [at, { head: name }] as const),
    ...tree.below(title).flatMap((at) => (at === office ? [] : [[at, { head: name }] as const])),
  ];
};

/** 'to invade [neighbouring] Chad with 900 men': the word describes the name behind it, and is no verb that it is the object of. */
const asNeighbouring: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  if (tokens[verb]?.upos !== 'VERB') return [];
  return tree.below(verb).flatMap((at) => {
    const name = at + 1;
    const above = tokens[name]?.head;
    if (at < verb || tokens[at]?.upos !== 'VERB' || !/^neighbou?ring$/u.test(words[at] ?? '')) return [];
    if (tokens[name]?.upos !== 'PROPN' || (above !== at && above !== verb) || tokens[name]?.deprel !== 'obj') return [];
    return [
      [name, { head: verb, deprel: 'obj' }] as const,
      [at, { upos: 'ADJ', xpos: 'JJ', lemma: words[at] ?? '', head: name, deprel: 'amod' }] as const,
      ...tree.below(at).flatMap((one) => (one === name ? [] : [[one, { head: one < at ? name : verb }] as const])),
    ];
  });
};

/** Words that end a time: 'since the end of [October]', 'since the start of the [year]'. */
const TIME_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|week|month|autumn|spring|summer|winter)$/u;

/** 'Since the end of October [Russia] has sent men', 'On Monday [Kyiv] accused it': a name right behind a time, with its verb behind, is no part of the time. */
const asBehindTime: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  const helpers = tree.below(verb).filter((at) => at < verb && /^(?:aux|aux:pass|advmod)$/u.test(tokens[at]?.deprel ?? ''));
  const name = Math.min(verb, ...helpers.filter((at) => tokens[at]?.deprel !== 'advmod' || at === verb - 1)) - 1;
  const time = name - 1;
  const token = tokens[name];
  if (tokens[verb]?.upos !== 'VERB' || token?.upos !== 'PROPN' || token.head < 0 || token.head >= name) return [];
  if (!TIME_WORD.test(words[time]?.toLowerCase() ?? '') || !/^(?:flat|nmod|compound|appos)$/u.test(token.deprel)) return [];
  const subjects = tree.below(verb).filter((at) => /^nsubj/u.test(tokens[at]?.deprel ?? ''));
  // Only the time itself may have been taken for the subject.
  if (
    subjects.some(
      (at) =>
        at > name ||
        !tree
          .below(at)
          .concat(at)
          .some((one) => one === token.head || one === time),
    )
  )
    return [];
  const isPassive = tree.having(verb, 'aux:pass').length > 0;
  const own = tree.below(name).filter((at) => at < name);
  return [
    [name, { head: verb, deprel: isPassive ? 'nsubj:pass' : 'nsubj' }],
    ...own.map((at) => [at, at === time ? { head: token.head, deprel: 'nmod' } : { head: time }] as const),
    ...subjects.map((at) => [at, { deprel: 'obl' }] as const),
  ];
};

/** Gives names their places: participles grown together with one, subjects taken for people spoken to, members of a list taken for adverbs, prepositions hung on a title, objects behind 'neighbouring', subjects behind a time. */
export const NAME_MENDS: readonly Mend[] = [asMade, asNamedSubject, asListed, asTitled, asNamedByOffice, asNeighbouring, asBehindTime];
