import type { Sentence, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { isCapitalised, wordOf } from './capitalised.ts';
import { BODY_WORDS, FIRST_NAMES, NO_PLACE, TITLES } from './placeWords.ts';

/** With these before it a name is a place, whatever kind of name it looks like. */
const STRONG = /^(?:in|near|outside|around)$/u;
/** With these it may as well be a body or a person: it must look like a place. */
const WEAK = /^(?:at|to|from|into|towards?|through|across|off|opposite)$/u;
/** What is gone from or to is a place: 'took off from', 'displaced from', 'fled to'. */
const MOVES =
  /^(?:displace|flee|evacuate|withdraw|retreat|march|fly|sail|drive|travel|move|truck|bus|ship|fall|pull|advance|arrive|return|escape|expel|off|out|back|away|up|down|far|kilometre|kilometer|km|mile)$/u;
const KIND_BEFORE = /^(?:town|village|city|port|hamlet|suburb|outskirts|vicinity|airfield|airport|crossing|district|area)$/u;
const KIND_BEHIND = /^(?:district|area|quarter|neighbourhood|neighborhood|airfield|airport|crossing|road)$/u;
/** What a name before or in front of it can only be the name of: land, water and what is built on it. */
const LANDFORM =
  /^(?:valley|river|pass|ridge|straits?|channel|gulf|bay|fjord|lake|islands?|islets?|peninsula|isthmus|plateau|plain|mountains?|hills|heights|forest|desert|oasis|delta|estuary|enclave|salient|shoal|reef|cape|canal|highway|motorway|railway|bridge|dam|gap|corridor|marshes|swamps?|gorge|canyon|wadi|basin|lagoon|archipelago|atoll|bank)$/u;
/** What puts something at a landform. */
const AT_LAND =
  /^(?:in|near|outside|around|at|to|from|into|towards?|through|across|off|opposite|on|along|over|above|up|down|below|behind|beyond|of)$/u;
const SIDE = /^(?:north|south|east|west|side|bank|shore|slopes?|mouth|length|edge|banks|shores|end|waters)$/u;
/** Houses and grounds that stand at a place: 'the hospital at Kiri'. */
const STANDS =
  /^(?:hospitals?|clinic|camps?|base|airbase|airfield|garrison|port|harbour|harbor|barracks|refinery|bridge|factory|depot|crossing|prison|post|outpost|station|plant|dam|mine|checkpoint|headquarters|staff|airport|terminal|anchorage)$/u;
const SPEAKS = /^(?:according|due|thanks|loyal|close|relating|similar|belonging|sold|given|sent|told|spoke|talked)$/u;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The word that puts something at a name: 'in', also before 'the town of' and 'the … district'. */
function markerOf(tokens: readonly Token[], from: number, to: number): string {
  const isKind = wordOf(tokens[from - 1]) === 'of' && KIND_BEFORE.test(wordOf(tokens[from - 2]));
  if (isKind) return 'in';
  const isArticle = wordOf(tokens[from - 1]) === 'the';
  if (isArticle) return KIND_BEHIND.test(wordOf(tokens[to])) ? wordOf(tokens[from - 2]) : '';
  return wordOf(tokens[from - 1]);
}

/** ', about 70 kilometres from the line' behind a name. */
const isDistanceAt = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens[at]) === ',' && tokens.slice(at + 1, at + 6).some(({ norm }) => /^(?:km|kilometres|kilometers|miles)$/u.test(norm));

/** 'to the [Kiri Channel]', 'in the [Kiri] valley', 'north of the [Kiri] ridge': the name of land or water that something is put at. */
function isLandformAt(tokens: readonly Token[], from: number, to: number): boolean {
  const isOne = LANDFORM.test(wordOf(tokens[to])) || (to - from > 1 && LANDFORM.test(wordOf(tokens[to - 1])));
  if (!isOne || wordOf(tokens[from - 1]) !== 'the') return false;
  const marker = wordOf(tokens[from - 2]);
  return AT_LAND.test(marker) && (marker !== 'of' || SIDE.test(wordOf(tokens[from - 3])));
}

function isPlaceByWords(text: string, { tokens, names }: Sentence, name: Sentence['names'][number], from: number, to: number): boolean {
  if (isLandformAt(tokens, from, to)) return true;
  const marker = markerOf(tokens, from, to);
  const looksSo = /^(?:GPE|LOC|FAC)$/u.test(name.type);
  const before = wordOf(tokens[from - 2]);
  const isMoved = WEAK.test(marker) && MOVES.test(tokens[from - 2]?.lemma ?? '');
  // 'were killed at Kiri', not 'his work at Kiri'
  const isDeed = marker === 'at' && tokens[from - 2]?.verb === true;
  // 'were brought down over Kiri'
  const isAbove = marker === 'over' && before === 'down';
  const isOpen = name.type === 'OTHER' && (STRONG.test(marker) || isMoved || isDeed || isAbove);
  const isSite = marker === 'at' && STANDS.test(before) && tokens[from - 2]?.verb !== true;
  const isFar = name.type === 'PER' && isMoved && isDistanceAt(tokens, to);
  if (!(isOpen || isFar || isSite || (looksSo && (STRONG.test(marker) || WEAK.test(marker))))) return false;
  if (WEAK.test(marker) && SPEAKS.test(before)) return false;
  // 'in Adamou's view', 'in Adamou and Idrissa's party'
  if (/^'s?$/u.test(wordOf(tokens[to])) || isCapitalised(text, tokens[to]) || (from > 1 && isCapitalised(text, tokens[from - 1])))
    return false;
  const isPerson = names.some(
    (other) =>
      other !== name && other.type === 'PER' && text.slice(other.start, other.end).split(' ').includes(text.slice(name.start, name.end)),
  );
  return !isPerson;
}

const isWord = (token: Token): boolean =>
  [NO_PLACE, BODY_WORDS, TITLES, FIRST_NAMES].some((words) => words.has(token.norm.replace(/\.$/u, ''))) || /\d/u.test(token.norm);

/**
 * Names that no table knows and that the words put something at: 'in Sorobala', 'near the town of Kiri'. `taken` are the spans that stand for
 * something else already. They are known by name alone: no state, no coordinates.
 */
export function unknownPlaces(text: string, sentence: Sentence, taken: readonly Span[]): readonly (Span & { readonly text: string })[] {
  const { tokens, names } = sentence;
  return names.flatMap((name) => {
    const { start, end } = name;
    const written = text.slice(start, end);
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.start >= end);
    if (from < 1 || taken.some((one) => overlaps(one, name))) return [];
    const stop = to < 0 ? tokens.length : to;
    const isPlain = tokens.slice(from, stop).every((token) => isCapitalised(text, token) && !isWord(token));
    const isShouted = written === written.toUpperCase();
    return isPlain && !isShouted && isPlaceByWords(text, sentence, name, from, stop) ? [{ start, end, text: written }] : [];
  });
}
