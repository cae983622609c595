import type { Sentence, Token } from '../../model/reading.ts';
import { isSpeechVerb } from '../speechVerb.ts';
import { LOCATIVES } from '../wordClasses.ts';
import { isCapitalised, wordOf } from './capitalised.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import { isShipName } from './isShipName.ts';
import { liesWithin } from './liesWithin.ts';
import type { PlaceName } from './placeNames.ts';
import { BODY_WORDS, FIRST_NAMES, LOCAL_BODIES, NO_PLACE, PART_WORDS, SETTLEMENT, TITLES } from './placeWords.ts';

/** What speaks for a name being a place where it stands: the higher, the surer; with the reasons. */
export interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
  /** Something is said to be there, or to come from or go there. */
  readonly isLocative: boolean;
  /** The region or state that stands after it: 'Paris, Texas'. */
  readonly within: Candidate | null;
}

/** What is known of the document and the sentence around a name. */
export interface NameContext {
  readonly text: string;
  readonly sentence: Sentence;
  /** Names by their first token. */
  readonly byStart: ReadonlyMap<number, PlaceName>;
  readonly surnames: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** 'a Rolling Meadows man', 'Laconia police'. */
const LOCAL_PEOPLE =
  /^(?:man|men|woman|women|residents?|police|native|couple|parents|firefighters?|officials|mayor|suburb|neighbourhood|neighborhood)$/u;

interface Sign {
  readonly score: number;
  readonly reason: string;
}

const skipParts = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (PART_WORDS.has(wordOf(tokens[at])) || /^(?:the|nearby|neighbouring|neighboring)$/u.test(wordOf(tokens[at]))) at--;
  return at;
};

/** 'in', 'near', 'to', 'the town of' before a name. */
function isLocative(tokens: readonly Token[], from: number): boolean {
  const at = skipParts(tokens, from - 1);
  const word = wordOf(tokens[at]);
  if (word === 'of') return SETTLEMENT.has(wordOf(tokens[at - 1]));
  if (SETTLEMENT.has(word)) return LOCATIVES.has(wordOf(tokens[skipParts(tokens, at - 1)])) || wordOf(tokens[at - 1]) === 'the';
  return LOCATIVES.has(word) && word !== 'with' && !(word === 'to' && wordOf(tokens[at - 1]) === 'according');
}

/** The region or state after a comma: 'Paris, Texas', 'Paris, Ill.', 'Gdynia, in Poland'. */
function withinOf({ text, sentence, byStart, gazetteer }: NameContext, name: PlaceName): Candidate | null {
  const { tokens } = sentence;
  if (wordOf(tokens[name.to]) !== ',') return null;
  const at = name.to + (/^(?:in|northern|southern|eastern|western|central)$/u.test(wordOf(tokens[name.to + 1])) ? 2 : 1);
  const next = byStart.get(at);
  const token = tokens[at];
  const written = token ? text.slice(token.start, token.end) : '';
  const short = gazetteer.abbreviated(written) ?? gazetteer.abbreviated(`${written}.`);
  const regions = [...(short ? [short] : []), ...(next?.candidates ?? [])].filter(({ kind }) => kind === 'region' || kind === 'country');
  // 'With Moscow, US officials spoke': a state or capital is told to be in another state only by one of its regions.
  const famous = name.candidates.find(({ id }) => /^(?:state|capital):/u.test(id));
  const fits = (region: Candidate): boolean => region.kind === 'region' || !famous || liesWithin(famous, region);
  // In 'Sharon, Cornwall and Kent' no one lies in the next.
  const holds = (region: Candidate): boolean => name.candidates.length === 0 || name.candidates.some((one) => liesWithin(one, region));
  return regions.find((region) => fits(region) && holds(region)) ?? null;
}

/** Longer names are not looked through: a text all in capitals would cost its square. */
const REACH = 6;

/** Capitalised words that touch the name on either side, without those that belong to no name. */
function around(
  { text, sentence }: NameContext,
  { from, to }: PlaceName,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const { tokens } = sentence;
  let [first, last] = [from, to];
  while (from - first < REACH && isCapitalised(text, tokens[first - 1]) && !NO_PLACE.has(wordOf(tokens[first - 1]))) first--;
  if (
    first === from &&
    wordOf(tokens[from - 1]) === '.' &&
    (tokens[from - 2]?.end ?? 0) - (tokens[from - 2]?.start ?? 0) === 1 &&
    isCapitalised(text, tokens[from - 3])
  )
    first = from - 3;
  while (last - to < REACH && isCapitalised(text, tokens[last]) && !NO_PLACE.has(wordOf(tokens[last]))) last++;
  return { before: tokens.slice(first, from).map(wordOf), after: tokens.slice(to, last).map(wordOf) };
}

function runSigns(context: NameContext, name: PlaceName, isSure: boolean): readonly Sign[] {
  const { before, after } = around(context, name);
  const left = before.filter((word) => !PART_WORDS.has(word) && !SETTLEMENT.has(word));
  const signs: Sign[] = [];
  if (left.length > 0) {
    const isTitle = TITLES.has(left.at(-1) ?? '');
    signs.push(isTitle ? { score: -5, reason: 'after a title' } : { score: isSure ? -2 : -5, reason: 'the end of a longer name' });
  }
  if (after.length > 0) {
    const isBody = LOCAL_BODIES.has(after[0] ?? '');
    const isWork = after.some((word) => BODY_WORDS.has(word));
    signs.push(
      isBody
        ? { score: -1, reason: 'the seat of a body' }
        : {
            score: name.candidates.length === 0 ? -1 : isSure ? (isWork ? -2 : -1) : isWork ? -3.5 : -4,
            reason: 'the start of a longer name',
          },
    );
  }
  if (signs.length === 0) signs.push({ score: 1, reason: 'a name by itself' });
  return signs;
}

function wordSigns({ sentence, surnames }: NameContext, name: PlaceName, isSure: boolean): readonly Sign[] {
  const { tokens } = sentence;
  const word = name.text.toLowerCase();
  const signs: Sign[] = [];
  if (surnames.has(word) && !isSure) signs.push({ score: -4, reason: 'a person is called so' });
  if (FIRST_NAMES.has(word) && !isSure) signs.push({ score: -1.5, reason: 'a first name' });
  // 'President (Vladimir) Putin'.
  const isBracketed = wordOf(tokens[name.from - 1]) === '(' && wordOf(tokens[name.to]) === ')';
  if (isBracketed && FIRST_NAMES.has(word)) signs.push({ score: -4, reason: 'a first name in brackets' });
  if (!isSure && isSpeechVerb(tokens[name.to])) signs.push({ score: -2, reason: 'it speaks' });
  if (isShipName(tokens, name)) signs.push({ score: -7, reason: 'a ship is called so' });
  const before = wordOf(tokens[name.from - 1]);
  const titled = before === '.' ? wordOf(tokens[name.from - 2]) : before.replace(/\.$/u, '');
  if (TITLES.has(titled)) signs.push({ score: -5, reason: 'after a title' });
  if (!isSure && /^\p{Lu}{2,6}$/u.test(name.text) && name.from > 0) signs.push({ score: -4, reason: 'written as an abbreviation' });
  if (LOCAL_PEOPLE.test(wordOf(tokens[name.to]))) signs.push({ score: 1.5, reason: 'people are named after it' });
  if (name.from === 0 && !isSure && name.to === 1) signs.push({ score: -1, reason: 'a first word is always capitalised' });
  return signs;
}

/** Dateline: 'PARIS —', 'Paris (AP) -' at the head of a sentence. */
function isDateline({ text, sentence }: NameContext, name: PlaceName): boolean {
  if (name.from > 1) return false;
  const after = text.slice(name.end, name.end + 40);
  return (
    sentence.kind === 'dateline' ||
    (/^(?:, [^.—–-]{2,20})?\s*(?:\([^)]{2,30}\)\s*)?(?:—|–|--|-\s|:)/u.test(after) &&
      (name.text === name.text.toUpperCase() || /^\s*\(/u.test(after) || /—|–|--/u.test(after.slice(0, 4))))
  );
}

/** What the words around a name say of it. */
export function weighName(context: NameContext, name: PlaceName): Evidence {
  const { tokens } = context.sentence;
  const best = Math.max(0, ...name.candidates.map(({ weight }) => weight));
  const isSure = name.candidates.some(({ sure }) => sure);
  const within = withinOf(context, name);
  const locative = isLocative(tokens, name.from);
  const dateline = isDateline(context, name);
  const signs: Sign[] = [...runSigns(context, name, isSure), ...wordSigns(context, name, isSure)];
  if (name.candidates.length === 0) signs.push({ score: 2, reason: `called a ${wordOf(tokens[name.to - 1])}` });
  if (isSure) signs.push({ score: 2, reason: 'the tables know it for a place' });
  if (within) signs.push({ score: 4, reason: `followed by ${within.name}` });
  if (locative) signs.push({ score: 2, reason: 'after a preposition of place' });
  if (dateline) signs.push({ score: 4, reason: 'the dateline' });
  if (best >= 5) signs.push({ score: 1, reason: 'large' });
  return {
    score: signs.reduce((sum, { score }) => sum + score, 0),
    reasons: signs.map(({ score, reason }) => (score < 0 ? `although ${reason}` : reason)),
    isLocative: locative || dateline || within !== null,
    within,
  };
}
