import type { Token, TokenKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isPastForm, lemmatise } from './lemmatise.ts';
import { PLAIN_SIGNS } from './plainSigns.ts';
import { VERB_LEMMA } from './verbForms.ts';

/** Abbreviations whose full stop belongs to the word and does not end a sentence. */
const ABBREVIATION =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|Ft|No|Nos|Vol|pp|Art|Jr|Sr|vs|etc|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun';
const DASH = '[-\\u2010\\u2011]';
const UNIT = 'km|kms|m|cm|mm|kg|ft|mi|nmi|bn|mn|tn|trn|k|am|pm|a\\.m\\.|p\\.m\\.|KM|M|B|C|F';

/** One alternative a kind of token, the longest and surest first; every branch consumes at least one character. */
const TOKEN = new RegExp(
  [
    `(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"“”]+|[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+)`,
    `(?<money>(?:US|C|A|NZ|HK)\\$)`,
    `(?<ordinal>\\d+(?:,\\d{3})*(?:st|nd|rd|th|s)(?![\\p{L}\\d]))`,
    `(?<compound>\\d+(?:[,.]\\d+)*(?:${DASH}\\p{L}[\\p{L}\\d]*)+)`,
    `(?<number>\\d+(?:[,.:]\\d+)*(?=(?:${UNIT})(?![\\p{L}\\d])|[^\\p{L}]|$))`,
    `(?<initials>(?:\\p{L}\\.){2,}(?:${DASH}\\p{L}+)?)`,
    `(?<abbreviation>(?:${ABBREVIATION})\\.(?=\\s|$|\\d))`,
    `(?<word>[\\p{L}\\p{M}\\d_]+(?:['’][\\p{L}\\p{M}]+)*(?:${DASH}[\\p{L}\\p{M}\\d]+(?:['’][\\p{L}\\p{M}]+)*)*)`,
    `(?<dots>\\.{2,}|…)`,
    `(?<dashes>-{2,})`,
    `(?<symbol>[\\p{Sc}%‰°§+=<>*&@#^~|\\\\/\\p{So}])`,
    `(?<other>[^\\s])`,
  ].join('|'),
  'uy',
);

const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u;

/** Lower case, with typographic quotes and dashes made plain; the length may differ only by case folding. */
export const normalise = (word: string): string => word.toLowerCase().replace(/[’‘‛“”„«»–—‐‑−]/gu, (c) => PLAIN_SIGNS[c] ?? c);

const kindOf = (groups: Readonly<Record<string, string | undefined>>): TokenKind => {
  if (groups.number !== undefined || groups.ordinal !== undefined || groups.compound !== undefined) return 'number';
  if (groups.money !== undefined || groups.symbol !== undefined) return 'symbol';
  if (groups.dots !== undefined || groups.dashes !== undefined || groups.other !== undefined) return 'punctuation';
  return 'word';
};

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  const norm = normalise(text.slice(start, end));
  return {
    start,
    end,
    kind,
    norm,
    lemma: kind === 'word' ? lemmatise(norm) : norm,
    verb: kind === 'word' && (VERB_LEMMA.has(norm) || isPastForm(norm)),
  };
}

/** "Russia's" is two tokens, "don't" is 'do' and "n't". */
function splitClitic(text: string, start: number, end: number): readonly Token[] {
  const match = CLITIC.exec(text.slice(start, end));
  if (!match?.[1] || end - start > 60) return [token(text, start, end, 'word')];
  const cut = start + match[1].length;
  return [...splitClitic(text, start, cut), token(text, cut, end, 'word')];
}

/**
 * Tokens of a stretch of text, in order, with offsets into the whole text.
 * Time is linear in the length; any string gives tokens. White space is in no token.
 */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    if (/\s/u.test(text[at] ?? '')) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const end = Math.min(match ? at + match[0].length : at + 1, span.end);
    const kind = match?.groups ? kindOf(match.groups) : 'punctuation';
    if (kind === 'word') tokens.push(...splitClitic(text, at, end));
    else tokens.push(token(text, at, end, kind));
    at = Math.max(end, at + 1);
  }
  return tokens;
}
