import { isContradiction } from '../reconcile/isContradiction.ts';
import { doStandingsShow, type Realis, realisOf, standingOf } from '../reconcile/realis.ts';
import type { Shown } from './apart.ts';
import type { Surroundings } from './surroundings.ts';

/** An event that stays as it was, of which no more than the plans and deeds beside it can change. */
export interface Sided {
  /** Its id. */
  readonly event: string;
  readonly realis: Realis;
  /** Mentions made anew that plan or carry out what it tells. */
  readonly beside: ReadonlySet<string>;
}

/** Groups that stand beside what is made anew. */
export interface Beside {
  readonly sided: readonly Sided[];
  /** Places of the others, one of each: what is disputed of these may change, so that they are made anew as well. */
  readonly disputed: readonly number[];
}

/** Groups of mentions, by their places. */
export type Groups = readonly (readonly number[])[];

/** Groups that stay as they are, and those that are made anew, by the places of their mentions. */
interface Made {
  readonly groups: Groups;
  readonly anew: ReadonlySet<number>;
  /** Whether nothing that was linked before may be linked no longer, and users say nothing: else sides cannot be told from what they were. */
  readonly isPlain: boolean;
  /** What is not loaded beside those that are made anew. */
  readonly apart: readonly Shown[];
}

/** Which groups show those that are made anew, being linked with them as plans, deeds or denials. */
export async function sidesAlone(known: Surroundings, { groups, anew, isPlain, apart }: Made): Promise<Beside> {
  const { links, mentions, eventOf, idOfEvent } = known;
  const standings = mentions.map(standingOf);
  const groupOf = new Int32Array(mentions.length);
  for (const [index, group] of groups.entries()) for (const place of group) groupOf[place] = index;
  const [beside, disputed] = [new Map<number, Set<string>>(), new Map<number, number>()];
  const denyingOf = (inside: number, outside: number): number | null =>
    standings[inside] === 'denied' ? inside : standings[outside] === 'denied' ? outside : null;
  const meet = (inside: number, outside: number, contradicts: Contradicting): void => {
    const group = groupOf[outside] ?? 0;
    const denying = denyingOf(inside, outside);
    if (!isPlain) disputed.set(group, outside);
    else if (denying === null) beside.set(group, (beside.get(group) ?? new Set()).add(mentions[inside]?.id ?? ''));
    else if (contradicts(groups[groupOf[denying] ?? 0]) || contradicts(eventOf(denying))) disputed.set(group, outside);
  };
  const { a, b } = links();
  const eachShown = (visit: (inside: number, outside: number) => void): void => {
    for (let at = 0; at < a.length; at++) {
      const one = a[at] ?? 0;
      const other = b[at] ?? 0;
      if (anew.has(one) === anew.has(other) || !doStandingsShow(standings[one] ?? 'feared', standings[other] ?? 'feared')) continue;
      if (anew.has(one)) visit(one, other);
      else visit(other, one);
    }
  };
  const denying = new Set<number>();
  eachShown((inside, outside) => {
    const place = isPlain ? denyingOf(inside, outside) : null;
    if (place !== null) denying.add(place);
  });
  const contradicts = await contradictionsAmong(
    known,
    [...denying].flatMap((place) => [groups[groupOf[place] ?? 0] ?? [], eventOf(place) ?? []]),
  );
  eachShown((inside, outside) => meet(inside, outside, contradicts));
  const sided = [...beside].flatMap(([group, those]) => {
    const [place = -1] = groups[group] ?? [];
    const [first, event] = [mentions[place], idOfEvent(place)];
    return first === undefined || event === null || disputed.has(group) ? [] : [{ event, realis: realisOf(first), beside: those }];
  });
  return { sided: [...sided, ...sidedApart(mentions, apart)], disputed: [...disputed.values()] };
}

function sidedApart(mentions: Surroundings['mentions'], apart: readonly Shown[]): readonly Sided[] {
  return [...Map.groupBy(apart, ({ held }) => held.event).values()].flatMap((those) =>
    those.slice(0, 1).map(({ held }) => ({
      event: held.event,
      realis: realisOf(held),
      beside: new Set(those.flatMap(({ place }) => mentions[place]?.id ?? [])),
    })),
  );
}

/** Whether one of some mentions, by their places, contradicts that a deed is done; of others no dispute comes. */
type Contradicting = (places: readonly number[] | null | undefined) => boolean;

/** Reads some groups whole, and tells which of them contradict; each is asked once. */
async function contradictionsAmong({ readWhole, wholeAt }: Surroundings, groups: Groups): Promise<Contradicting> {
  await readWhole(groups.flat());
  const known = new Map(groups.map((places) => [places, places.some((place) => isContradiction(wholeAt(place)))]));
  return (places) => places != null && known.get(places) === true;
}
