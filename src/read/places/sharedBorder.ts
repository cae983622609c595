import { STATE_BY_CODE } from '../../codebook/states.ts';
import { borderPlace } from '../../model/borderPlace.ts';
import type { PlaceSpan, Sentence } from '../../model/reading.ts';
import { wordOf } from './capitalised.ts';

const BORDER = /^(?:border|frontier|boundary)$/u;
const SHARED = /^(?:shared|common|joint|mutual)$/u;
const DESCRIBES =
  /^(?:shared|common|joint|mutual|long|land|tense|porous|de|facto|disputed|northern|southern|eastern|western|two|countries|neighbours|'s?)$/u;
/** What makes a border a part of something else: 'the border guards', 'the border with'. */
const GOES_ON = /^(?:guards?|forces?|services?|troops|police|officials?|agency|security|controls?|regime|policy|with|between|of)$/u;

/** The states that a sentence names before a letter, the last first, each once. */
function statesBefore({ actors }: Sentence, before: number): readonly string[] {
  const codes = actors.filter(({ end, code }) => end <= before && STATE_BY_CODE.has(code)).map(({ code }) => code);
  return [...new Set(codes.toReversed())];
}

const areNeighbours = (a: string, b: string): boolean => STATE_BY_CODE.get(a)?.neighbours.includes(b) ?? false;

/** The two states that a border lies between which the words call theirs alone, or null. */
function pairMeant(sentence: Sentence, before: number, isShared: boolean): readonly [string, string] | null {
  const states = statesBefore(sentence, before);
  if (!isShared && states.length !== 2) return null;
  for (const [index, one] of states.entries())
    for (const other of states.slice(index + 1)) if (areNeighbours(one, other)) return [one, other];
  return null;
}

const SENTENCES_BACK = 2;

/** The one pair of neighbours among all the states that a sentence and those right before it speak of; null where there are several or none. */
function pairSpokenOf(sentence: Sentence, earlier: readonly Sentence[]): readonly [string, string] | null {
  const spoken = [...earlier.slice(-SENTENCES_BACK), sentence];
  const named = spoken.flatMap(({ actors, places }) => [
    ...actors.map(({ code }) => code),
    ...places.flatMap(({ kind, country }) => (kind === 'country' && country !== null ? [country] : [])),
  ]);
  const codes = [...new Set(named)].filter((code) => STATE_BY_CODE.has(code)).toSorted();
  const pairs = codes.flatMap((one, index) =>
    codes.slice(index + 1).flatMap((other): [string, string][] => (areNeighbours(one, other) ? [[one, other]] : [])),
  );
  const [pair] = pairs;
  return pair && pairs.length === 1 ? pair : null;
}

/**
 * 'their long shared border', 'the border' in a sentence that names two neighbours and no other state: the border between
 * them; or between the one pair of neighbours that the sentences right before speak of. Null where the word at a token is no border, or leaves
 * open whose it is.
 */
export function sharedBorder(text: string, sentence: Sentence, at: number, earlier: readonly Sentence[]): PlaceSpan | null {
  const { tokens } = sentence;
  if (!BORDER.test(wordOf(tokens[at])) || GOES_ON.test(wordOf(tokens[at + 1]))) return null;
  let from = at - 1;
  while (from > at - 5 && DESCRIBES.test(wordOf(tokens[from]))) from--;
  const first = tokens[from];
  if (!first || !/^(?:the|their|this)$/u.test(first.norm)) return null;
  const isShared = tokens.slice(from + 1, at).some(({ norm }) => SHARED.test(norm));
  const pair = pairMeant(sentence, first.start, isShared) ?? pairSpokenOf(sentence, earlier);
  if (!pair) return null;
  const [start, end] = [first.start, tokens[at]?.end ?? first.end];
  const names = pair.map((code) => STATE_BY_CODE.get(code)?.name ?? code);
  return { ...borderPlace(pair, text.slice(start, end)), start, end, resolvedFrom: `${names.join(' and ')}, named before` };
}
