import type { ParsedToken } from '../model/parsedToken.ts';

/** So many tokens back a subject may stand; the bound keeps reading linear. */
const REACH = 80;
/** So many clauses may stand inside one another. */
const DEPTH = 12;

/** Verbs whose object is said to do what follows 'of', 'for' or 'from': 'accused [Minsk] of moving its tanks'. */
const BLAME = /^(?:accuse|blame|suspect|stop|prevent|ban|bar|keep|criticise|criticize|condemn|deter|dissuade)$/u;
/** Verbs whose object is to do what follows: 'urged [Tirana] on Monday to open its border'. */
const URGE =
  /^(?:urge|ask|tell|order|press|force|allow|persuade|request|require|help|warn|call|want|encourage|compel|enable|prompt|induce|spur|drive|lead|push|cause)$/u;
const RELATIVE = /^(?:who|which|that)$/u;

/** The last token before `at` that depends on `head` as a relation, or -1. */
function dependentBefore(grammar: readonly ParsedToken[], head: number, at: number, relation: RegExp): number {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const token = grammar[index];
    if (token?.head === head && relation.test(token.deprel)) return index;
  }
  return -1;
}

/** Who a clause without a subject is about, where the verb above it says: its object that is urged or blamed. */
function fromObject(grammar: readonly ParsedToken[], verb: number, at: number): number {
  const { deprel = '', head = -1, xpos = '' } = grammar[verb] ?? {};
  const isUrged = xpos === 'VB' && (deprel === 'xcomp' || (/^(?:advcl|ccomp)$/u.test(deprel) && URGE.test(grammar[head]?.lemma ?? '')));
  const isBlamed = xpos === 'VBG' && BLAME.test(grammar[head]?.lemma ?? '');
  return isUrged || isBlamed ? dependentBefore(grammar, head, Math.min(at, verb), /^(?:obj|iobj)$/u) : -1;
}

/** 'blamed [Kyiv] for its shelling': what one is blamed for is one's own. */
const blamedFor = (grammar: readonly ParsedToken[], from: number, at: number): number => {
  const { head = -1, deprel = '' } = grammar[from] ?? {};
  return /^(?:obl|nmod)$/u.test(deprel) && BLAME.test(grammar[head]?.lemma ?? '')
    ? dependentBefore(grammar, head, Math.min(at, from), /^obj$/u)
    : -1;
};

/** The subject of a verb that stands before `at`; of a relative clause or a participle the noun that it describes; or -1. */
function subjectOf(grammar: readonly ParsedToken[], verb: number, at: number): number {
  const { deprel = '', head = -1, xpos = '' } = grammar[verb] ?? {};
  const subject = dependentBefore(grammar, verb, at, /^nsubj/u);
  if (subject >= 0) return deprel.startsWith('acl') && RELATIVE.test(grammar[subject]?.lemma ?? '') ? head : subject;
  if (deprel.startsWith('acl') && /^VB[GN]$/u.test(xpos)) return head;
  return fromObject(grammar, verb, at);
}

/**
 * The head of the subject of the clause in which a token stands, or of the nearest clause above whose subject the
 * token is no part of; -1 where there is none before it.
 */
export function clauseSubject(grammar: readonly ParsedToken[], at: number): number {
  let from = at;
  for (let depth = 0; depth < DEPTH; depth++) {
    const { head = -1, deprel = '' } = grammar[from] ?? {};
    if (head < 0) return -1;
    const blamed = blamedFor(grammar, from, at);
    if (blamed >= 0) return blamed;
    const found = deprel.startsWith('nsubj') ? -1 : subjectOf(grammar, head, at);
    if (found >= 0) return found < at ? found : -1;
    from = head;
  }
  return -1;
}
