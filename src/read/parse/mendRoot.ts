import type { ParsedToken } from '../../model/parsedToken.ts';

const isNominal = ({ upos }: ParsedToken): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';

/** A form that can be a verb's past, or a participle after 'is': 'delivered', 'is massing'. */
const canTell = (token: ParsedToken, helper: ParsedToken | undefined): boolean =>
  token.upos === 'VERB' && (/^(?:VBD|VBN|VBZ|VBP)$/u.test(token.xpos) || (token.xpos === 'VBG' && helper?.upos === 'AUX'));

/** What was taken for one who does it though no 'by' stands before, right behind a verb: 'by the council accused [Chad] of'. */
const isMistakenAgent = (tokens: readonly ParsedToken[], at: number, verb: number): boolean =>
  at > verb &&
  tokens[at]?.deprel === 'obl:agent' &&
  !tokens.some(({ head, deprel }) => head === at && deprel === 'case') &&
  !tokens.slice(verb + 1, at).some(({ upos }) => upos === 'VERB');

/** Whether a verb has an object behind it, or what was mistaken for another's agent. */
const hasObject = (tokens: readonly ParsedToken[], verb: number): boolean =>
  tokens.some(({ head, deprel }, at) => (head === verb && /^(?:obj|iobj|xcomp)$/u.test(deprel)) || isMistakenAgent(tokens, at, verb));

/** 'the president, Karim Sayed[,] condemned': a comma that closes what is said of the root between two. */
const endsApposition = (tokens: readonly ParsedToken[], words: readonly string[], comma: number, root: number): boolean =>
  words[comma] === ',' &&
  words.indexOf(',', root) < comma &&
  tokens.slice(0, comma).some(({ head, deprel }, at) => at > root && head === root && deprel === 'appos');

/** '[called] for talks', 'warned of war': with such a word behind it the form is no participle of who stands before. */
const isOwnWith = (words: readonly string[], verb: number): boolean =>
  /^(?:called (?:for|on|upon)|warned (?:of|against|that)|appealed (?:for|to)|insisted (?:on|that)|vowed to)$/u.test(
    `${words[verb]} ${words[verb + 1]}`.toLowerCase(),
  );

/** The word before a verb's group, adverbs aside: 'Latvia further [limited]'; a name taken for an adverb is none. */
function wordBefore(tokens: readonly ParsedToken[], words: readonly string[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && tokens[at]?.upos === 'ADV' && !/^\p{Lu}/u.test(words[at] ?? '')) at--;
  return at;
}

/** The verb that a sentence without a predicate has after all, between a name and a noun: 'Latvia [delivered] rifles'. */
function hiddenVerb(tokens: readonly ParsedToken[], words: readonly string[], root: number): number | null {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as ParsedToken;
    const helper = tokens[at - 1]?.upos === 'AUX' ? tokens[at - 1] : undefined;
    const before = wordBefore(tokens, words, helper ? at - 1 : at);
    if (before < 0 || token.head !== root || !canTell(token, helper)) continue;
    if (!/^(?:amod|acl|case|mark|dep|advcl|compound)$/u.test(token.deprel)) continue;
    if (at > root && token.xpos === 'VBN' && !hasObject(tokens, at) && !isOwnWith(words, at)) {
      // 'The boats [sent] by Chad carried men': the participle of the subject; the verb is still to come.
      if (token.deprel === 'acl') continue;
      return null;
    }
    // 'The delivered rifles': an article that belongs to what follows makes the verb an adjective.
    const hasArticle = tokens.some(
      ({ head, deprel }, index) =>
        head === root && index < at && root > at && /^(?:det|nmod:poss|nummod)$/u.test(deprel) && !isOfName(tokens, words, index, at),
    );
    const isNamed =
      /^\p{Lu}/u.test(words[before] ?? '') || isNominal(tokens[before] as ParsedToken) || endsApposition(tokens, words, before, root);
    return hasArticle || !isNamed ? null : at;
  }
  return null;
}

/** Participles that a name before them makes adjectives of: 'the Oman brokered truce'. */
const BY_NAME =
  /^(?:lead|back|broker|control|occupy|sponsor|own|mediate|fund|finance|train|support|run|base|arm|make|build|supply|supervise|monitor|impose|draft|propose|host|organise|organize|allied|born)$/u;

/** 'The US presented evidence': an article right before a name that stands right before the verb may be the name's. */
const isOfName = (tokens: readonly ParsedToken[], words: readonly string[], article: number, verb: number): boolean =>
  tokens[article]?.deprel === 'det' &&
  tokens.slice(article + 1, verb).every(({ upos }, index) => upos === 'PROPN' && /^\p{Lu}/u.test(words[article + 1 + index] ?? '')) &&
  verb > article + 1 &&
  !BY_NAME.test(tokens[verb]?.lemma ?? '');

/** What hangs on the old root hangs on the verb, by the relation that it has to a verb. */
function under(
  token: ParsedToken,
  at: number,
  verb: number,
  root: number,
  isGoverned: (at: number) => boolean,
  isMistaken: (at: number) => boolean,
): ParsedToken {
  if (at === verb) return { ...token, xpos: token.xpos === 'VBN' ? 'VBD' : token.xpos, head: -1, deprel: 'root' };
  if (at === root) return { ...token, head: verb, deprel: root < verb ? 'nsubj' : 'obj' };
  if (isMistaken(at)) return { ...token, head: verb, deprel: 'obj' };
  if (token.head !== root && token.head !== verb) return token;
  if (at > verb && at > root && token.deprel === 'nmod') return { ...token, head: verb, deprel: isGoverned(at) ? 'obl' : 'obj' };
  if (/^(?:cop|aux|aux:pass)$/u.test(token.deprel)) return { ...token, head: verb, deprel: 'aux' };
  if (/^punct$/u.test(token.deprel)) return { ...token, head: verb };
  return token;
}

/** Whether the root has a subject; 'Moscow is massing tanks', read as 'is … tanks', has none that holds. */
function hasPredicate(tokens: readonly ParsedToken[], root: number): boolean {
  const own = tokens.some(({ head, deprel }) => head === root && /^(?:nsubj|csubj|expl)/u.test(deprel));
  const copula = tokens.findIndex(({ head, deprel }) => head === root && deprel === 'cop');
  const next = tokens[copula + 1];
  return own && !(copula >= 0 && copula + 1 < root && next?.xpos === 'VBG' && next.head === root && next.deprel === 'amod');
}

/**
 * A sentence whose root is a noun without a subject, with a verb beside it that was taken for its adjective: the verb is
 * the root, what stands before it its subject and what stands after it its object. Any other sentence comes back as it is.
 */
export function mendRoot(tokens: readonly ParsedToken[], words: readonly string[]): readonly ParsedToken[] {
  const root = tokens.findIndex(({ head }) => head === -1);
  const top = tokens[root];
  if (!top || !isNominal(top) || hasPredicate(tokens, root)) return tokens;
  const verb = hiddenVerb(tokens, words, root);
  if (verb === null) return tokens;
  const helped = tokens[verb - 1]?.upos === 'AUX';
  const isGoverned = (at: number): boolean => tokens.some(({ head, deprel }) => head === at && deprel === 'case');
  const told = tokens.findIndex(({ head, deprel }, at) => head === root && at < verb && deprel === 'nsubj');
  const subject = told >= 0 ? told : root < verb ? root : wordBefore(tokens, words, helped ? verb - 1 : verb);
  return tokens.map((token, at) => {
    const moved = under(token, at, verb, root, isGoverned, (one) => isMistakenAgent(tokens, one, verb));
    if (at === subject)
      return {
        ...moved,
        upos: isNominal(moved) ? moved.upos : 'PROPN',
        xpos: isNominal(moved) ? moved.xpos : 'NNP',
        head: verb,
        deprel: 'nsubj',
      };
    // What came before the subject in its phrase goes with it; what follows the verb up to a noun after it, with that.
    return moved.head === root && at < subject && root > verb ? { ...moved, head: subject } : moved;
  });
}
