import type { Measure } from '../../codebook/measure.ts';
import type { FigureStatus } from '../../codebook/status.ts';
import type { ActorSpan, PlaceSpan, Quantity } from '../../model/reading.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { SPEECH_NOUN, SPEECH_VERB } from '../speech/speechCues.ts';
import { type Counted, countedBefore, countedNoun, standsAlone } from './countedNoun.ts';
import { figureStatus } from './figureStatus.ts';
import { harmOf } from './harm.ts';
import { isSite } from './items.ts';
import { ownersOf } from './ownersOf.ts';

/** A figure as one sentence gives it, before speakers and ids. */
export interface FoundFigure {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly item: string;
  readonly of: readonly ActorSpan[];
  readonly status: FigureStatus;
  readonly where: readonly PlaceSpan[];
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** What the figure before it in the sentence counted, for a number that stands alone. */
type Previous = Pick<FoundFigure, 'measure' | 'item' | 'of'> | null;

const fromCount = (
  view: SentenceView,
  quantity: Quantity,
): { readonly counted: Counted | null; readonly from: number; readonly after: number } => {
  const range = tokenRange(view.tokens, quantity);
  return { counted: countedNoun(view, range.to), from: range.from, after: range.to };
};

/** How far a figure's places may stand after it: to the next figure, or to a word that opens another matter. */
function reachOf(view: SentenceView, to: number): number {
  for (let at = to; at < view.tokens.length; at++) {
    const start = view.tokens[at]?.start ?? 0;
    if (/^(?:[;:]|while|whereas|but|although)$/u.test(wordAt(view, at))) return at - 1;
    if (wordAt(view, at) === 'and' && (view.isVerb[at + 1] || view.isVerb[at + 2])) return at - 1;
    if (at > to && view.sentence.quantities.some((quantity) => quantity.kind === 'count' && quantity.start === start)) return at - 1;
  }
  return view.tokens.length - 1;
}

/** 'the ministry in Moscow said', 'the statement made in Moscow': where somebody speaks is not where the counted stand. */
function belongsToSpeaker(view: SentenceView, place: PlaceSpan): boolean {
  if (view.actors.some(({ actor }) => actor.start < place.start && place.end <= actor.end)) return true;
  const { from } = tokenRange(view.tokens, place);
  return view.tokens.slice(Math.max(0, from - 4), from).some((token) => SPEECH_NOUN.has(token.norm) || SPEECH_VERB.has(token.lemma));
}

/** Places after the figure in its clause, else before it: 'in Poland', 'along its border with Ukraine'. */
function placesOf(view: SentenceView, to: number): readonly PlaceSpan[] {
  const start = view.tokens[to - 1]?.end ?? view.sentence.start;
  const limit = view.tokens[reachOf(view, to)]?.end ?? view.sentence.end;
  const after = view.sentence.places.filter((place) => place.start >= start && place.end <= limit);
  if (after.length > 0) return after.slice(0, 3);
  const before = view.sentence.places.filter((place) => place.end <= start);
  return before.filter((place) => !belongsToSpeaker(view, place)).slice(-1);
}

function money(view: SentenceView, quantity: Quantity): FoundFigure | null {
  const { from, to } = tokenRange(view.tokens, quantity);
  const nearby = view.tokens
    .slice(Math.max(0, from - 12), to + 12)
    .some((token) =>
      /^(?:barrel|share|shares|stock|crude|gas|index|profit|ticket|salary|price|prices|ounce|ounces|gold|silver|platinum|palladium|bitcoin|futures|bushel|dividend|revenue|earnings)$/u.test(
        token.norm,
      ),
    );
  if (nearby) return null;
  const counted = { from, to };
  return {
    quantity,
    measure: 'money',
    item: '',
    of: ownersOf(view, from, counted, 'money').map((placed) => placed.actor),
    status: figureStatus(view, from, to, 'money'),
    where: placesOf(view, to),
    start: quantity.start,
    end: quantity.end,
    rule: 'figure/money',
  };
}

function length(view: SentenceView, quantity: Quantity): FoundFigure | null {
  const { from, to } = tokenRange(view.tokens, quantity);
  const next = view.tokens.slice(to, to + 4).map((token) => token.norm);
  if (!next.some((word) => /^(?:border|frontier|wall|fence|barrier|pipeline|front|zone|corridor|line|long)$/u.test(word))) return null;
  const item = next.find((word) => /^(?:border|frontier|wall|fence|barrier|pipeline|front|zone|corridor|line)$/u.test(word)) ?? 'length';
  return {
    quantity,
    measure: 'length',
    item,
    of: ownersOf(view, from, { from, to }, 'length').map((placed) => placed.actor),
    // A border is there, whatever is planned along it; a fence may not be.
    status: /^(?:border|frontier|front|line)$/u.test(item) ? 'present' : figureStatus(view, from, to, 'length'),
    where: longPlace(view, from, to),
    start: quantity.start,
    end: quantity.end,
    rule: 'figure/length',
  };
}

/** The border, wall or the like that the length is of. */
function longPlace(view: SentenceView, from: number, to: number): readonly PlaceSpan[] {
  const start = view.tokens[from]?.start ?? 0;
  const own = view.sentence.places.filter(
    (place) => place.kind === 'border' && place.end > start && place.start < (view.tokens[to + 3]?.end ?? view.sentence.end),
  );
  return own.length > 0 ? own.slice(0, 1) : placesOf(view, to);
}

/** A number without a noun: harmed people ('at least eight have died'), or more of what was just counted. */
function alone(view: SentenceView, quantity: Quantity, from: number, after: number, previous: Previous): FoundFigure | null {
  const harm = harmOf(view, from, { from: after, to: after });
  if (harm)
    return {
      quantity,
      measure: harm,
      item: 'people',
      of: ownersOf(view, from, { from: after, to: after }, harm).map((placed) => placed.actor),
      status: figureStatus(view, from, after, harm),
      where: placesOf(view, after),
      start: quantity.start,
      end: quantity.end,
      rule: 'figure/harm-alone',
    };
  const more = /^(?:another|further|additional|more|rest|remaining|others)$/u;
  const told =
    (wordAt(view, after) === 'of' && /^(?:them|these|those|whom|which)$/u.test(wordAt(view, after + 1))) ||
    more.test(wordAt(view, from)) ||
    more.test(wordAt(view, from + 1)) ||
    more.test(wordAt(view, from - 1)) ||
    more.test(wordAt(view, after)) ||
    (quantity.low ?? quantity.high ?? 0) >= 300;
  if (!previous || !told || !standsAlone(view, after) || previous.measure === 'money' || previous.measure === 'length') return null;
  const own = ownersOf(view, from, { from: after, to: after }, previous.measure).map((placed) => placed.actor);
  return {
    quantity,
    measure: previous.measure,
    item: previous.item,
    of: previous.of.length > 0 ? previous.of : own,
    status: figureStatus(view, from, after, previous.measure),
    where: placesOf(view, after),
    start: quantity.start,
    end: quantity.end,
    rule: 'figure/elliptic',
  };
}

/** 'its 850-strong contingent'. */
const strong = (view: SentenceView, quantity: Quantity, from: number, after: number): FoundFigure => ({
  quantity,
  measure: 'personnel',
  item: wordAt(view, after),
  of: ownersOf(view, from, { from: after, to: after + 1 }, 'personnel').map((placed) => placed.actor),
  status: figureStatus(view, from, after + 1, 'personnel'),
  where: placesOf(view, after + 1),
  start: quantity.start,
  end: view.tokens[after]?.end ?? quantity.end,
  rule: 'figure/count',
});

/** 'hundreds of millions of lives', 'billions of readers': from here on people are a figure of speech, or all of mankind. */
const MANKIND = 50_000_000;

/** 'one diplomat', 'a senator': a person, not a count, unless harm came to them. */
const isOnePerson = (view: SentenceView, quantity: Quantity, counted: Counted): boolean =>
  quantity.low === 1 &&
  quantity.high === 1 &&
  (counted.measure === 'people' || counted.measure === 'personnel' || counted.measure === 'sites') &&
  harmOf(view, counted.from, counted) === null;

/** 'a force of 40,000': the noun stands before its number. */
function putAt(view: SentenceView, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const counted = standsAlone(view, after) ? countedBefore(view, from) : null;
  if (!counted) return null;
  const range = { from: after, to: after };
  const own = view.actors.filter((placed) => placed.to === counted.from || (placed.from <= counted.from && placed.to >= counted.to));
  const of = own.length > 0 ? own : ownersOf(view, from, range, counted.measure);
  return {
    quantity,
    measure: counted.measure,
    item: wordAt(view, counted.from),
    of: of.map((placed) => placed.actor),
    status: figureStatus(view, from, after, counted.measure),
    where: placesOf(view, after),
    start: view.tokens[counted.from]?.start ?? quantity.start,
    end: quantity.end,
    rule: 'figure/put-at',
  };
}

function count(view: SentenceView, quantity: Quantity, previous: Previous): FoundFigure | null {
  const { counted, from, after } = fromCount(view, quantity);
  if (!counted && /-strong$/u.test(wordAt(view, after - 1))) return strong(view, quantity, from, after);
  if (!counted) return putAt(view, quantity, from, after) ?? alone(view, quantity, from, after, previous);
  if (isOnePerson(view, quantity, counted)) return null;
  if (counted.measure === 'people' && (quantity.low ?? quantity.high ?? 0) >= MANKIND) return null;
  const harm = counted.measure === 'personnel' || counted.measure === 'people' ? harmOf(view, from, counted) : null;
  const measure = harm ?? counted.measure;
  if (
    isSite(measure) &&
    !view.tokens.some((token) =>
      /^(?:destroyed|shelled|attacked|hit|damaged|captured|seized|occupied|bombed|struck|burned|violations|explosions|ceasefire|targets|hacked|defaced)$/u.test(
        token.norm,
      ),
    )
  )
    return null;
  const span = { start: quantity.start, end: view.tokens[counted.to - 1]?.end ?? quantity.end };
  const item = view.text.slice(view.tokens[counted.from]?.start, span.end).replace(/^of (?:the |its |their )?/u, '');
  return {
    quantity,
    measure,
    item,
    of: ownersOf(view, from, counted, measure).map((placed) => placed.actor),
    status: figureStatus(view, from, counted.to, measure),
    where: placesOf(view, counted.to),
    ...span,
    rule: harm ? 'figure/harm' : 'figure/count',
  };
}

/** The figures of a sentence in order. Designations, years, ages, shares and scores are none: the reader has set them apart. */
export function findFigures(view: SentenceView): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const quantity of view.sentence.quantities) {
    const figure =
      quantity.kind === 'money'
        ? money(view, quantity)
        : quantity.kind === 'length'
          ? length(view, quantity)
          : quantity.kind === 'count'
            ? count(view, quantity, found.at(-1) ?? null)
            : null;
    if (figure) found.push(figure);
  }
  return found;
}
