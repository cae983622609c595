import type { Lexicon } from './lexicon.ts';

const LAST_WORD = /(?:^|[\s("“‘—–-])(\p{L}+)$/u;
const CUT_WORD = /(\p{L}+)[-‐]$/u;
const FIRST_WORD = /^(\p{L}+)/u;

const isKnown = (word: string, lexicon: Lexicon): boolean => lexicon.isWord(word) || lexicon.isName(word);

/** What a hyphen at a line's end becomes: nothing in a cut word, itself in a compound. */
function hyphenJoin(left: string, right: string, lexicon: Lexicon): string {
  const head = CUT_WORD.exec(left)?.[1];
  const tail = FIRST_WORD.exec(right)?.[1];
  if (head === undefined || tail === undefined) return left + right;
  // A suspended hyphen: 'short- and medium-range'.
  if (/^(?:and|or|to)$/.test(tail)) return `${left} ${right}`;
  const keeps = /^\p{Lu}/u.test(tail) || (!lexicon.isWord(head + tail) && isKnown(head, lexicon) && lexicon.isWord(tail));
  const acronym = /^\p{Lu}{2,}$/u.test(head);
  return keeps || acronym ? left + right : left.slice(0, -1) + right;
}

/** Whether a word was cut at the line's end without a hyphen: the whole is a word and its parts are not both. */
function isCutBare(left: string, right: string, lexicon: Lexicon): boolean {
  const head = LAST_WORD.exec(left)?.[1];
  const tail = FIRST_WORD.exec(right)?.[1];
  if (head === undefined || tail === undefined || !/^\p{Ll}/u.test(tail) || /^\p{Lu}{2,}$/u.test(head)) return false;
  if (isKnown(head, lexicon) && isKnown(tail, lexicon)) return false;
  return isKnown(head + tail, lexicon);
}

/** Two lines of one paragraph as one line. */
export function joinLines(left: string, right: string, lexicon: Lexicon): string {
  if (left === '') return right;
  if (/[\p{L}\d][-‐]$/u.test(left)) return hyphenJoin(left, right, lexicon);
  const tight = /\S[—/]$/u.test(left) || /^—\S/u.test(right);
  return tight || isCutBare(left, right, lexicon) ? left + right : `${left} ${right}`;
}
