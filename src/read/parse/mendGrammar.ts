import type { ParsedToken } from '../../model/parsedToken.ts';

/** The tokens that have an object or a clause of their own after them. */
const governors = (tokens: readonly ParsedToken[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ head, deprel }, at) => (head < at && /^(?:obj|iobj|xcomp|ccomp|compound:prt)$/u.test(deprel) ? [head] : [])));

/** A noun that has an object or a clause of its own is the verb that it looks like: 'Turkey [backs] Azerbaijan'. */
const isVerbInFact = (tokens: readonly ParsedToken[], at: number): boolean =>
  /^NNP?S$/u.test(tokens[at]?.xpos ?? '') || (tokens[at]?.head === -1 && tokens[at]?.xpos === 'NN' && isNamedBefore(tokens, at));

/** Whether a noun or a name stands right before a noun and was taken for a part of it: 'Kosovo police [arrest]'. */
const isNamedBefore = (tokens: readonly ParsedToken[], at: number): boolean =>
  tokens[at - 1]?.head === at && tokens[at - 1]?.deprel === 'compound';

/** What crowds and troops do in headlines, and looks like a noun. */
const DEEDS: ReadonlySet<string> = new Set(
  'clash protest march rally fight attack strike retreat advance flee gather vote mass vow'.split(' '),
);

/** A root that may be a verb by its form: a plural, or, after a plural of people or things, the name of what they do: 'Protesters [clash]'. */
const mayBeVerb = (tokens: readonly ParsedToken[], at: number): boolean =>
  tokens[at]?.xpos === 'NNS' || (tokens[at]?.xpos === 'NN' && tokens[at - 1]?.xpos === 'NNS' && DEEDS.has(tokens[at]?.lemma ?? ''));

/** A sentence without any verb whose root is a plural that something stands before: 'Beijing [calls] on all sides'. */
const isHeadlineVerb = (tokens: readonly ParsedToken[], at: number): boolean =>
  tokens[at]?.head === -1 &&
  mayBeVerb(tokens, at) &&
  at + 2 < tokens.length &&
  /^(?:IN|TO|RP|RB|DT)$/u.test(tokens[at + 1]?.xpos ?? '') &&
  tokens.some(({ head, deprel }, child) => head === at && child === at - 1 && /^(?:compound|nsubj)$/u.test(deprel)) &&
  !tokens.some(({ upos, deprel }) => (upos === 'VERB' || upos === 'AUX') && !/^(?:acl|amod)/u.test(deprel));

const isFiniteVerb = ({ xpos }: ParsedToken): boolean => /^(?:VBZ|VBD|VBP|MD)$/u.test(xpos);

/** A verb, where it stands, and the relations of what depends on it. */
interface Verb {
  readonly token: ParsedToken;
  readonly at: number;
  readonly relations: ReadonlySet<string>;
  /** Where its first clause with 'that' stands, or Infinity. */
  readonly clauseAt: number;
}

/** What a verb cannot have as its modifier is its subject where it stands before, its complement where it stands after. */
function relationUnder({ token: verb, at: verbAt, relations, clauseAt }: Verb, at: number, { deprel, xpos }: ParsedToken): string {
  if (at < verbAt) return deprel === 'compound' && isFiniteVerb(verb) && !relations.has('nsubj') ? 'nsubj' : deprel;
  if (deprel === 'acl') return xpos === 'VBG' || xpos === 'VB' ? 'xcomp' : 'advcl';
  // 'told the council that it would': who is told is no object beside what is said.
  return deprel === 'obj' && at < clauseAt && clauseAt < Number.POSITIVE_INFINITY && !relations.has('iobj') ? 'iobj' : deprel;
}

/** What depends on each token, in order. */
function childrenOf(tokens: readonly ParsedToken[]): readonly (readonly number[] | undefined)[] {
  const children: (number[] | undefined)[] = new Array(tokens.length);
  tokens.forEach(({ head }, at) => {
    if (head < 0) return;
    const beside = children[head];
    if (beside) beside.push(at);
    else children[head] = [at];
  });
  return children;
}

function verbsOf(tokens: readonly ParsedToken[]): ReadonlyMap<number, Verb> {
  const below = childrenOf(tokens);
  const marked = new Set(tokens.flatMap(({ deprel, lemma, head }) => (deprel === 'mark' && lemma === 'that' ? [head] : [])));
  const verbOf = (token: ParsedToken, at: number): Verb => {
    const children = below[at] ?? [];
    const clauseAt = children.find((child) => child > at && tokens[child]?.deprel === 'ccomp' && marked.has(child));
    const relations = new Set(children.map((child) => tokens[child]?.deprel ?? ''));
    return { token, at, relations, clauseAt: clauseAt ?? Number.POSITIVE_INFINITY };
  };
  return new Map(tokens.flatMap((token, at) => (token.upos === 'VERB' ? [[at, verbOf(token, at)] as const] : [])));
}

/**
 * Puts right what a tagger and a parser that err apart from one another leave: nouns with objects, and verbs with
 * the modifiers of nouns. Changes tags and relations only; heads stay as they are.
 * @param verbLemma the lemma of a token if it is read as a verb.
 */
export function mendGrammar(tokens: readonly ParsedToken[], verbLemma: (at: number) => string): readonly ParsedToken[] {
  const governing = governors(tokens);
  const tagged = tokens.map(
    (token, at): ParsedToken =>
      (governing.has(at) && isVerbInFact(tokens, at)) || isHeadlineVerb(tokens, at)
        ? { ...token, upos: 'VERB', xpos: 'VBZ', lemma: verbLemma(at) }
        : token,
  );
  const verbs = verbsOf(tagged);
  return tagged.map((token, at) => {
    const verb = verbs.get(token.head);
    if (!verb) return token;
    const deprel = relationUnder(verb, at, token);
    return deprel === token.deprel ? token : { ...token, deprel };
  });
}
