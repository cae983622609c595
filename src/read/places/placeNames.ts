import type { Token } from '../../model/reading.ts';
import { isCapitalised, wordOf } from './capitalised.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import { BODIES, BODY_WORDS, LOCAL_BODIES, NO_PLACE, PLACE_NOUNS, SETTLEMENT, TITLES } from './placeWords.ts';

/** A name of a place as a sentence writes it: tokens `from` to `to`, and what it may stand for. */
export interface PlaceName {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** A name has so many words at most. */
const LONGEST = 6;
const INNER = /^(?:of|the|de|del|da|do|la|le|los|las|el|al|an|and|upon|on|am|an|der|sur|es|in|at|du|des|-|')$/u;
/** 'US', 'DRC': letters so few are an abbreviation, and no town is written so. */
const SHORT = /^(?:\p{Lu}\.?){1,3}$/u;

/** Whether a name so written may be this place: 'US' is the state and 'Us' is not, 'MAC' is no town. */
const isWrittenSo = (written: string, { kind, sure }: Candidate): boolean =>
  SHORT.test(written) ? (kind === 'country' || kind === 'region') && sure : !(kind === 'country' && written.length <= 3);

const abbreviationOf = (gazetteer: Gazetteer, written: string): readonly Candidate[] => {
  const region = /^\p{Lu}.*\.$/u.test(written) ? gazetteer.abbreviated(written) : null;
  return region ? [region] : [];
};

function candidatesOf(gazetteer: Gazetteer, written: string): readonly Candidate[] {
  const short = written.includes('.') ? abbreviationOf(gazetteer, written) : [];
  if (short.length > 0) return short;
  return gazetteer.named(written).filter((one) => isWrittenSo(written, one));
}

function span(text: string, tokens: readonly Token[], from: number, to: number, candidates: readonly Candidate[]): PlaceName {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { from, to, start, end, text: text.slice(start, end), candidates };
}

/** The longest known name that starts at a token. */
function knownAt(text: string, tokens: readonly Token[], from: number, gazetteer: Gazetteer): PlaceName | null {
  let last = from;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || !(isCapitalised(text, token) || INNER.test(token.norm) || token.norm === '.')) break;
    last = at;
  }
  for (let to = last + 1; to > from; to--) {
    const token = tokens[to - 1];
    if (!token) continue;
    const written = text.slice(tokens[from]?.start, token.end);
    // A point ends a sentence, unless it belongs to 'Ill.'.
    const candidates = isCapitalised(text, token) ? candidatesOf(gazetteer, written) : abbreviationOf(gazetteer, written);
    if (candidates.length > 0) return span(text, tokens, from, to, candidates);
  }
  return null;
}

/** A name that says itself what it is: 'Monroe County', 'Lake Okeechobee', 'Zamfara State'. Null where it is none. */
function describedAt(text: string, tokens: readonly Token[], from: number): PlaceName | null {
  let to = from;
  while (to - from < LONGEST && isCapitalised(text, tokens[to]) && !(to > from && PLACE_NOUNS.has(wordOf(tokens[to])))) to++;
  const noun = wordOf(tokens[to]);
  if (to === from || !PLACE_NOUNS.has(noun) || NO_PLACE.has(wordOf(tokens[from]))) return null;
  const isSmall = !isCapitalised(text, tokens[to]);
  return isSmall ? null : span(text, tokens, from, to + 1, []);
}

/** 'US-based', 'Australia-wide': the name before the hyphen. */
function hyphenatedAt(text: string, tokens: readonly Token[], from: number, gazetteer: Gazetteer): PlaceName | null {
  const token = tokens[from];
  const name =
    token &&
    /^(.+)-(?:based|wide|born|led|backed|area|held|controlled|bound|flagged|registered)$/u.exec(text.slice(token.start, token.end))?.[1];
  if (!token || !name) return null;
  const candidates = candidatesOf(gazetteer, name);
  return candidates.length === 0
    ? null
    : { from, to: from + 1, start: token.start, end: token.start + name.length, text: name, candidates };
}

/** A single word that is the name of no place, though some village is called so: 'Church', 'Council'. */
function isWord({ from, to, text }: PlaceName, token: Token): boolean {
  if (BODIES.has(text)) return true;
  if (to > from + 1 || SHORT.test(text)) return false;
  return [NO_PLACE, BODY_WORDS, LOCAL_BODIES, PLACE_NOUNS, SETTLEMENT, TITLES].some((words) => words.has(token.norm.replace(/\.$/u, '')));
}

/** Every name of a sentence that the gazetteer knows or that says itself to be a place's, the longest first; in order, without overlap. */
export function findPlaceNames(text: string, tokens: readonly Token[], gazetteer: Gazetteer): readonly PlaceName[] {
  const found: PlaceName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const starts = token !== undefined && isCapitalised(text, token);
    const known = starts ? (hyphenatedAt(text, tokens, at, gazetteer) ?? knownAt(text, tokens, at, gazetteer)) : null;
    const described = starts ? describedAt(text, tokens, at) : null;
    const name = described && described.to > (known?.to ?? 0) ? described : known;
    if (name && token && !isWord(name, token)) found.push(name);
    at = name?.to ?? at + 1;
  }
  return found;
}
