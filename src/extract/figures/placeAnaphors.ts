import type { PlaceSpan } from '../../model/reading.ts';
import { hasRelation } from '../clauses/dependents.ts';
import { perSentence } from '../clauses/perToken.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { statePlace } from './statePlace.ts';

/** A place that the text has named, and whether it put something there. */
export interface EarlierPlace {
  readonly place: PlaceSpan;
  readonly isTold: boolean;
}

const COUNTRY: readonly string[] = ['country', 'nation', 'republic'];

const KINDS: readonly (readonly [readonly string[], (place: PlaceSpan) => boolean])[] = [
  [['region', 'area', 'zone', 'territory', 'province', 'enclave'], ({ kind }) => /^(?:region|area|water|site)$/u.test(kind)],
  [['city', 'capital', 'port'], ({ kind }) => kind === 'city'],
  // A town or village is no seat of a government, whose name stands for the state.
  [['town', 'village'], ({ kind, id }) => kind === 'city' && !id.startsWith('capital:')],
  [['border', 'frontier', 'boundary'], ({ kind }) => kind === 'border'],
];

/** The words that lead back to a place, where they stand alone. */
const LEADS_BACK: ReadonlySet<string> = new Set(['there', ...COUNTRY, ...KINDS.flatMap(([words]) => words)]);

const POINTS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'same', 'whole', 'entire']);

/** 'the country', 'this region' standing alone: not 'the border guards', not 'the city of Asmar'. */
function standsForPlace(view: SentenceView, at: number): boolean {
  const isTold = POINTS.has(wordAt(view, at - 1));
  return isTold && !/^(?:of|'s|with|between)$/u.test(wordAt(view, at + 1)) && !hasRelation(view, at, 'compound* amod flat');
}

/** The tokens that may lead back to a place: few do, and what was told before need not be gathered for the others. */
export const wordsThatLeadBack: (view: SentenceView) => readonly number[] = perSentence((view) => {
  const found: number[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const word = wordAt(view, at);
    if (LEADS_BACK.has(word) && (word === 'there' || standsForPlace(view, at))) found.push(at);
  }
  return found;
});

/** So many letters back 'there' may lead, which are some four sentences: a title is not spoken of any more. */
const REACH = 600;

/**
 * The place among those named before that a word leads back to: 'there', 'the country', 'the border'; null where none
 * does. `owner` is the state whose forces are spoken of: they are abroad 'there', and not in their own country.
 */
export function placeMeant(view: SentenceView, at: number, earlier: readonly EarlierPlace[], owner: string | null): PlaceSpan | null {
  const word = wordAt(view, at);
  const token = view.tokens[at];
  if (!token) return null;
  const abroad = earlier.filter(({ place }) => owner === null || place.country !== owner);
  const near = abroad.filter(({ place }) => token.start - place.end < REACH);
  const here = (place: PlaceSpan | null | undefined): PlaceSpan | null =>
    place ? { ...place, text: view.text.slice(token.start, token.end), start: token.start, end: token.end } : null;
  if (word === 'there')
    // 'no plan to attack Oman. … are still there': a place that is only named is not where something was put.
    return hasRelation(view, at, 'expl nsubj') ? null : here(near.findLast(({ isTold }) => isTold)?.place);
  if (!standsForPlace(view, at)) return null;
  if (COUNTRY.includes(word)) {
    const within = abroad.findLast(({ place }) => place.country !== null)?.place.country;
    return within ? here(statePlace(within, word, token)) : null;
  }
  const isKind = KINDS.find(([words]) => words.includes(word))?.[1];
  return isKind ? here(earlier.findLast(({ place }) => isKind(place))?.place) : null;
}
