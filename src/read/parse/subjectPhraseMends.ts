import { isNoun, type Mend } from './withMends.ts';

/** 'Drones [launched] by Peru struck a depot': a participle with its agent right behind the subject is about it, and is no clause beside it. */
const asReducedSubject: Mend = (verb, tree) => {
  const { tokens } = tree;
  const [participle] = tree.having(verb, 'csubj');
  if (participle === undefined || participle > verb || !/^VB[ND]$/u.test(tokens[participle]?.xpos ?? '')) return [];
  const noun = participle - 1;
  const isSubject = isNoun(tokens[noun]) && tokens[noun]?.head === verb && tokens[noun]?.deprel === 'nsubj';
  return isSubject && tree.having(participle, 'obl:agent').length > 0 ? [[participle, { head: noun, deprel: 'acl', xpos: 'VBN' }]] : [];
};

/** 'a duel between Peru and [Chile] left six dead': of two subjects the second, joined to what 'between' or 'from' governs under the first, is joined there. */
const asJoinedWithin: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  const [first, second, third] = tree.having(verb, 'nsubj');
  if (first === undefined || second === undefined || third !== undefined || second > verb || !isNoun(tokens[second])) return [];
  const joint = second - 1;
  const inner = tokens.findIndex(
    ({ head, deprel }, at) =>
      head === first &&
      deprel === 'nmod' &&
      at > first &&
      at < joint &&
      tree.having(at, 'case').some((mark) => /^(?:between|from|of)$/u.test(words[mark] ?? '')),
  );
  if (words[joint] !== 'and' || inner < 0 || tokens[inner]?.upos !== tokens[second]?.upos) return [];
  if (!tokens.slice(inner + 1, joint).every(({ head }) => head >= first && head < joint)) return [];
  return [
    [second, { head: inner, deprel: 'conj' }],
    [joint, { head: second }],
  ];
};

const PART = /^(?:most|some|many|all|half|several|both|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)$/u;

/** 'says that 900 people, [most of them children,] have fled': the aside is no subject, and those it is a part of are no object of who tells it. */
const asPartAside: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  const [part] = tree.having(verb, 'nsubj');
  const above = tokens[verb]?.head ?? -1;
  if (part === undefined || tokens[verb]?.deprel !== 'ccomp' || !PART.test(words[part] ?? '') || words[part - 1] !== ',') return [];
  const whole = part - 2;
  const isWhole = isNoun(tokens[whole]) && tokens[whole]?.deprel === 'obj' && tokens[whole]?.head === above;
  const isOfThem = words[part + 1] === 'of' && /^(?:them|whom)$/u.test(words[part + 2] ?? '');
  if (!isWhole || !isOfThem || !words.slice(part + 3, verb).includes(',')) return [];
  return [
    [whole, { head: verb, deprel: 'nsubj' }],
    [part, { head: whole, deprel: 'appos' }],
  ];
};

const SAYS = /^(?:say|warn|announce|claim|report|add|note|insist|argue|caution|declare)$/u;

/** The token of a stretch that hangs on one outside it. */
const headOf = (tree: Parameters<Mend>[1], from: number, to: number): number =>
  tree.tokens.findIndex(({ head, upos }, at) => at >= from && at < to && (head < from || head >= to) && upos === 'PROPN');

/** 'Libya will pay for it, [Niger and Algeria] warned': two names behind a clause and a comma, with a verb of saying behind them, say it. */
const asJoinedSpeakers: Mend = (verb, tree) => {
  const { tokens, words } = tree;
  if (tokens[verb]?.upos !== 'VERB' || !SAYS.test(tree.lemma(verb)) || !/^VB[DZP]$/u.test(tokens[verb]?.xpos ?? '')) return [];
  const joint = words.slice(0, verb).lastIndexOf('and');
  const comma = words.slice(0, Math.max(0, joint)).lastIndexOf(',');
  if (joint < verb - 4 || joint >= verb - 1 || comma < joint - 4 || comma < 2) return [];
  const [first, second] = [headOf(tree, comma + 1, joint), headOf(tree, joint + 1, verb)];
  const isApart = tokens.slice(0, comma).some(({ upos }) => upos === 'VERB') && tokens[comma - 1]?.upos !== 'PROPN';
  if (first < 0 || second < 0 || !isApart || !/^(?:appos|conj|nmod|obl|dep)$/u.test(tokens[first]?.deprel ?? '')) return [];
  if (tree.having(verb, 'nsubj').some((at) => at !== second)) return [];
  return [
    [first, { head: verb, deprel: 'nsubj' }],
    [second, { head: first, deprel: 'conj' }],
    [joint, { head: second, deprel: 'cc' }],
    ...(tokens[verb]?.deprel === 'conj' ? [[verb, { deprel: 'parataxis' }] as const] : []),
  ];
};

/** Puts right what stands between a subject and its verb and was hung on the verb. */
export const SUBJECT_PHRASE_MENDS: readonly Mend[] = [asReducedSubject, asJoinedWithin, asPartAside, asJoinedSpeakers];
