import type { Mend } from './withMends.ts';

/** Verbs of going and growing, after which 'up to' tells how far. */
const GOING: ReadonlySet<string> = new Set(
  'go walk climb rise drive march come move add grow live stay last travel run fly sail reach stretch extend amount wait take range get stand back face jump'.split(
    ' ',
  ),
);
const MEASURE =
  /^(?:%|percent|per|km|kilometre|kilometer|mile|metre|meter|foot|hour|day|week|month|year|degree|point|time|dollar|euro|pound|mph|knot)$/u;

/** 'arrested up to 300 [migrants]': a number behind 'up to' is of the object, and 'up' no part of the verb. */
const asAmount: Mend = (verb, tree) => {
  const { tokens } = tree;
  if (tokens[verb]?.upos !== 'VERB' || GOING.has(tree.lemma(verb)) || tree.having(verb, 'obj').length > 0) return [];
  const up = tree.below(verb).find((at) => at === verb + 1 && tree.lemma(at) === 'up');
  const noun = tree.having(verb, 'obl').find((at) => at > verb + 3 && tokens[at]?.upos === 'NOUN' && !MEASURE.test(tree.lemma(at)));
  if (up === undefined || noun === undefined) return [];
  const mark = tree.having(noun, 'case').find((at) => at === up + 1 && tree.lemma(at) === 'to');
  const number = tree.having(noun, 'nummod').find((at) => at === up + 2);
  if (mark === undefined || number === undefined || tree.having(verb, 'aux:pass').length > 0) return [];
  return [
    [noun, { deprel: 'obj' }],
    [up, { head: number, deprel: 'advmod' }],
    [mark, { head: up, deprel: 'fixed' }],
  ];
};

/** Puts right what is read of amounts. */
export const AMOUNT_MENDS: readonly Mend[] = [asAmount];
