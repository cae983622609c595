import type { Token, TokenKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { AFTER_NAMES, CALENDAR, NUMBERED, TITLES } from './abbreviations.ts';
import { interned } from './interned.ts';
import { isPastForm, lemmatise } from './lemmatise.ts';
import { MISSPELLINGS } from './misspellings.ts';
import { PLAIN_SIGNS } from './plainSigns.ts';
import { VERB_LEMMA } from './verbForms.ts';

/** Abbreviations whose full stop belongs to the word. */
const ABBREVIATION = [...TITLES, ...NUMBERED, ...AFTER_NAMES, ...CALENDAR, 'vs', 'etc', 'approx', 'ca'].join('|');
const DASH = '[-\\u2010\\u2011]';
const UNIT =
  'km|kms|m|cm|mm|kg|ft|mi|nmi|bn|mn|tn|trn|k|am|pm|AM|PM|a\\.m\\.|p\\.m\\.|KM|M|B|C|F|kph|mph|lbs?|mins?|hrs?|[kKMGT]W|[kMGT]Wh|[MGT]B|million|billion|trillion';
/** The rest of an address: to the next blank, less the marks of the sentence it stands in. */
const ADDRESS_REST = `[^\\s<>"“”—]*[^\\s<>"“”—.,;:!?'’)\\]]`;
/** Lower case only, and none that is a word: 'said.in' has lost a blank. */
const DOMAIN =
  '(?:[\\p{L}\\d][\\p{L}\\d-]{0,62}\\.){1,5}(?:com|org|net|gov|edu|mil|int|info|ru|ua|by|pl|de|fr|uk|eu|cn|ir|tv|io)(?:\\.[a-z]{2})?(?![\\p{L}\\d-])';

/** One alternative a kind of token, the longest and surest first; every branch consumes at least one character. */
const TOKEN = new RegExp(
  [
    `(?<address>(?:https?:\\/\\/|www\\.)${ADDRESS_REST}|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+|${DOMAIN}(?:\\/${ADDRESS_REST})?)`,
    `(?<money>(?:US|C|A|NZ|HK)\\$)`,
    `(?<ordinal>\\d+(?:,\\d{3})*(?:st|nd|rd|th|s)(?![\\p{L}\\d]))`,
    `(?<compound>\\d+(?:[,.]\\d+)*(?:${DASH}\\p{L}[\\p{L}\\d]*)+)`,
    `(?<number>\\d+(?:[,.:]\\d+)*(?=(?:${UNIT})(?![\\p{L}\\d])|[^\\p{L}\\d]|$))`,
    `(?<initials>(?:\\p{L}\\.){2,}(?:${DASH}\\p{L}+)?)`,
    `(?<initial>\\p{Lu}\\.(?=[\\s,;]|\\p{Lu}\\p{Ll}))`,
    `(?<abbreviation>(?:${ABBREVIATION})\\.(?=[\\s\\d,;:)\\]]|['’]s|$)|[bcdp]\\.(?=\\s\\d)|v\\.(?=\\s\\p{Lu}))`,
    `(?<word>[\\p{L}\\p{M}\\d_]+(?:['’][\\p{L}\\p{M}]+)*(?:${DASH}[\\p{L}\\p{M}\\d]+(?:['’][\\p{L}\\p{M}]+)*)*)`,
    `(?<dots>\\.{2,}|…|\\[(?:\\.{3}|…)\\])`,
    `(?<dashes>-{2,})`,
    `(?<marks>[!?]{2,})`,
    `(?<face>(?<=\\s)[:;]-?[()DP](?=\\s|$))`,
    `(?<symbol>[\\p{Sc}%‰°§+=<>*&@#^~|\\\\/\\p{So}])`,
    `(?<other>[^\\s])`,
  ].join('|'),
  'uy',
);

const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u;

/** Lower case, with typographic quotes and dashes made plain; the length may differ only by case folding. */
export const normalise = (word: string): string => word.toLowerCase().replace(/[’‘‛“”„«»–—‐‑−]/gu, (c) => PLAIN_SIGNS[c] ?? c);

const PUNCTUATION = ['dots', 'dashes', 'marks', 'other'] as const;

const kindOf = (groups: Readonly<Record<string, string | undefined>>): TokenKind => {
  if (groups.number !== undefined || groups.ordinal !== undefined || groups.compound !== undefined) return 'number';
  if (groups.money !== undefined || groups.symbol !== undefined || groups.face !== undefined) return 'symbol';
  return PUNCTUATION.some((kind) => groups[kind] !== undefined) ? 'punctuation' : 'word';
};

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  const norm = normalise(text.slice(start, end));
  if (kind !== 'word') return { start, end, kind, norm, lemma: norm, verb: false };
  const entry = entryOf(norm);
  return { start, end, kind, norm: entry.norm, lemma: entry.lemma, verb: entry.verb };
}

/** What a word with its small letters is in the tables, for as many words as a few documents have. */
const known = new Map<string, Pick<Token, 'norm' | 'lemma' | 'verb'>>();
const MOST_KNOWN = 50_000;

function entryOf(written: string): Pick<Token, 'norm' | 'lemma' | 'verb'> {
  const before = known.get(written);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const norm = MISSPELLINGS.get(written) ?? written;
  const entry = { norm: interned(norm), lemma: interned(lemmatise(norm)), verb: VERB_LEMMA.has(norm) || isPastForm(norm) };
  known.set(interned(written), entry);
  return entry;
}

/** "Russia's" is two tokens, "don't" is 'do' and "n't". */
function splitClitic(text: string, start: number, end: number): readonly Token[] {
  const word = text.slice(start, end);
  const match = /['’]/u.test(word) ? CLITIC.exec(word) : null;
  if (!match?.[1] || end - start > 60) return [token(text, start, end, 'word')];
  const cut = start + match[1].length;
  return [...splitClitic(text, start, cut), token(text, cut, end, 'word')];
}

/** Whether nothing but what closes with a sentence stands between `from` and `end`. */
const closes = (text: string, from: number, end: number): boolean => end - from <= 4 && /^["”’')\]]*$/u.test(text.slice(from, end));

/** The end of a token; the full stop that ends the sentence is none of a name's initial or of an abbreviation. */
function tokenEnd(text: string, match: RegExpExecArray, span: Span): number {
  const end = Math.min(match.index + match[0].length, span.end);
  const shortened = match.groups?.['initial'] !== undefined || match.groups?.['abbreviation'] !== undefined;
  return shortened && text[end - 1] === '.' && closes(text, end, span.end) ? end - 1 : end;
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Blanks and marks behind which plain letters are a word and nothing longer; a point, a colon or a hyphen may go on with it. */
const AFTER_WORD: ReadonlySet<number> = new Set([...' \n\t\r,;!?()"“”—–…[]/'].map((sign) => sign.charCodeAt(0)));

/** The end of a word of plain letters that begins at an offset, or that offset where something else may stand there. Most of a text is such words. */
function plainWordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isPlainLetter(text.charCodeAt(at))) at++;
  return at < limit ? (AFTER_WORD.has(text.charCodeAt(at)) ? at : from) : at < text.length ? from : at;
}

/**
 * Tokens of a stretch of text, in order, with offsets into the whole text.
 * Time is linear in the length; any string gives tokens. White space is in no token.
 */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const plainEnd = plainWordEnd(text, at, span.end);
    if (plainEnd > at) {
      tokens.push(token(text, at, plainEnd, 'word'));
      at = plainEnd;
      continue;
    }
    if (/\s/u.test(text[at] ?? '')) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const end = match ? tokenEnd(text, match, span) : at + 1;
    const kind = match?.groups ? kindOf(match.groups) : 'punctuation';
    if (kind === 'word') tokens.push(...splitClitic(text, at, end));
    else tokens.push(token(text, at, end, kind));
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Words of Latin letters with single blanks between: what most names in tables are. */
const PLAIN_WORDS = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?: [A-Za-zÀ-ÖØ-öø-ÿ]+)*$/;

/** The words of a name as tokens have them in `norm`; plain names come apart without looking at tokens of other kinds. */
export const normsOf = (name: string): readonly string[] =>
  PLAIN_WORDS.test(name) ? name.toLowerCase().split(' ') : tokenise(name).map(({ norm }) => norm);
