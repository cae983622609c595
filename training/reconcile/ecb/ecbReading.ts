import type { GrammarReader } from '../../../src/model/grammarReader.ts';
import type { ParsedToken } from '../../../src/model/parsedToken.ts';
import { stem } from '../../../src/reconcile/quoteWords.ts';
import type { EcbDocument, EcbGold, EcbMention } from './ecbGold.ts';

/** What is read of a mention and its sentence. */
export interface EcbTelling {
  readonly mention: EcbMention;
  /** Of the word the others of the mention hang on. */
  readonly lemma: string;
  readonly stem: string;
  readonly isVerb: boolean;
  /** 'it', 'that': another mention's words are needed to know which. */
  readonly isPronoun: boolean;
  /** Stems of all words of the mention: 'check into'. */
  readonly words: ReadonlySet<string>;
  /** What it hangs on; '' for the root. */
  readonly governor: string;
  /** Stems of the words that hang on it, and of what it hangs on where it is a noun. */
  readonly parties: ReadonlySet<string>;
  /** Lemmas of the same, for the vectors. */
  readonly partyLemmas: readonly string[];
  /** Names of the sentence. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Stems of the other words of the sentence that say anything. */
  readonly context: ReadonlySet<string>;
  /** Its place in the document, 0 to 1. */
  readonly place: number;
}

const ARGUMENTS = /^(?:nsubj|obj|iobj|obl|nmod|compound|amod|advmod|xcomp|ccomp)(?::|$)/u;

/** Reads the sentences that hold mentions with the project's own reader. */
export function readTellings({ documents, mentions }: EcbGold, reader: GrammarReader): readonly EcbTelling[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const parses = new Map<string, readonly ParsedToken[]>();
  return mentions.flatMap((mention) => {
    const document = byId.get(mention.document);
    const tokens = document?.sentences[mention.sentence];
    if (document === undefined || tokens === undefined) return [];
    const key = `${mention.document} ${mention.sentence}`;
    const parse = parses.get(key) ?? reader.parseWords(tokens);
    parses.set(key, parse);
    return [tellingOf(mention, document, tokens, parse)];
  });
}

function tellingOf(mention: EcbMention, document: EcbDocument, tokens: readonly string[], parse: readonly ParsedToken[]): EcbTelling {
  const own = new Set(mention.tokens);
  const head = mention.tokens.find((at) => !own.has(parse[at]?.head ?? -1)) ?? mention.tokens[0] ?? 0;
  const stemOf = (at: number): string => stem((parse[at]?.lemma ?? tokens[at] ?? '').toLowerCase());
  const dependents = parse.flatMap(({ head: above, deprel }, at) => (own.has(above) && !own.has(at) && ARGUMENTS.test(deprel) ? [at] : []));
  const isVerb = parse[head]?.upos === 'VERB';
  const above = parse[head]?.head ?? -1;
  const says = (at: number): boolean => /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/u.test(parse[at]?.upos ?? '') && !own.has(at);
  const places = [...tokens.keys()];
  const parties = [...dependents, ...(isVerb || above < 0 ? [] : [above])].filter(says);
  return {
    mention,
    lemma: (parse[head]?.lemma ?? '').toLowerCase(),
    stem: stemOf(head),
    isVerb,
    isPronoun: /^(?:PRON|DET)$/u.test(parse[head]?.upos ?? ''),
    words: new Set(mention.tokens.map(stemOf)),
    governor: above < 0 ? '' : stemOf(above),
    parties: new Set(parties.map(stemOf)),
    partyLemmas: parties.map((at) => (parse[at]?.lemma ?? '').toLowerCase()),
    names: new Set(places.filter((at) => parse[at]?.upos === 'PROPN' && !own.has(at)).map(stemOf)),
    numbers: new Set(places.filter((at) => parse[at]?.upos === 'NUM' && !own.has(at)).map(stemOf)),
    context: new Set(places.filter(says).map(stemOf)),
    place: mention.sentence / Math.max(1, document.sentences.length),
  };
}
