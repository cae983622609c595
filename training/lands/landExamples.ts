import { readFileSync } from 'node:fs';
import { STATE_BY_CODE } from '../../src/codebook/states.ts';
import { landSigns, landSurroundings, nowhereSigns } from '../../src/extract/context/lands/landSigns.ts';
import { isSomewhere, openPlaces } from '../../src/extract/context/lands/likelyLand.ts';
import { landCandidates, type OpenPlace } from '../../src/extract/context/lands/openPlace.ts';
import { ruledFigures } from '../../src/extract/extract.ts';
import type { FoundFigure } from '../../src/extract/figures/foundFigure.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Document } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';
import type { ReadTools } from '../../src/read/readTools.ts';
import { type GoldDocument, listOf } from '../confidence/goldFile.ts';
import { bare, locate, type Placed, pairUp } from '../confidence/judgeFindings.ts';
import type { Choice } from './fitChoice.ts';
import type { Passage } from './passages.ts';

/** A figure of the gold with its place as a choice among lands and nowhere, which comes last. */
export interface LandChoice extends Choice {
  readonly open: OpenPlace;
  /** Whether the rules leave it without a place. */
  readonly isOpen: boolean;
  /** Whether the gold tells a place. */
  readonly isTold: boolean;
}

/** What a gold says of where a figure is; the bounds are null where it does not tell them. */
interface GoldPlace {
  readonly quote: string;
  readonly bounds: readonly [low: number | null, high: number | null] | null;
  readonly place: readonly string[];
  readonly optional: boolean;
}

interface Told {
  readonly name: string;
  readonly document: Document;
  readonly figures: readonly GoldPlace[];
  /** How much its figures count: rules were written from some documents, and leave little open in them. */
  readonly counts: number;
}

/** A figure that the rules have placed counts so much: it is easier than those that they leave open. */
const PLACED_COUNTS = 0.3;

/** The document of a gold file. */
export function goldTold({ path, published, source, name, figures }: GoldDocument, counts: number): Told {
  const taken = ingest({ path, text: null, url: null, source, title: null, published, manifest: null, notices: [] }, readFileSync(path));
  if ('where' in taken) throw new Error(`${path} of the gold cannot be read: ${taken.reason}`);
  const places = figures.map((one) => ({
    quote: one.quote,
    bounds: [one.low, one.high] as const,
    place: listOf(one.place),
    optional: one.optional === true,
  }));
  return { name, document: taken.value.document, figures: places, counts };
}

/** The document of a passage. */
export function passageTold({ name, text, figures }: Passage): Told {
  const told = { path: null, url: null, source: 'passages', title: null, published: '2021-12-06', language: 'en' };
  const document: Document = { kind: 'document', id: name, text, ...told };
  return { name, document, figures: figures.map(({ quote, place }) => ({ quote, bounds: null, place, optional: false })), counts: 1 };
}

const isNamed = (wanted: readonly string[], name: string): boolean =>
  name !== '' && wanted.some((place) => name.includes(place) || place.includes(name));

/** Whether a land is what the gold tells, by its own name or that of a place in it that the document names. */
function isRight({ lands }: OpenPlace, land: string, place: readonly string[]): boolean {
  const wanted = place.map(bare);
  const told = lands.places.flat().filter((one) => one.land === land);
  const names = [STATE_BY_CODE.get(land)?.name ?? '', ...told.flatMap(({ one }) => [one.place.name, one.place.text])];
  return names.some((name) => isNamed(wanted, bare(name)));
}

function choiceOf({ name, counts }: Told, open: OpenPlace, { place }: GoldPlace): LandChoice {
  const around = landSurroundings(open);
  const nowhere = Object.values(nowhereSigns(open, around));
  const lands = landCandidates(open).map(({ land }) => ({
    signs: [...Object.values(landSigns(open, around, land)), ...nowhere.map(() => 0)],
    right: isRight(open, land, place),
  }));
  const size = Object.keys(landSigns(open, around, '')).length;
  const isOpen = open.found.where.length === 0;
  const options = [...lands, { signs: [...new Array<number>(size).fill(0), ...nowhere], right: place.length === 0 }];
  return { document: name, counts: counts * (isOpen ? 1 : PLACED_COUNTS), options, open, isOpen, isTold: place.length > 0 };
}

/** The figures of a document that are in its gold, each as a choice of where it is. */
export function landChoices(told: Told, tools: ReadTools): readonly LandChoice[] {
  const { document, figures: gold } = told;
  const ruled = ruledFigures(document, read(document, tools).value);
  const text = bare(document.text);
  const place = (found: FoundFigure): Placed<FoundFigure> => {
    const view = ruled.tellings.find(({ view: { sentence } }) => sentence.start <= found.start && found.end <= sentence.end)?.view;
    const near = view ? document.text.slice(view.sentence.start, view.sentence.end) : '';
    return { one: found, at: locate(text, document.text.slice(found.start, found.end), near) };
  };
  const pairs = pairUp(
    gold.map((one) => ({ one, at: locate(text, one.quote, '') })),
    ruled.figures.flat().map(place),
    ({ bounds }, { quantity }) => (bounds === null || (bounds[0] === quantity.low && bounds[1] === quantity.high) ? 1 : 0),
  );
  return openPlaces(ruled.tellings, ruled.figures, ruled.filed, isSomewhere).flatMap((open) => {
    const one = pairs.get(open.found);
    return one && !one.optional ? [choiceOf(told, open, one)] : [];
  });
}

/** The names of the signs, in the order of a choice's. */
export function signNames(choice: LandChoice): { readonly land: readonly string[]; readonly nowhere: readonly string[] } {
  const around = landSurroundings(choice.open);
  return { land: Object.keys(landSigns(choice.open, around, '')), nowhere: Object.keys(nowhereSigns(choice.open, around)) };
}
