import { STATE_BY_CODE } from '../../../codebook/states.ts';
import { once } from '../../../model/once.ts';
import type { FoundFigure } from '../../figures/foundFigure.ts';
import type { Filed } from '../filedFrom.ts';
import { homeState } from '../homeState.ts';
import type { Telling } from '../telling.ts';
import { type LandWeights, landSigns, landSurroundings, nowhereSigns } from './landSigns.ts';
import { LAND_WEIGHTS } from './landWeights.ts';
import { type LandCandidate, landCandidates, type OpenPlace, REACH } from './openPlace.ts';
import { landOf, placeOfLand, toldLands } from './toldLands.ts';

const sumOf = <Name extends string>(signs: Readonly<Record<Name, number>>, weights: Readonly<Record<Name, number>>): number =>
  (Object.keys(signs) as Name[]).reduce((sum, name) => sum + weights[name] * signs[name], 0);

/** The likeliest land of an open figure with its chance among all and nowhere (conditional logit, McFadden 1974); null where none is told of. */
export function likeliestLand(
  open: OpenPlace,
  weights: LandWeights,
): { readonly candidate: LandCandidate; readonly chance: number } | null {
  const around = landSurroundings(open);
  const judged = landCandidates(open).map((candidate) => ({
    candidate,
    odds: Math.exp(sumOf(landSigns(open, around, candidate.land), weights.land)),
  }));
  const [best] = judged.toSorted((a, b) => b.odds - a.odds);
  const nowhere = Math.exp(sumOf(nowhereSigns(open, around), weights.nowhere));
  return best ? { candidate: best.candidate, chance: best.odds / judged.reduce((sum, { odds }) => sum + odds, nowhere) } : null;
}

/** 'Benin put 14 tanks on alert': what a state is told to have ready is not in a land that the sentence says nothing of, but its own. */
function isKeptElsewhere({ tellings, index, found }: OpenPlace, land: string): boolean {
  const keeper = found.of.find(({ code }) => STATE_BY_CODE.has(code))?.code;
  const view = tellings[index]?.view;
  const isKept = /^(?:present|alert)$/u.test(found.status) && keeper !== undefined && keeper !== land;
  return (
    isKept && !(view?.actors.some(({ actor }) => actor.code === land) || view?.sentence.places.some((place) => landOf(place) === land))
  );
}

/** Whether another sentence, of the few before or the first, puts something in a land: what its own sentence says of where, the rules have weighed. */
const isPlacedBefore = ({ lands, index }: OpenPlace, land: string): boolean =>
  [0, ...Array.from({ length: REACH }, (_, back) => index - 1 - back)].some(
    (at) => at !== index && (lands.places[at] ?? []).some((place) => place.land === land && place.isTold),
  );

const isStanding = (open: OpenPlace, land: string): boolean => isPlacedBefore(open, land) && !isKeptElsewhere(open, land);

/** From this chance on a land is told: four in five of those were right in documents that the weights had not seen. */
const LEAST = 0.6;

/** What stands somewhere if it is anywhere: money and lengths need not, nor what is denied. */
export const isSomewhere = ({ measure, status }: FoundFigure): boolean =>
  measure !== 'length' && measure !== 'money' && status !== 'denied';

const isOpen = (found: FoundFigure): boolean => found.where.length === 0 && isSomewhere(found);

/** The figures of a document that nothing places, for a land to be chosen. */
export function openPlaces(
  tellings: readonly Telling[],
  figures: readonly (readonly FoundFigure[])[],
  filed: Filed | null,
  isAsked: (found: FoundFigure) => boolean = isOpen,
): readonly OpenPlace[] {
  const lands = once(() => toldLands(tellings));
  const home = once(() => homeState(tellings)?.state.actor.code ?? null);
  const all = figures.flat();
  const placed = all.filter(({ where }) => where.length > 0).length / (1 + all.length);
  return figures.flatMap((some, index) =>
    some.filter(isAsked).map((found) => ({ tellings, lands: lands(), filed, home: home(), placed, index, found })),
  );
}

/**
 * The figures of a document, by sentence, those without a place in the state that the sentences around tell of, where one is by far
 * the likeliest, as a reader takes it who has read what goes before. Fitted; models/lands.md tells on what and how well.
 */
export function withLikelyLands(
  tellings: readonly Telling[],
  figures: readonly (readonly FoundFigure[])[],
  filed: Filed | null,
): readonly (readonly FoundFigure[])[] {
  const placed = new Map<FoundFigure, FoundFigure>();
  for (const open of openPlaces(tellings, figures, filed)) {
    const likely = likeliestLand(open, LAND_WEIGHTS);
    const isTaken = likely !== null && likely.chance >= LEAST && isStanding(open, likely.candidate.land);
    const place = isTaken ? placeOfLand(likely.candidate.land, likely.candidate.told) : null;
    if (place) placed.set(open.found, { ...open.found, where: [place] });
  }
  return placed.size === 0 ? figures : figures.map((some) => some.map((found) => placed.get(found) ?? found));
}
