import { placeTitle } from '../codebook/gazetteer/placeTitle.ts';
import type { Contention } from '../model/contention.ts';
import type { NamedPlace } from '../store/aggregates.ts';
import type { Store } from '../store/store.ts';

/** A place with how many matters in dispute have a telling there. */
export interface DisputePlace extends NamedPlace {
  readonly matters: number;
}

/** The places of each dispute, by its id: where one of its tellings stands. */
export type PlacesOfDisputes = (disputes: readonly Contention[]) => Promise<ReadonlyMap<string, readonly NamedPlace[]>>;

/** Looks the places up; once for the same list of disputes. */
export function placesOfDisputes(store: Pick<Store, 'findingPlaces'>): PlacesOfDisputes {
  const known = new WeakMap<readonly Contention[], ReturnType<PlacesOfDisputes>>();
  return (disputes) => {
    const found = known.get(disputes) ?? lookedUp(store, disputes);
    known.set(disputes, found);
    return found;
  };
}

async function lookedUp(store: Pick<Store, 'findingPlaces'>, disputes: readonly Contention[]): ReturnType<PlacesOfDisputes> {
  const ids = new Set(disputes.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence.map(({ id }) => id))));
  const placesOf = await store.findingPlaces([...ids]);
  const once = ({ sides }: Contention): readonly NamedPlace[] => [
    ...new Map(
      sides.flatMap(({ evidence }) => evidence.flatMap(({ id }) => placesOf.get(id) ?? [])).map((place) => [place.id, place]),
    ).values(),
  ];
  return new Map(disputes.map((one) => [one.id, once(one)]));
}

/** All places of some disputes, those of most matters first. */
export function countedPlaces(
  disputes: readonly Pick<Contention, 'id'>[],
  placesOf: ReadonlyMap<string, readonly NamedPlace[]>,
): readonly DisputePlace[] {
  const all = disputes.flatMap(({ id }) => placesOf.get(id) ?? []);
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, told]) => ({ id, name: told[0] === undefined ? id : placeTitle(told[0]), matters: told.length }))
    .sort((a, b) => b.matters - a.matters || (a.id < b.id ? -1 : 1));
}
