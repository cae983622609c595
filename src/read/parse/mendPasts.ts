import type { ParsedToken } from '../../model/parsedToken.ts';

const PAST = /(?:ed|wn|pt|lt|ught|nt)$/u;
/** Participles that a name before them makes adjectives of: 'Iran backed militias'. */
const BY_NAME =
  /^(?:lead|back|control|occupy|sponsor|own|fund|finance|train|support|run|base|arm|make|build|supply|ally|align|bear|hold|administer|claim|link|relate|inspire|speak|educate|style|flag|register|design|produce|develop|domicile|appoint|elect|broker|mediate|sanction|list|dominate)$/u;
/** What opens a clause, and may be taken for a preposition where its verb is not seen. */
const OPENS = /^(?:after|before|since|until|as|while|when|once|because|that|if|though|although|and|but)$/u;

const childrenBy = (tokens: readonly ParsedToken[], head: number, relation: RegExp): readonly number[] =>
  tokens.flatMap((token, at) => (token.head === head && relation.test(token.deprel) ? [at] : []));

/** 'Thai troops [massed] on the border': an adjective in a past form with a subject and nothing that joins the two. */
const isPlainPast = (tokens: readonly ParsedToken[], words: readonly string[], at: number): boolean =>
  tokens[at]?.upos === 'ADJ' &&
  /ed$/u.test(words[at] ?? '') &&
  childrenBy(tokens, at, /^nsubj/u).some((subject) => subject < at) &&
  childrenBy(tokens, at, /^(?:cop|aux)/u).length === 0;

interface Hidden {
  readonly name: number;
  readonly verb: number;
  readonly noun: number;
}

/** 'Peru [severed] ties': a past form between a name without an article and a plural, both taken for parts of the plural's phrase. */
function hiddenPast(tokens: readonly ParsedToken[], words: readonly string[], verb: number, lemma: string): Hidden | null {
  const token = tokens[verb] as ParsedToken;
  const noun = token.head;
  const name = verb - 1;
  if (token.deprel !== 'amod' || !/^(?:VERB|ADJ)$/u.test(token.upos) || noun <= verb || !PAST.test(words[verb] ?? '')) return null;
  if (tokens[name]?.upos !== 'PROPN' || tokens[name]?.head !== noun || tokens[name]?.deprel !== 'compound') return null;
  if (!/^(?:NNS|NN)$/u.test(tokens[noun]?.xpos ?? '') || BY_NAME.test(lemma)) return null;
  const before = childrenBy(tokens, noun, /./u).filter((at) => at < name);
  const isBare = before.every((at) => /^(?:case|mark|cc|punct|advmod)$/u.test(tokens[at]?.deprel ?? ''));
  return isBare && !/^nsubj|^obj$|^iobj$|^compound|^appos/u.test(tokens[noun]?.deprel ?? '') ? { name, verb, noun } : null;
}

/** Whether the phrase stands for a clause: alone, or after a word that opens one. */
const standsForClause = (tokens: readonly ParsedToken[], words: readonly string[], { noun, name }: Hidden): boolean => {
  const marks = childrenBy(tokens, noun, /^(?:case|mark|cc)$/u).filter((at) => at < name);
  return marks.length === 0
    ? tokens[noun]?.deprel === 'root' || tokens[noun]?.deprel === 'ccomp'
    : marks.every((at) => OPENS.test((words[at] ?? '').toLowerCase()));
};

/** Makes the past form the verb of its clause, the name its subject, the noun its object. */
function asClause(tokens: readonly ParsedToken[], { name, verb, noun }: Hidden, lemma: string): readonly ParsedToken[] {
  const old = tokens[noun] as ParsedToken;
  const deprel = /^(?:obl|nmod)/u.test(old.deprel) ? 'advcl' : old.deprel;
  return tokens.map((token, at): ParsedToken => {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', lemma, head: old.head, deprel };
    if (at === noun) return { ...token, head: verb, deprel: 'obj' };
    if (at === name) return { ...token, head: verb, deprel: 'nsubj' };
    if (token.head !== noun) return token;
    if (at < name) return { ...token, head: verb, deprel: token.deprel === 'case' ? 'mark' : token.deprel };
    return at > noun && /^(?:punct|advcl|parataxis|conj|ccomp|obl)/u.test(token.deprel) && token.deprel !== 'conj'
      ? { ...token, head: verb }
      : token;
  });
}

/** 'pardoned and [freed] nine sailors': a past form right after 'and' whose noun was joined to the verb before. */
function joinedPast(tokens: readonly ParsedToken[], words: readonly string[], verb: number): number | null {
  const noun = tokens[verb]?.head ?? -1;
  const first = tokens[noun]?.head ?? -1;
  if ((words[verb - 1] ?? '').toLowerCase() !== 'and' || tokens[noun]?.deprel !== 'conj' || !/^NNP?S?$/u.test(tokens[noun]?.xpos ?? ''))
    return null;
  if (noun <= verb || first >= verb || tokens[first]?.upos !== 'VERB' || !/^VB[DN]$/u.test(tokens[first]?.xpos ?? '')) return null;
  return childrenBy(tokens, noun, /^(?:det|nmod:poss|case)$/u).every((at) => at > verb) ? noun : null;
}

const asJoined = (tokens: readonly ParsedToken[], verb: number, noun: number, lemma: string): readonly ParsedToken[] =>
  tokens.map((token, at): ParsedToken => {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', lemma, head: tokens[noun]?.head ?? -1, deprel: 'conj' };
    if (at === noun) return { ...token, head: verb, deprel: 'obj' };
    return token.head === noun && at < verb ? { ...token, head: verb } : token;
  });

/**
 * Gives back their verbs to clauses whose past form was taken for an adjective. What fits neither case comes back as it is.
 * @param verbLemma the lemma of a token if it is read as a verb.
 */
export function mendPasts(
  tokens: readonly ParsedToken[],
  words: readonly string[],
  verbLemma: (at: number) => string,
): readonly ParsedToken[] {
  let mended = tokens;
  for (let at = 1; at < tokens.length; at++) {
    if (!PAST.test(words[at] ?? '')) continue;
    if (isPlainPast(mended, words, at))
      mended = mended.map((token, index) => (index === at ? { ...token, upos: 'VERB', xpos: 'VBD', lemma: verbLemma(at) } : token));
    if (mended[at]?.deprel !== 'amod') continue;
    const lemma = verbLemma(at);
    const hidden = hiddenPast(mended, words, at, lemma);
    if (hidden && standsForClause(mended, words, hidden)) mended = asClause(mended, hidden, lemma);
    const joined = joinedPast(mended, words, at);
    if (joined !== null) mended = asJoined(mended, at, joined, lemma);
  }
  return mended;
}
