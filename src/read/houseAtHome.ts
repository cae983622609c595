import { STATE_BY_CODE } from '../codebook/states.ts';
import { type Discourse, wordAt } from './discourse.ts';
import { endsPhrase } from './endsPhrase.ts';
import { inOfficeOf } from './inOfficeOf.ts';
import type { Remembered } from './remembered.ts';

/** What the press of a state writes with capitals of its own, and without saying whose. */
const HOUSE =
  /^(?:army|navy|air force|armed forces|ground forces|guards|guards corps|general staff|joint staff|commander|commander-in-chief|general|admiral|president|prime minister|premier|pm|head of state|government|cabinet|parliament|national assembly|administration|presidency|(?:foreign|defen[cs]e|interior|home|finance|justice) (?:ministry|minister|secretary|office)|ministry of (?:defen[cs]e|foreign affairs|the interior|internal affairs)|security service|intelligence service|coast guard|national guard|border guard|attorney general|prosecutor general|chief of staff|central bank)$/u;
/** 'A Foreign Ministry [official]': those who speak for a house. */
const SPEAKS_FOR = /^(?:officials?|spokes(?:man|woman|person)|source)$/u;
const LONGEST = 4;

const isCapital = ({ text, tokens }: Discourse, at: number): boolean =>
  /^(?:of|the)$/u.test(wordAt(tokens, at)) || /^\p{Lu}/u.test(text.slice(tokens[at]?.start, tokens[at]?.end));

/** Whether words have capitals, small words between them aside. */
export const isInCapitals = (discourse: Discourse, from: number, to: number): boolean =>
  discourse.tokens.slice(from, to).every((_, offset) => isCapital(discourse, from + offset));

/** Whether a sentence, as far as it is told, tells of nobody but those at home. */
const isOfHome = ({ before, seats, home }: Discourse): boolean => [...before, ...seats].every(({ code }) => code === home || code === '');

/** Whether the words from a place on are a house with capitals, and nothing behind says whose or names its head. */
function isHouse(discourse: Discourse, from: number, to: number): boolean {
  const { tokens, named, text } = discourse;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (words.length < to - from || !HOUSE.test(words.join(' ')) || named.has(to)) return false;
  const next = text.slice(tokens[to]?.start, tokens[to]?.end);
  const isNamed =
    /^(?:of|for|in|to|-|\p{Lu}.*)$/u.test(next) &&
    !/^Of the (?:Army|Navy|Armed|Ground|Air|Land|Guards)/iu.test(text.slice(tokens[to]?.start));
  return isInCapitals(discourse, from, to) && !isNamed;
}

function ofHome({ memory, home }: Discourse, role: string): Remembered | null {
  const state = home === null ? undefined : STATE_BY_CODE.get(home);
  if (!state) return null;
  const at = memory.recent.find(({ code }) => code === home)?.at ?? { start: 0, end: 0 };
  const held = inOfficeOf({ code: state.code, name: state.name, at, sentence: memory.sentence }, role);
  return { ...held, sector: held.sector ?? 'GOV' };
}

/** What a text filed at home calls with capitals, and how far the words go. */
interface House {
  readonly found: Remembered;
  readonly to: number;
}

/** 'TEHRAN - The Army …', 'A Foreign Ministry official …': of the state in which a text is filed, where its sentence tells of no other. */
export function houseAtHome(discourse: Discourse, from: number): House | null {
  const { tokens, home } = discourse;
  const article = wordAt(tokens, from);
  if (home === null || !/^(?:the|an?)$/u.test(article) || !isCapital(discourse, from + 1) || !isOfHome(discourse)) return null;
  for (let to = from + 1 + LONGEST; to > from + 1; to--) {
    const speaks = SPEAKS_FOR.test(wordAt(tokens, to));
    if (!isHouse(discourse, from + 1, to) || (article !== 'the' && !speaks)) continue;
    const end = speaks ? to + 1 : to;
    const role = speaks
      ? wordAt(tokens, to)
      : tokens
          .slice(from + 1, to)
          .map(({ norm }) => norm)
          .join(' ');
    const found = endsPhrase(tokens[end]) || /^of$/u.test(wordAt(tokens, end)) ? ofHome(discourse, role) : null;
    return found && { found, to: end };
  }
  return null;
}
