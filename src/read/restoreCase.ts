import { FIRST_NAMES } from '../codebook/names/firstNames.ts';
import type { Token } from '../model/reading.ts';
import { type Lexicon, matchAt } from './lexicon.ts';
import { tokenise } from './tokenise.ts';

/** What a text without case is spelt by. */
export interface CaseKnowledge {
  readonly lexicon: Lexicon;
  /** Whether English has the word; of what it lacks, most are names. */
  readonly isWord: (word: string) => boolean;
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const MONTHS = /^(?:january|february|april|june|july|september|october|november|december)$/u;
/** Months that are words too: a number stands beside them. */
const WORDY_MONTHS = /^(?:march|may|august)$/u;
/** What stands before names of towns and families, and is capital with them. */
const BEFORE_NAMES = /^(?:san|santa|santo|st|el|la|las|los|al|new|nueva|nuevo|puerto|villa|rio|port|fort|mount|cape)$/u;
/** Spanish articles: English has no other use for them than in names. */
const ARTICLES_OF_NAMES = /^(?:la|el|las|los)$/u;
/** Titles that stand before a name and are capital with it. */
const BEFORE_PEOPLE = /^(?:mr|mrs|ms|dr|gen|col|lt|maj|capt|sgt|msgr|adm)$/u;
/** Joins the parts of a name and stays small. */
const WITHIN_NAMES = /^(?:de|del|da|do|dos|di|von|van|der|bin|ibn|y)$/u;
const DOTTED = /\b(?!(?:[ap]\.m|e\.g|i\.e)\.)(?:\p{Ll}\.){2,}/gu;
/** '… unity (urng)'; at the head of a sentence it is who speaks. */
const BRACKETED = /(?<=\p{L}["”]? )\((\p{Ll}{2,5})(?:-\p{Ll}{2,5})?\)/gu;
const NO_VOWEL = /^[^aeiouy\d\W]{3,5}$/u;

const MIN_WORDS = 5;

/** Whether letters tell nothing: all of a text of some length small, or all capital. */
export const lacksCase = (text: string): boolean =>
  /\p{Ll}/u.test(text) !== /\p{Lu}/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= MIN_WORDS;

/** Lower case, letter by letter: what would change its length stays. */
const lowered = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

const raised = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const upper = first.toUpperCase();
  return upper.length === first.length ? upper + word.slice(first.length) : word;
};

const shouted = (word: string): string => {
  const upper = word.toUpperCase();
  return upper.length === word.length ? upper : word;
};

const titled = (text: string): string => text.replace(/\p{L}+/gu, raised);

/** The parts of a hyphenated word that English lacks become capital: 'guatemalan-based'. */
const partsRaised = (word: string, isWord: (word: string) => boolean): string =>
  word.replace(/\p{L}{2,}/gu, (part) => (isWord(part) ? part : raised(part)));

/** 'un', 'eln', 'dpa': words that English lacks and that the tables know in capitals. */
function knownInitials(text: string, tokens: readonly Token[], { lexicon, isWord }: CaseKnowledge): readonly string[] {
  const [upper, capital] = [text.replace(/\p{L}+/gu, shouted), titled(text)];
  return tokens.flatMap(({ norm }, at) => {
    if (!/^\p{Ll}{2,5}$/u.test(norm) || isWord(norm)) return [];
    const isName = matchAt(capital, tokens, at, lexicon) !== null;
    return !isName && matchAt(upper, tokens, at, lexicon)?.to === at + 1 ? [norm] : [];
  });
}

/** Known names by where they begin: those of the tables that mean nothing else, or that are of several words. */
function knownNames(text: string, tokens: readonly Token[], { lexicon, isWord }: CaseKnowledge): ReadonlyMap<number, number> {
  const capital = titled(text);
  const names = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    const hit = matchAt(capital, tokens, at, lexicon);
    if (!hit) continue;
    const isState = hit.entries.some(({ kind }) => kind === 'state' || kind === 'demonym' || kind === 'capital');
    const word = tokens[at]?.norm ?? '';
    // 'The report states that': only 'the states' are a state.
    if (word === 'states' && hit.to === at + 1) continue;
    if (!isState && hit.to === at + 1 && isWord(word)) continue;
    names.set(at, hit.to);
    at = hit.to - 1;
  }
  return names;
}

interface Scene extends CaseKnowledge {
  readonly tokens: readonly Token[];
  /** Words in brackets that English lacks: '(urng)'. */
  readonly initials: ReadonlySet<string>;
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** How a word that is in no table is spelt by itself. */
function spelt(word: string, at: number, { tokens, isWord, initials }: Scene): string {
  if (word === 'us' && tokens[at - 1]?.norm === 'the') return shouted(word);
  if (ARTICLES_OF_NAMES.test(tokens[at - 1]?.norm ?? '')) return raised(word);
  if (BEFORE_PEOPLE.test(word)) return word;
  if (word === 'i' || DAYS.test(word) || MONTHS.test(word)) return raised(word);
  if (WORDY_MONTHS.test(word)) return isNumber(tokens[at - 1]) || isNumber(tokens[at + 1]) ? raised(word) : word;
  if (initials.has(word) || (NO_VOWEL.test(word) && !isWord(word))) return shouted(word);
  if (WITHIN_NAMES.test(word) || /\d/u.test(word)) return word;
  const stem = word.replace(/['’]s?$/u, '');
  return isWord(stem) ? word : partsRaised(word, isWord);
}

/** 'san' before a name, and a first name before one. */
function withForerunners(words: readonly string[]): readonly string[] {
  const isUpper = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
  const out = [...words];
  for (let at = out.length - 2; at >= 0; at--) {
    const word = out[at] ?? '';
    const next = WITHIN_NAMES.test(out[at + 1] ?? '') ? out[at + 2] : out[at + 1];
    if (isUpper(next) && (BEFORE_NAMES.test(word) || BEFORE_PEOPLE.test(word) || FIRST_NAMES.has(raised(word)))) out[at] = raised(word);
  }
  return out;
}

/** Written together again, sentence by sentence: what follows an end begins with a capital. */
function joined(text: string, tokens: readonly Token[], words: readonly string[]): string {
  let out = '';
  let last = 0;
  let isStart = true;
  tokens.forEach((token, at) => {
    const word = words[at] ?? '';
    const gap = text.slice(last, token.start);
    if (gap.includes('\n')) isStart = true;
    out += gap + (isStart && /^\p{L}/u.test(word) ? raised(word) : word);
    last = token.end;
    if (/^[.!?]$/u.test(word)) isStart = true;
    else if (/[\p{L}\d]/u.test(word)) isStart = false;
  });
  return out + text.slice(last);
}

/** A capital struck one letter late: 'oSlo', 'iSrael'; a shop of that spelling is no state. */
const LATE_CAPITAL = /\b[a-z][A-Z][a-z]{2,}\b/gu;

/** A text with the names of states and capitals spelt with their capital first where a hand was too slow for it. */
const withLateCapitals = (text: string, { lexicon }: CaseKnowledge): string =>
  text.replace(LATE_CAPITAL, (word) => {
    const name = raised(lowered(word));
    const hit = matchAt(name, tokenise(name), 0, lexicon);
    return hit?.entries.some(({ kind }) => kind === 'state' || kind === 'capital') ? name : word;
  });

/**
 * A text that is all in small letters, or all in capitals, with capitals where names and sentences begin; of the same
 * length, letter for letter, so that offsets into one are offsets into the other. Other texts come back as they are, but for
 * the names of states whose capital comes a letter late.
 */
export function restoreCase(text: string, knowledge: CaseKnowledge): string {
  if (!lacksCase(text)) return withLateCapitals(text, knowledge);
  const small = lowered(text).replace(DOTTED, shouted);
  const tokens = tokenise(small);
  const names = knownNames(small, tokens, knowledge);
  const bracketed = [...small.matchAll(BRACKETED)].flatMap(([, word = '']) => (knowledge.isWord(word) ? [] : [word]));
  const initials = new Set([...bracketed, ...knownInitials(small, tokens, knowledge)]);
  const scene: Scene = { ...knowledge, tokens, initials };
  const words = tokens.map((token) => small.slice(token.start, token.end));
  const cased = words.map((word, at) => spelt(word, at, scene));
  for (const [from, to] of names)
    for (let at = from; at < to; at++) {
      const word = words[at] ?? '';
      if (!initials.has(word) && (at === from || !knowledge.isWord(word) || word.length > 3)) cased[at] = titled(word);
    }
  return joined(small, tokens, withForerunners(cased));
}
