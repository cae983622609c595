import type { ParsedToken } from '../../model/parsedToken.ts';
import { groupStart, isBelow, isFiniteForm } from './verbInTree.ts';

const NAMED = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|conj|appos|root)$/u;

/** Whether a token goes on with the name of the one before it. */
const goesOn = (before: ParsedToken | undefined, token: ParsedToken): boolean =>
  token.xpos === 'NNP' &&
  before?.xpos === 'NNP' &&
  before.head === token.head &&
  token.head >= 0 &&
  before.deprel === token.deprel &&
  NAMED.test(token.deprel);

/** The parts of a name that hang on one word side by side are one name: 'Xi' and 'Jinping', both subjects of 'said'. */
function joinNames(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  if (!tokens.some((token, at) => goesOn(tokens[at - 1], token))) return tokens;
  const firstOf = Int32Array.from(tokens.keys());
  tokens.forEach((token, at) => {
    if (goesOn(tokens[at - 1], token)) firstOf[at] = firstOf[at - 1] as number;
  });
  return tokens.map((token, at) => {
    const first = firstOf[at] as number;
    if (first !== at) return { ...token, head: first, deprel: 'flat' };
    const head = token.head < 0 ? -1 : (firstOf[token.head] as number);
    return head === token.head || head === at ? token : { ...token, head };
  });
}

const isNominal = ({ upos }: ParsedToken): boolean => upos === 'NOUN' || upos === 'PROPN';

const BARE_CLAUSE = /^(?:advcl|ccomp|parataxis|conj)$/u;

/** So many nouns may stand one in another before a verb. */
const DEEPEST = 8;
/** What opens a noun's phrase stands no farther before it than this, in tokens. */
const LONGEST = 60;

/** The noun whose phrase ends right before a place: a noun there, or one above it by whose phrase it is governed. */
function phraseBefore(tokens: readonly ParsedToken[], end: number): number {
  let noun = end - 1;
  for (let step = 0; step < DEEPEST; step++) {
    const { head, deprel } = tokens[noun] ?? { head: -1, deprel: 'root' };
    const above = tokens[head];
    if (!above || head > noun || !/^(?:nmod|conj|acl)$/u.test(deprel) || !isNominal(above)) break;
    noun = head;
  }
  return noun;
}

/** The noun that stands as subject before a finite verb and was hung elsewhere: 'after a strike [killed] him', 'and Britain [has offered]'. */
function lostSubject(tokens: readonly ParsedToken[], verb: number): number | null {
  const { deprel, upos } = tokens[verb] as ParsedToken;
  const group = groupStart(tokens, verb);
  if (upos !== 'VERB' || !BARE_CLAUSE.test(deprel) || !isFiniteForm(tokens[group] as ParsedToken)) return null;
  const noun = phraseBefore(tokens, group);
  const token = tokens[noun];
  if (!token || !isNominal(token) || isBelow(tokens, verb, noun)) return null;
  if (!/^(?:conj|obl|nmod|obj|appos|obl:unmarked)$/u.test(token.deprel)) return null;
  const from = Math.max(0, noun - LONGEST);
  const opener = tokens.slice(from, noun).findIndex((one) => one.head === noun && /^(?:cc|case)$/u.test(one.deprel));
  if (opener < 0) return null;
  const { deprel: relation, lemma } = tokens[from + opener] as ParsedToken;
  return relation === 'cc' || /^(?:after|before|since|until|as|than)$/u.test(lemma) ? noun : null;
}

/** Gives finite verbs back the subjects right before them. */
function withSubjects(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  const subjected = new Set(tokens.flatMap(({ head, deprel }) => (/^(?:nsubj|csubj|expl)/u.test(deprel) ? [head] : [])));
  let mended = tokens;
  tokens.forEach((token, verb) => {
    const noun = token.upos === 'VERB' && !subjected.has(verb) ? lostSubject(mended, verb) : null;
    if (noun === null) return;
    mended = mended.map((one, at) => {
      if (at === noun) return { ...one, head: verb, deprel: 'nsubj' };
      if (one.head === noun && at < noun && one.deprel === 'case') return { ...one, head: verb, deprel: 'mark' };
      return one.head === noun && at < noun && one.deprel === 'cc' ? { ...one, head: verb } : one;
    });
  });
  return mended;
}

/** A name takes no gerund: in 'accused Russia of shelling' it belongs to the verb. */
const withGerunds = (tokens: readonly ParsedToken[]): readonly ParsedToken[] =>
  tokens.map((token, at) => {
    if (token.xpos !== 'VBG' || token.deprel !== 'nmod') return token;
    const name = tokens[token.head];
    if (name?.upos !== 'PROPN' || name.deprel !== 'obj') return token;
    const isMarked = tokens.some(({ head, deprel }) => head === at && /^(?:mark|case)$/u.test(deprel));
    return isMarked ? { ...token, head: name.head, deprel: 'advcl' } : token;
  });

/** Puts right heads that no sentence can have: names that fell apart, and finite verbs whose subject was hung on what stands before. */
export const mendHeads = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => withGerunds(withSubjects(joinNames(tokens)));
