import { posture } from '../assess/posture/posture.ts';
import type { Standing } from '../assess/posture/standing.ts';
import type { Measure } from '../codebook/measure.ts';
import type { BriefFigure } from '../model/briefFigure.ts';
import type { Day } from '../model/day.ts';
import type { Posture } from '../model/posture.ts';
import { relatePlaces } from '../reconcile/placeRelation.ts';
import { compareInRow, isDenied } from '../reconcile/quantities/comparePairs.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import type { Vote } from '../reconcile/quantities/originWeights.ts';
import { quantityOf } from '../reconcile/quantities/quantityOf.ts';
import { scopesTold } from '../reconcile/quantities/scopesTold.ts';
import type { Filter } from '../store/filter.ts';
import type { Store } from '../store/store.ts';
import { COUNTED } from './counted.ts';
import { type CountedFigures, countedAll, countedAt, countedOfYear, isAt } from './countedFigures.ts';
import { readFigures, votesOf } from './readFigures.ts';
import { isSpeakerCode, voiceFilters } from './voiceFilters.ts';

export interface PostureQuestion {
  readonly asOf: Day;
  /** Codes of speakers and names of outlets; none hears everyone. */
  readonly accordingTo: readonly string[];
  /** Places by name or id, or states by code; none for all. */
  readonly places: readonly string[];
  /** What else the figures must pass; its `to` ends no later than the day. */
  readonly filter?: Filter;
  /** Whether one number is read out of rival ones. */
  readonly reading?: boolean;
}

/** Who has what where, as told up to a day, from what a store holds. */
export async function postureAsOf(store: Figures, question: PostureQuestion): Promise<Posture> {
  const { asOf, accordingTo, reading = false } = question;
  const found = await countedFor(store, question);
  const { counted, older } = found;
  const quantities = counted.map(({ quantity }) => quantity);
  const scopes = scopesTold(quantities);
  return posture({
    asOf,
    accordingTo,
    counted: counted.filter((one) => isAskedFor(one, question)),
    older,
    undated: await countUndated(store, question),
    compare: (figures) => compareInRow(figures, scopes),
    isDenied,
    misrelays: findMisrelays(quantities),
    isApart: (a, b) => relatePlaces(a, b) === 'apart',
    read: reading ? readFigures(await votesFor(store, question, found)) : null,
  });
}

/** Whether one of the voices asked for gives a figure, of a force at one of the places. */
export const isAskedFor = (one: Standing, { accordingTo, places }: PostureQuestion): boolean =>
  isFollowed(one, accordingTo) && (places.length === 0 || one.quantity.zone.places.some((at) => places.some((place) => isAt(at, place))));

/** How many figures that would be asked for no day can be told of. */
async function countUndated(store: Figures, question: PostureQuestion): Promise<number> {
  const { from: _from, to: _to, ...asked } = question.filter ?? {};
  const measures = measuresOf(asked);
  if (measures.length === 0) return 0;
  const filters = voiceFilters(question.accordingTo).map((voices) => ({ ...asked, measures, ...voices, undated: true }));
  if (question.places.length + question.accordingTo.length === 0) return store.figuresToldCount({ filter: filters[0] ?? {} });
  return (await countedAll(store, filters)).counted.filter((one) => isAskedFor(one, question)).length;
}

/** The measures that a ledger holds, of those asked for. */
const measuresOf = ({ measures }: Filter): readonly Measure[] =>
  measures ? COUNTED.filter((measure) => measures.includes(measure)) : COUNTED;

type Figures = Pick<Store, 'figuresTold' | 'figuresToldCount' | 'figurePlaces'>;

/** What voices are weighed by: all they ever said, and not only what stands on the day. */
async function votesFor(store: Figures, question: PostureQuestion, { counted, before }: CountedFigures): Promise<readonly Vote[]> {
  const { asOf, accordingTo, filter = {} } = question;
  const ofCounted = (): readonly Vote[] => counted.flatMap(({ quantity }) => votesOf(quantity));
  if (accordingTo.length > 0 || counted.length === 0) return ofCounted();
  if (before !== undefined) return [...(await store.figuresTold({ filter: before }, votesOfFigure)).flat(), ...ofCounted()];
  return (await store.figuresTold({ filter: upTo(asOf, filter) }, votesOfFigure)).flat();
}

/** Kept in this form, in which they take little room: they are of all the figures that a record has. */
const votesOfFigure = (figure: BriefFigure): readonly Vote[] => votesOf(quantityOf(figure));

/** What figures must pass: no other measures than a ledger holds, and none told after the day. */
const upTo = (asOf: Day, asked: Filter): Filter => ({
  ...asked,
  measures: measuresOf(asked),
  to: asked.to !== undefined && asked.to < asOf ? asked.to : asOf,
});

/** The figures that a posture is made of. Who hears few voices is told all that these ever said. */
export async function countedFor(
  store: Figures,
  { asOf, accordingTo, places, filter: asked = {} }: PostureQuestion,
): Promise<CountedFigures> {
  if (measuresOf(asked).length === 0) return { counted: [], older: 0 };
  const filter = upTo(asOf, asked);
  if (accordingTo.length > 0)
    return countedAll(
      store,
      voiceFilters(accordingTo).map((voices) => ({ ...filter, ...voices })),
    );
  return places.length > 0 ? countedAt(store, asOf, { places, filter }) : countedOfYear(store, asOf, filter);
}

/** Who only passes a figure on does not give it: the innermost speaker must be one of those followed. */
function isFollowed({ quantity: { voice } }: Standing, voices: readonly string[]): boolean {
  if (voices.length === 0) return true;
  return voices.some((followed) => {
    if (!isSpeakerCode(followed)) return voice.own && voice.name === followed;
    return !voice.own && (voice.code === followed || `${voice.code}/${voice.sector}` === followed);
  });
}
