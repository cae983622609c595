import type { ParsedToken } from '../../model/parsedToken.ts';

/** A noun that has an object or a clause of its own is the verb that it looks like: 'Turkey [backs] Azerbaijan'. */
const isVerbInFact = (tokens: readonly ParsedToken[], at: number): boolean =>
  tokens[at]?.xpos === 'NNS' &&
  tokens.some(({ head, deprel }, child) => head === at && child > at && /^(?:obj|iobj|xcomp|ccomp|compound:prt)$/u.test(deprel));

/** A sentence without any verb whose root is a plural that something stands before: 'Beijing [calls] on all sides'. */
const isHeadlineVerb = (tokens: readonly ParsedToken[], at: number): boolean =>
  tokens[at]?.head === -1 &&
  tokens[at]?.xpos === 'NNS' &&
  at + 2 < tokens.length &&
  /^(?:IN|TO|RP|RB|DT)$/u.test(tokens[at + 1]?.xpos ?? '') &&
  tokens.some(({ head, deprel }, child) => head === at && child === at - 1 && /^(?:compound|nsubj)$/u.test(deprel)) &&
  !tokens.some(({ upos, deprel }) => (upos === 'VERB' || upos === 'AUX') && !/^(?:acl|amod)/u.test(deprel));

const isFiniteVerb = ({ xpos }: ParsedToken): boolean => /^(?:VBZ|VBD|VBP|MD)$/u.test(xpos);

/** What a verb cannot have as its modifier is its subject where it stands before, its complement where it stands after. */
function relationUnder(verb: ParsedToken, verbAt: number, at: number, { deprel, xpos }: ParsedToken, hasSubject: boolean): string {
  if (at < verbAt && deprel === 'compound' && isFiniteVerb(verb) && !hasSubject) return 'nsubj';
  if (at > verbAt && deprel === 'acl') return xpos === 'VBG' || xpos === 'VB' ? 'xcomp' : 'advcl';
  return deprel;
}

/**
 * Puts right what a tagger and a parser that err apart from one another leave: nouns with objects, and verbs with
 * the modifiers of nouns. Changes tags and relations only; heads stay as they are.
 * @param verbLemma the lemma of a token if it is read as a verb.
 */
export function mendGrammar(tokens: readonly ParsedToken[], verbLemma: (at: number) => string): readonly ParsedToken[] {
  const tagged = tokens.map(
    (token, at): ParsedToken =>
      isVerbInFact(tokens, at) || isHeadlineVerb(tokens, at) ? { ...token, upos: 'VERB', xpos: 'VBZ', lemma: verbLemma(at) } : token,
  );
  const hasSubject = new Set(tagged.filter(({ deprel }) => /^nsubj/u.test(deprel)).map(({ head }) => head));
  return tagged.map((token, at) => {
    const head = tagged[token.head];
    if (head?.upos !== 'VERB') return token;
    const deprel = relationUnder(head, token.head, at, token, hasSubject.has(token.head));
    return deprel === token.deprel ? token : { ...token, deprel };
  });
}
