import type { PlaceKind } from '../../codebook/placeKind.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { Place } from '../../model/place.ts';
import type { PlaceSpan, Sentence, Token } from '../../model/reading.ts';
import { capitalPlace, statePlace } from '../groundAt.ts';
import { LOCATIVES } from '../wordClasses.ts';
import { isCapitalised, wordOf } from './capitalised.ts';
import { coveredBy } from './coveredBy.ts';
import { landMeant } from './landMeant.ts';
import { sharedBorder } from './sharedBorder.ts';

/** Which kinds of places a noun may lead back to, and over how many sentences. */
interface Reference {
  readonly kinds: readonly PlaceKind[];
  readonly back: number;
}

const ANYWHERE: Reference = { kinds: ['site', 'city', 'region', 'border', 'water', 'country'], back: 1 };
const NEARBY: Reference = { kinds: ['site', 'city', 'region', 'border'], back: 1 };
/** Where a text's war is, told of far apart. */
const CONFLICT: Reference = { kinds: ['region'], back: 8 };
const CITY: Reference = { kinds: ['city'], back: 3 };
const REGION: Reference = { kinds: ['region'], back: 3 };
const SITE: Reference = { kinds: ['site'], back: 3 };
const WATER: Reference = { kinds: ['water'], back: 3 };
const BORDER: Reference = { kinds: ['border', 'area'], back: 5 };

const REFERENCES: ReadonlyMap<string, Reference> = new Map([
  ...['area', 'scene', 'site', 'spot', 'zone'].map((word) => [word, NEARBY] as const),
  ...['city', 'town', 'village', 'settlement'].map((word) => [word, CITY] as const),
  ...['region', 'province', 'oblast', 'enclave', 'exclave', 'peninsula', 'territory', 'island'].map((word) => [word, REGION] as const),
  ...['base', 'plant', 'port', 'airport', 'airfield', 'facility', 'crossing', 'airbase'].map((word) => [word, SITE] as const),
  ...['strait', 'river', 'sea', 'gulf', 'canal', 'waterway', 'lake'].map((word) => [word, WATER] as const),
  ...['border', 'frontier', 'boundary', 'demarcation'].map((word) => [word, BORDER] as const),
]);

const BEFORE_NOUN =
  /^(?:port|de|facto|besieged|strategic|eastern|western|northern|southern|disputed|occupied|coastal|breakaway|separatist|same|whole|entire|air|naval|military|nuclear|power|border)$/u;
/** After which a noun is the first half of another: 'the border guards', 'the city council', 'the area of'. */
const ENDS =
  /^(?:[.,;:!?)"”—–-]|[a-z]*ly|and|or|but|on|in|at|from|to|by|with|where|which|who|that|when|while|after|before|as|for|since|during|until|near|is|was|were|are|has|have|had|will|would|itself|again|today|yesterday|last|this|there|between|under|into|through|against|over|because|without|killing|saying)$/u;

/** Words that lead back to a place. */
interface Words {
  readonly from: number;
  readonly to: number;
  readonly reference: Reference;
}

const isLine = ({ kind, name }: Place): boolean => kind === 'border' || / (?:line|of control)$/iu.test(name) || /^line of /iu.test(name);

/** 'There was' tells nothing of where, 'the police there' does. */
function isAdverb({ tokens, grammar }: Sentence, at: number): boolean {
  const isEmpty =
    /^(?:is|are|was|were|be|been|'s|'re|will|would|may|might|could|can|should|must|has|have|had|exists?|remains?|seems?|appears?|comes?|came|to|over|out)$/u;
  return !isEmpty.test(wordOf(tokens[at + 1])) && (grammar[at]?.upos === 'ADV' || /^(?:NOUN|PROPN)$/u.test(grammar[at - 1]?.upos ?? ''));
}

function wordsAt(text: string, sentence: Sentence, at: number): Words | null {
  const { tokens } = sentence;
  const word = wordOf(tokens[at]);
  if (word === 'there') {
    return isAdverb(sentence, at) ? { from: at, to: at + 1, reference: ANYWHERE } : null;
  }
  if (!/^(?:the|this|that)$/u.test(word)) return null;
  let noun = at + 1;
  if (/^(?:conflict|war|combat)$/u.test(wordOf(tokens[noun])) && /^(?:zone|area|region)$/u.test(wordOf(tokens[noun + 1])))
    return ENDS.test(wordOf(tokens[noun + 2]) || '.') ? { from: at, to: noun + 2, reference: CONFLICT } : null;
  while (noun < at + 3 && BEFORE_NOUN.test(wordOf(tokens[noun])) && !ENDS.test(wordOf(tokens[noun + 1]))) noun++;
  const reference = REFERENCES.get(wordOf(tokens[noun]));
  const next = tokens[noun + 1];
  const isNoun = !isCapitalised(text, tokens[noun]) && (!next || ENDS.test(next.norm));
  return reference && isNoun ? { from: at, to: noun + 1, reference } : null;
}

/** A state beside one of its own towns says nothing more: 'in Ganja, in Azerbaijan'. */
const withoutStates = (places: readonly PlaceSpan[]): readonly PlaceSpan[] =>
  places.filter((one) => one.kind !== 'country' || !places.some(({ kind, country }) => kind !== 'country' && country === one.country));

/** The only place among some, or null. */
function only(places: readonly PlaceSpan[]): PlaceSpan | null {
  const plain = withoutStates(places);
  const last = plain.at(-1);
  return last && plain.every(({ id }) => id === last.id) ? last : null;
}

/** Two places in one list: 'between Riga and Minsk'. */
const isListed = (text: string, a: PlaceSpan, b: PlaceSpan): boolean => /^(?:,|,? and|,? or)$/u.test(text.slice(a.end, b.start).trim());

/** Where some words lead back to: the last place of their sentence before them, else the one place of a sentence before. */
function antecedent(
  text: string,
  { from, reference }: Words,
  { tokens, places }: Sentence,
  earlier: readonly Sentence[],
): PlaceSpan | null {
  const start = tokens[from]?.start ?? 0;
  const fits = (place: PlaceSpan): boolean =>
    reference.kinds.includes(place.kind) && (!reference.kinds.includes('area') || isLine(place)) && place.resolvedFrom === undefined;
  const here = places.filter((place) => place.end <= start && fits(place));
  const last = here.at(-1);
  if (last) return here.some((other) => other !== last && other.id !== last.id && isListed(text, other, last)) ? null : last;
  for (const before of earlier.slice(-reference.back).toReversed()) {
    const found = before.places.filter(fits);
    if (found.length > 0) return only(found);
  }
  return null;
}

/** 'in the country': the state that these words stand for, where something is put there. */
function countryAt(text: string, { tokens, actors }: Sentence, at: number): PlaceSpan | null {
  const [first, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !noun || first.norm !== 'the' || !/^(?:country|nation)$/u.test(noun.norm) || next?.norm === "'s") return null;
  const state = STATE_BY_CODE.get(actors.find(({ start, via }) => start === first.start && via === 'description')?.code ?? '');
  if (!state || !LOCATIVES.has(wordOf(tokens[at - 1]))) return null;
  const [start, end] = [first.start, noun.end];
  return { ...statePlace(state, text.slice(start, end)), start, end, resolvedFrom: `${state.name}, spoken of before` };
}

/** 'in the capital': that of the one state whose places were told last. */
function capitalOf(text: string, { tokens, places }: Sentence, at: number, earlier: readonly Sentence[]): PlaceSpan | null {
  const [first, noun] = [tokens[at], tokens[at + 1]];
  if (first?.norm !== 'the' || noun?.norm !== 'capital' || !LOCATIVES.has(wordOf(tokens[at - 1]))) return null;
  if (!ENDS.test(wordOf(tokens[at + 2])) || isCapitalised(text, tokens[at + 3])) return null;
  const here = places.filter(({ end, country }) => end <= first.start && country !== null);
  const told = here.length > 0 ? here : (earlier.at(-1)?.places.filter(({ country }) => country !== null) ?? []);
  const codes = new Set(told.map(({ country }) => country));
  const state = codes.size === 1 ? STATE_BY_CODE.get([...codes][0] ?? '') : undefined;
  const [capital] = state?.capitals ?? [];
  if (!state || capital === undefined) return null;
  const [start, end] = [first.start, noun.end];
  return { ...capitalPlace(state, capital, text.slice(start, end)), start, end, resolvedFrom: `the capital of ${state.name}, told before` };
}

function referenceAt(text: string, sentence: Sentence, at: number, earlier: readonly Sentence[]): PlaceSpan | null {
  const special = countryAt(text, sentence, at) ?? capitalOf(text, sentence, at, earlier);
  if (special) return special;
  const words = wordsAt(text, sentence, at);
  const told = words && antecedent(text, words, sentence, earlier);
  if (!words || !told) return landMeant(text, sentence, at, earlier);
  const [start, end] = [sentence.tokens[words.from]?.start ?? 0, sentence.tokens[words.to - 1]?.end ?? 0];
  return { ...told, text: text.slice(start, end), start, end, resolvedFrom: JSON.stringify(told.text) };
}

const mayRefer = ({ norm }: Token): boolean => norm === 'there' || norm === 'the' || norm === 'this' || norm === 'that';

/**
 * Sentences with the places that 'there', 'the city', 'the border', 'the country' and the like lead back to, each with
 * what it was resolved from. Where two places would do, none is chosen.
 */
export function withReferredPlaces(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const done: Sentence[] = [];
  for (const sentence of sentences) {
    const earlier = done.slice(-5);
    const isCovered = coveredBy(sentence.places);
    const found = sentence.tokens.flatMap((token: Token, at) => {
      const place = mayRefer(token) ? referenceAt(text, sentence, at, earlier) : null;
      return place && !isCovered(place) ? [place] : [];
    });
    const isTaken = coveredBy([...sentence.places, ...found]);
    for (let at = 1; at < sentence.tokens.length; at++) {
      const border = sharedBorder(text, sentence, at, earlier);
      if (border && !isTaken(border)) found.push(border);
    }
    done.push(found.length === 0 ? sentence : { ...sentence, places: [...sentence.places, ...found].sort((a, b) => a.start - b.start) });
  }
  return done;
}
