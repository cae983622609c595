import type { PlaceSpan, Quantity } from '../../model/reading.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { phraseHead } from './clauseHeads.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { isOfDisease } from './isOfDisease.ts';

const MARKET =
  /^(?:barrel|barrels|shares|stock|stocks|crude|index|profit|profits|ticket|tickets|salary|salaries|price|prices|ounce|ounces|gold|silver|platinum|palladium|bitcoin|futures|bushel|dividend|revenue|revenues|earnings|turnover|gdp|tonne|tonnes|gallon|wages|wage|rent|tuition|bail|lottery|box|gross|net|sack|sacks|maize|wheat|rice|bullion|deposits|acquisitions|cryptocurrency|cryptocurrencies)$/u;

/** 'nine dollars a head', '€4 per litre': a price, not a sum. */
const isRate = (view: SentenceView, to: number): boolean =>
  wordAt(view, to) === 'per' ||
  (/^(?:a|an|each)$/u.test(wordAt(view, to)) &&
    /^(?:day|night|head|month|litre|liter|kilo|person|week|hour|year|pound|ton)$/u.test(wordAt(view, to + 1)));

const IS = /^(?:is|are|was|were|be|been)$/u;
const HELD = /^(?:now|net|commerce|trade|traffic|business|exports|imports)$/u;

/** 'is worth 9 billion', 'trade worth 9 billion', 'is now valued at 9 billion': what somebody owns or a market holds; 'jets worth 9 billion' are bought. */
const isHeldWorth = (view: SentenceView, from: number): boolean =>
  view.tokens.slice(0, from).some(({ norm }, at) => {
    if (from - at >= 5) return false;
    const before = wordAt(view, at - 1);
    if (norm === 'worth') return IS.test(before) || HELD.test(before);
    return norm === 'valued' && (IS.test(before) || IS.test(wordAt(view, at - 2)));
  });

/** 'above the $1,810 level': a mark that a price may reach. */
const isMark = (view: SentenceView, to: number): boolean => /^(?:level|range|mark|threshold)$/u.test(wordAt(view, to));

/** What makes a sum a matter of states, where none is named. */
const PUBLIC =
  /^(?:military|militia|defen[cs]e|army|arms|armou?r|weapons?|weaponry|ammunition|missiles?|jets|aircraft|warships?|aid|assistance|relief|humanitarian|security|sanctions?|border|fortifications?|refugees?|migrants?|displaced|famine|war|troops|forces|soldiers|guards|police|rebels|gas|pipeline|reconstruction|ransom|government|ministry|parliament|congress|senate|bill|treasury|spy|spies|intelligence)$/u;

/** Whether a sum is one of states or of war: a party to public affairs is named, or what they spend on. A fund or a prize has neither. */
const isPublic = ({ actors, tokens }: SentenceView): boolean =>
  actors.some(({ actor }) => actor.code !== '' || actor.sector !== null) || tokens.some(({ norm }) => PUBLIC.test(norm));

/** Below it a sum is a price, a rate or a fee. */
const SMALL = 1000;

/** A sum that is given, promised or spent; not what something costs on a market. */
export function moneyFigure(scene: Scene, quantity: Quantity): FoundFigure | null {
  const { view } = scene;
  const { from, to } = tokenRange(view.tokens, quantity);
  if (
    (quantity.high ?? quantity.low ?? 0) < SMALL ||
    isOfDisease(view) ||
    !isPublic(view) ||
    isRate(view, to) ||
    isHeldWorth(view, from) ||
    isMark(view, to) ||
    wordAt(view, to) === 'worth' ||
    view.tokens.slice(Math.max(0, from - 12), to + 12).some(({ norm }) => MARKET.test(norm))
  )
    return null;
  return describeFigure(scene, {
    quantity,
    measure: 'money',
    item: '',
    phrase: { from, to, head: phraseHead(view, from, to) },
    span: quantity,
    rule: 'figure/money',
  });
}

const LONG = /^(?:border|frontier|wall|fence|barrier|pipeline|front|zone|corridor|line)$/u;

/** The length of a border, fence or the like. */
export function lengthFigure(scene: Scene, quantity: Quantity): FoundFigure | null {
  const { view } = scene;
  const { from, to } = tokenRange(view.tokens, quantity);
  const next = view.tokens.slice(to, to + 4).map((token) => token.norm);
  // 'at an altitude of 100 metres crossed the border': that is no length of the border.
  if (view.tokens.slice(Math.max(0, from - 4), from).some(({ norm }) => /^(?:altitude|height|depth|distance|range|within)$/u.test(norm)))
    return null;
  // '50 km from the border' is how far away something is.
  if (/^(?:from|away|off|north|south|east|west|inside|into|inland|deep|short)$/u.test(next[0] ?? '')) return null;
  const isOfLong = wordAt(view, from - 1) === 'of' && LONG.test(wordAt(view, from - 2));
  const isLong = next.includes('long') && view.tokens.some(({ norm }) => LONG.test(norm));
  const item = next.find((word) => LONG.test(word)) ?? (isOfLong ? wordAt(view, from - 2) : isLong ? 'length' : null);
  if (item === null) return null;
  const border = borderHere(view, from, to);
  const found = describeFigure(scene, {
    quantity,
    measure: 'length',
    item,
    phrase: { from, to, head: phraseHead(view, from, to) },
    span: quantity,
    rule: 'figure/length',
    // A border is there, whatever is planned along it; a fence may not be.
    ...(/^(?:border|frontier|front|line)$/u.test(item) ? { status: 'present' } : {}),
  });
  return border ? { ...found, where: [border] } : found;
}

/** The border, wall or the like that the length is of. */
function borderHere(view: SentenceView, from: number, to: number): PlaceSpan | undefined {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to + 3]?.end ?? view.sentence.end;
  return view.sentence.places.find((place) => place.kind === 'border' && place.end > start && place.start < end);
}
