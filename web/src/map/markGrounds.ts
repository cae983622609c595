import { type Cluster, type PlaceMark, RIM, ringPx } from './placeMarks.ts';

/** What lies under a mark: the line of a border, or the ring of a place that is wide at this scale. */
export interface Ground {
  readonly key: string;
  readonly cluster: Cluster;
  /** Null for the line of the cluster's head. */
  readonly place: PlaceMark | null;
  /** The ring's radius in pixels. */
  readonly ring: number;
}

/** The lines and rings that are drawn of a cluster, where the world is `worldPx` wide and the view `viewPx`. */
export function groundsOf(cluster: Cluster, worldPx: number, viewPx: number): readonly Ground[] {
  const { head, places, radius } = cluster;
  const line: readonly Ground[] = head.line.length > 0 ? [{ key: `line ${head.id}`, cluster, place: null, ring: 0 }] : [];
  const rings = places.flatMap((place): readonly Ground[] => {
    const ring = ringPx(place, worldPx);
    const isDrawn = place.line.length === 0 && ring > radius + 3 && (ring > RIM || places.length === 1) && ring < viewPx;
    return isDrawn ? [{ key: place.id, cluster, place, ring }] : [];
  });
  return [...line, ...rings];
}
