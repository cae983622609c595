import type { ParsedToken } from '../../model/parsedToken.ts';

type Tokens = readonly ParsedToken[];

const isFinite = ({ xpos, upos }: ParsedToken): boolean => /^(?:VBZ|VBD|VBP|MD)$/u.test(xpos) && (upos === 'VERB' || upos === 'AUX');
const isNoun = (token: ParsedToken | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';
const isSubject = ({ deprel }: ParsedToken): boolean => /^(?:nsubj|csubj|expl)/u.test(deprel);
const SAYING = new Set('say warn announce tell add claim declare insist argue note report think believe explain state suggest admit stress write'.split(' '));

/** Whether the way up from a token leads to another. */
function isBelow(tokens: Tokens, at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]?.head ?? -1, steps++) if (up === top) return true;
  return false;
}

/** 'Norway, [warned the minister], would close': who is named after a verb of speech between commas speaks, and what came before acts. */
function withSpeakers(tokens: Tokens, words: readonly string[]): Tokens {
  const root = tokens.findIndex(({ head }) => head === -1);
  const verb = tokens[root];
  if (!verb || !SAYING.has(verb.lemma) || words[root - 1] !== ',') return tokens;
  const actor = tokens.findIndex((token, at) => token.head === root && isSubject(token) && at < root);
  const deed = tokens.findIndex(({ head, deprel }, at) => head === root && deprel === 'ccomp' && at > root);
  const speaker = tokens.findIndex((token, at) => token.head === deed && isSubject(token) && at > root);
  if (actor < 0 || deed < 0 || speaker < 0 || !isNoun(tokens[speaker])) return tokens;
  const comma = words.indexOf(',', speaker);
  if (comma < 0 || comma > deed) return tokens;
  return tokens.map((token, at) => {
    if (at === actor) return { ...token, head: deed };
    return at === speaker ? { ...token, head: root, deprel: 'nsubj' } : token;
  });
}

const hasPassiveHelper = (tokens: Tokens, verb: number): boolean => tokens.some(({ head, deprel }) => head === verb && deprel === 'aux:pass');

/** A finite verb has no passive subject unless 'be' or 'get' stands with it; a participle that has such a helper has no other. */
const withVoice = (tokens: Tokens): Tokens =>
  tokens.map((token) => {
    const verb = tokens[token.head];
    if (verb?.upos !== 'VERB' || !/^nsubj(?::pass)?$/u.test(token.deprel)) return token;
    const isPassive = hasPassiveHelper(tokens, token.head);
    if (token.deprel === 'nsubj:pass' && !isPassive && /^(?:VBD|VBZ|VBP)$/u.test(verb.xpos)) return { ...token, deprel: 'nsubj' };
    return token.deprel === 'nsubj' && isPassive && verb.xpos === 'VBN' ? { ...token, deprel: 'nsubj:pass' } : token;
  });

const LOOSE = /^(?:appos|conj|obl|nmod|obj|parataxis|dep)$/u;

/** The first token of a phrase: all before its head that depends on it and stands without a gap. */
function phraseStart(tokens: Tokens, noun: number): number {
  let from = noun;
  while (from > 0 && isBelow(tokens, from - 1, noun)) from--;
  return from;
}

/** Where a verb's auxiliaries, adverbs and the commas before them begin. */
function groupStart(tokens: Tokens, verb: number): number {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.head === verb && /^(?:aux|aux:pass|advmod|cop)$/u.test(tokens[from - 1]?.deprel ?? '')) from--;
  return from;
}

/** The noun whose phrase fills all between a semicolon and a finite verb without a subject: '; an [official], asking …, said'. */
function nounAfterSemicolon(tokens: Tokens, words: readonly string[], verb: number): number | null {
  const from = groupStart(tokens, verb);
  const stop = words.lastIndexOf(';', from);
  if (stop < 0) return null;
  for (let noun = stop + 1; noun < from; noun++) {
    const token = tokens[noun] as ParsedToken;
    if (!isNoun(token) || !LOOSE.test(token.deprel) || (token.head > stop && token.head !== verb)) continue;
    const own = tokens.every((_, at) => at <= stop || at >= from || isBelow(tokens, at, noun) || tokens[at]?.upos === 'PUNCT');
    return own && phraseStart(tokens, noun) <= stop + 1 && !isBelow(tokens, verb, noun) ? noun : null;
  }
  return null;
}

const withClauseSubjects = (tokens: Tokens, words: readonly string[]): Tokens => {
  if (!words.includes(';')) return tokens;
  let mended = tokens;
  tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !isFinite(mended[groupStart(mended, verb)] as ParsedToken)) return;
    if (mended.some((one) => one.head === verb && isSubject(one))) return;
    const noun = nounAfterSemicolon(mended, words, verb);
    if (noun === null) return;
    mended = mended.map((one, at) => (at === noun ? { ...one, head: verb, deprel: 'nsubj' } : at === verb && one.deprel === 'ccomp' ? { ...one, deprel: 'parataxis' } : one));
  });
  return mended;
};

/** Gives verbs the subjects that punctuation tells apart from what stands around them, and subjects the voice of their verb. */
export const mendSubjects = (tokens: Tokens, words: readonly string[]): Tokens => withVoice(withClauseSubjects(withSpeakers(tokens, words), words));
