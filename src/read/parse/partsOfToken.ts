/** A stretch of a token that the treebanks count as a word. */
export interface TokenPart {
  readonly start: number;
  readonly end: number;
}

/** Beginnings that the treebanks leave joined to what follows the hyphen. */
const JOINED =
  /^(?:e|non|anti|pro|pre|post|co|re|mid|ex|cross|over|semi|multi|sub|counter|neo|inter|intra|mini|mega|micro|ultra|un|de|socio|arch|psycho|bi|tri|para|sars)-\p{L}/iu;
const HYPHEN = /[-\u2010\u2011]/gu;
/** Written as one, counted as two. */
const CONTRACTED: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3 };
/** 'dont', 'wasnt': typed without the apostrophe; the end is a word as it is in "don't". */
const NEGATED = /^(?:do|did|does|is|was|are|were|have|has|had|could|would|should)nt$/i;

/** Parts longer than this are no words; a chain of a thousand hyphens stays one token. */
const LONGEST = 60;

/**
 * The words that the treebanks see in one token: 'Russian-backed' is three, 'F-16' as well, 'non-aligned' one, 'cannot' two.
 * The parts lie end to end and cover the token.
 */
export function partsOfToken(token: string): readonly TokenPart[] {
  const whole = [{ start: 0, end: token.length }];
  if (token.length < 3 || token.length > LONGEST) return whole;
  const cut = contractedAt(token);
  if (cut !== undefined)
    return [
      { start: 0, end: cut },
      { start: cut, end: token.length },
    ];
  if (
    !/[-\u2010\u2011]/.test(token) ||
    !/\p{L}[-\u2010\u2011]|[-\u2010\u2011]\p{L}/u.test(token) ||
    /[@/]/.test(token) ||
    JOINED.test(token)
  )
    return whole;
  return atHyphens(token);
}

function contractedAt(token: string): number | undefined {
  // All of them end so, and few other words do.
  if (!/[ta]$/i.test(token)) return undefined;
  if (NEGATED.test(token)) return token.length - 2;
  const plain = token.toLowerCase();
  return Object.hasOwn(CONTRACTED, plain) ? CONTRACTED[plain] : undefined;
}

function atHyphens(token: string): readonly TokenPart[] {
  const parts: TokenPart[] = [];
  let from = 0;
  for (const { index } of token.matchAll(HYPHEN)) {
    if (index > from) parts.push({ start: from, end: index });
    parts.push({ start: index, end: index + 1 });
    from = index + 1;
  }
  if (from < token.length) parts.push({ start: from, end: token.length });
  return parts;
}
