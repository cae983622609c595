import { aboveAndBefore, asGerund } from './verbInTree.ts';
import type { Change, Mend } from './withMends.ts';

/** '…, in turn [accusing] Chad': what was hung on 'turn' hangs on its clause. */
const inTurn: Mend = (at, tree) => {
  const above = tree.tokens[at]?.head ?? -1;
  const verb = tree.having(at, 'acl').find((child) => child > at && tree.tokens[child]?.xpos === 'VBG');
  if (above < 0 || verb === undefined || tree.words[at]?.toLowerCase() !== 'turn' || tree.words[at - 1]?.toLowerCase() !== 'in') return [];
  return [
    [verb, { head: above, deprel: 'advcl' }],
    [at, { head: verb, deprel: 'obl' }],
  ];
};

const GOES_ON = /^(?:break|erupt|begin|resume|flare|start|spread|intensify|continue|stop|end|escalate)$/u;

/** 'since [fighting] broke out': before a finite verb it is a noun, and that verb's subject. */
const fighting: Mend = (at, tree) => {
  const [token, next] = [tree.tokens[at], tree.tokens[at + 1]];
  if (token?.deprel !== 'advcl' || tree.words[at]?.toLowerCase() !== 'fighting' || !next) return [];
  const mark = tree.having(at, 'mark').find((child) => child === at - 1);
  if (mark === undefined || !/^VB[DPZ]$/u.test(next.xpos) || !GOES_ON.test(tree.lemma(at + 1))) return [];
  return [
    [at, { head: at + 1, deprel: 'nsubj', upos: 'NOUN', xpos: 'NN' }],
    [mark, { head: at + 1 }],
    [at + 1, { head: token.head === at + 1 ? next.head : token.head, deprel: 'advcl' }],
  ];
};

/** 'is [due] in Lima': what the parse takes for a part of the preposition is what is said of the subject. */
const dueIn: Mend = (at, tree) => {
  const token = tree.tokens[at];
  const due = tree.having(at, 'case').find((child) => tree.words[child]?.toLowerCase() === 'due');
  const mark = due === undefined ? undefined : tree.tokens[due + 1];
  if (!token || due === undefined || mark?.head !== at || !/^(?:in|at)$/iu.test(tree.words[due + 1] ?? '')) return [];
  if (tree.having(at, 'cop').length === 0) return [];
  const ofPlace = /^(?:case|det|compound|amod|flat|nummod|nmod|appos|nmod:poss)$/u;
  const ofClause = tree.below(at).filter((child) => child !== due && !(child > due && ofPlace.test(tree.tokens[child]?.deprel ?? '')));
  return [
    [due, { head: token.head, deprel: token.deprel, upos: 'ADJ', xpos: 'JJ' }],
    [at, { head: due, deprel: 'obl' }],
    ...ofClause.map((child) => [child, { head: due }] as const),
  ];
};

/** 'The [premier] is due in Lima': what stands before 'is' is its subject, though the parse hangs it on the town. */
const subjectBeforeIs: Mend = (at, tree) => {
  const [copula] = tree.having(at, 'cop');
  if (copula === undefined || tree.tokens[at]?.upos !== 'ADJ' || tree.having(at, 'nsubj').length > 0) return [];
  const lost = tree.having(at, 'obl').flatMap((town) => (town > at ? tree.having(town, 'nsubj').filter((one) => one < copula) : []));
  return lost.map((one) => [one, { head: at }] as const);
};

const BOTH = /^(?:plans|vows|wants|aims|threatens|intends|hopes)$/u;

/** 'has 900 soldiers and [plans] to call up more': joined to an object and before 'to', it is a second verb. */
const plans: Mend = (at, tree) => {
  const token = tree.tokens[at];
  const first = token?.deprel === 'conj' ? token.head : -1;
  const verb = tree.tokens[first]?.deprel === 'obj' ? (tree.tokens[first]?.head ?? -1) : -1;
  const isMisread = token?.upos === 'NOUN' && tree.tokens[verb]?.xpos === 'VBZ' && BOTH.test(tree.words[at]?.toLowerCase() ?? '');
  const to = tree.tokens[at + 1];
  if (!isMisread || tree.words[at - 1] !== 'and' || tree.words[at + 1] !== 'to' || to?.deprel !== 'mark' || to.head <= at) return [];
  return [
    [at, { head: verb, deprel: 'conj', upos: 'VERB', xpos: 'VBZ', lemma: (tree.words[at] ?? '').slice(0, -1).toLowerCase() }],
    [to.head, { head: at, deprel: 'xcomp' }],
  ];
};

/** '[ECOWAS] imposed sanctions': a name is no auxiliary but the subject, where the verb has none. */
const named: Mend = (at, tree) => {
  const name = [...tree.having(at, 'aux:pass'), ...tree.having(at, 'aux')].find((child) => tree.tokens[child]?.upos === 'PROPN');
  const hasSubject = tree.below(at).some((child) => /^(?:nsubj|csubj|expl)/u.test(tree.tokens[child]?.deprel ?? ''));
  return name === undefined || name > at || hasSubject ? [] : [[name, { deprel: 'nsubj' }]];
};

/** Forms in -ing that do something to what follows them; 'growing' and 'missing' describe it. */
const DOING =
  /^(?:massing|amassing|deploying|sending|moving|gathering|stationing|arresting|detaining|jailing|killing|seizing|attacking|bombing|shelling|firing|launching|supplying|expelling|accusing|blaming|imposing|lifting|signing|banning|freeing|releasing|recalling|withdrawing|pulling|arming|buying|selling|building)$/u;

/** 'began talks after [massing] troops': after such a preposition and right before a plural, what somebody does to it. */
const doing: Mend = (thing, tree): Change => {
  const token = tree.tokens[thing];
  const [mark] = tree.having(thing, 'case');
  const deed = thing - 1;
  const gerund = tree.tokens[deed];
  if (token?.xpos !== 'NNS' || mark !== deed - 1 || !/^(?:after|before|by|without|since|despite)$/u.test(tree.lemma(mark))) return [];
  if (gerund?.head !== thing || gerund.xpos !== 'VBG' || !DOING.test(tree.words[deed]?.toLowerCase() ?? '')) return [];
  const isVerb = (at: number): boolean => tree.tokens[at]?.upos === 'VERB';
  const above = isVerb(token.head) ? token.head : aboveAndBefore(tree.tokens, thing, isVerb);
  return above === undefined ? [] : asGerund({ mark, deed, thing }, above);
};

/** Words that the tagger takes for what they mostly are, where those beside them leave no doubt that they are something else. */
export const MISREAD_WORD_MENDS: readonly Mend[] = [dueIn, subjectBeforeIs, inTurn, fighting, plans, named, doing];
