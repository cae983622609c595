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

/** Puts right what stands between a subject and its verb and was hung on the verb. */
export const SUBJECT_PHRASE_MENDS: readonly Mend[] = [asReducedSubject, asJoinedWithin, asPartAside];
