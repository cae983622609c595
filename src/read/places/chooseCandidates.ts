import { distanceKm } from './distanceKm.ts';
import type { Candidate } from './gazetteer.ts';
import { liesWithin } from './liesWithin.ts';

/** One name of a document, wherever it stands there: what it may be, and what stands after it. */
export interface NameInDocument {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Regions and states that stood after it somewhere. */
  readonly within: readonly Candidate[];
  readonly count: number;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly reasons: readonly string[];
}

const ROUNDS = 3;
const NEAR_KM = 250;
/** What it counts that a place lies in the state where the outlet has its address. */
const HOME = 2;
/** What it counts for a region that it was told after one of its towns: 'Toronto, Ontario'. */
const TOLD = 4;
/** Places beyond so many say nothing more, and comparing each with each would cost too much. */
const MOST = 60;

/** What a name stands beside: the other places as they are read so far, regions told after some, the outlet's state. */
interface Surroundings {
  readonly others: readonly Candidate[];
  readonly told: ReadonlySet<string>;
  readonly home: string | null;
}

interface Scored {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** How well a candidate goes with the other places of the document, as they are read so far. */
function weigh(one: Candidate, name: NameInDocument, { others, told, home }: Surroundings): Scored {
  const reasons: string[] = [];
  let score = one.weight;
  if (name.within.some((region) => liesWithin(one, region))) {
    score += 10;
    reasons.push(`in ${name.within.find((region) => liesWithin(one, region))?.name ?? ''}, as the text says`);
  }
  if (told.has(one.id)) {
    score += TOLD;
    reasons.push('named as the region of another place');
  }
  const sameRegion = one.admin === null ? 0 : others.filter((other) => other.country === one.country && other.admin === one.admin).length;
  const sameState = others.filter((other) => other.country !== null && other.country === one.country).length;
  const near = others.filter((other) => other.kind !== 'country' && distanceKm(one, other) < NEAR_KM).length;
  const share = (count: number): number => (others.length === 0 ? 0 : count / Math.max(3, others.length));
  score += 2.5 * share(sameState) + 2.5 * share(sameRegion) + 2 * share(near);
  score += 0.4 * Math.min(2, near) + 0.5 * Math.min(2, sameRegion) + 0.3 * Math.min(2, sameState);
  if (sameRegion > 0) reasons.push('in the same region as other places here');
  else if (sameState > 0) reasons.push('in the same state as other places here');
  if (near > 0) reasons.push(`near ${others.find((other) => other.kind !== 'country' && distanceKm(one, other) < NEAR_KM)?.name ?? ''}`);
  if (home !== null && one.country === home) {
    score += HOME;
    reasons.push("in the outlet's state");
  }
  return { score, reasons };
}

function bestOf(name: NameInDocument, surroundings: Surroundings): Choice | null {
  let best: (Choice & { readonly score: number }) | null = null;
  for (const candidate of name.candidates) {
    const { score, reasons } = weigh(candidate, name, surroundings);
    if (!best || score > best.score) best = { candidate, score, reasons };
  }
  if (!best) return null;
  const reasons =
    name.candidates.length === 1 ? ['the only place so called'] : best.reasons.length > 0 ? best.reasons : ['the largest so called'];
  return { candidate: best.candidate, reasons };
}

/**
 * One place for each name of a document: a place goes with the others in its state and region and near it,
 * with what the text says after it, with the outlet's home where one is known; else the larger one. `states` are
 * states that the document speaks of without naming them ('Monroe County').
 */
export function chooseCandidates(
  names: readonly NameInDocument[],
  states: readonly Candidate[],
  home: string | null,
): ReadonlyMap<string, Choice> {
  let chosen: ReadonlyMap<string, Choice> = new Map();
  const regions = new Set(names.flatMap(({ within }) => within.map(({ id }) => id)));
  const hints = [...names.flatMap(({ within }) => within), ...states].slice(0, MOST);
  for (let round = 0; round < ROUNDS; round++) {
    const before = chosen;
    const next = new Map<string, Choice>();
    const told = names.flatMap(({ key, candidates }) => {
      const candidate = before.get(key)?.candidate ?? (candidates.length === 1 ? candidates[0] : undefined);
      return candidate ? [{ key, candidate }] : [];
    });
    const first = told.slice(0, MOST);
    for (const name of names) {
      const others = [...first.filter(({ key }) => key !== name.key).map(({ candidate }) => candidate), ...hints];
      const choice = bestOf(name, { others, told: regions, home });
      if (choice) next.set(name.key, choice);
    }
    chosen = next;
  }
  return chosen;
}
