import { LANDS_MEANT } from '../../codebook/landMeant.ts';
import { PRECISION_OF } from '../../codebook/placePrecision.ts';
import { PLACES } from '../../codebook/places.ts';
import type { PlaceSpan, Sentence } from '../../model/reading.ts';
import { wordOf } from './capitalised.ts';

const BY_NAME = new Map(PLACES.map((place) => [place.name, place]));
const WORDS: ReadonlySet<string> = new Set(LANDS_MEANT.flatMap(({ words }) => words));

/** 'the strait', 'the peninsula' in a text that speaks of those who live at it: the one they mean; null where nothing says which. */
export function landMeant(text: string, sentence: Sentence, at: number, earlier: readonly Sentence[]): PlaceSpan | null {
  const [first, noun, next] = [sentence.tokens[at], sentence.tokens[at + 1], sentence.tokens[at + 2]];
  if (!first || !noun || first.norm !== 'the' || !WORDS.has(noun.norm) || wordOf(next) === 'of') return null;
  const spoken = new Set([...earlier, sentence].flatMap(({ actors }) => actors.map(({ code }) => code)));
  const fitting = LANDS_MEANT.filter(({ words, states }) => words.includes(noun.norm) && states.every((code) => spoken.has(code)));
  const names = new Set(fitting.map(({ place }) => place));
  const place = BY_NAME.get([...names][0] ?? '');
  if (!place || names.size !== 1) return null;
  const { name, country, lat, lon, kind, id } = place;
  const [start, end] = [first.start, noun.end];
  const resolvedFrom = `${fitting[0]?.states.join(' and ')}, spoken of before`;
  return { name, country, lat, lon, kind, id, precision: PRECISION_OF[kind], text: text.slice(start, end), start, end, resolvedFrom };
}
