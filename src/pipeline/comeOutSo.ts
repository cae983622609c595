import { gatherLinks } from '../model/linkColumns.ts';
import { groupLinked } from '../reconcile/linkedMentions.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Whether groups that came out so without the links from a place on come out so with them too, as far as is easily told. Only
 * the groups between which such links lie are looked at: each that comes out as before among these has grown as before at
 * every link, so that no link with any other group is taken otherwise.
 */
export function comeOutSo({ links, mentions, words }: Surroundings, groups: readonly (readonly number[])[], from: number): boolean {
  // Few users say anything; what they say may join whatever it likes.
  if (words().length > 0) return false;
  const groupOf = new Int32Array(mentions.length);
  for (const [index, group] of groups.entries()) for (const place of group) groupOf[place] = index;
  const { a, b, weights } = links();
  const met = new Set<number>();
  for (let at = from; at < a.length; at++) {
    const one = groupOf[a[at] ?? 0] ?? 0;
    const other = groupOf[b[at] ?? 0] ?? 0;
    if (one !== other) met.add(one).add(other);
  }
  const places = [...met].flatMap((index) => groups[index] ?? []);
  const indexOf = new Int32Array(mentions.length).fill(-1);
  for (const [index, place] of places.entries()) indexOf[place] = index;
  const among = gatherLinks();
  for (let at = 0; at < a.length; at++) {
    const one = indexOf[a[at] ?? 0] ?? -1;
    const other = indexOf[b[at] ?? 0] ?? -1;
    if (one >= 0 && other >= 0) among.add(one, other, weights[at] ?? 0);
  }
  const again = groupLinked(
    places.flatMap((place) => mentions[place] ?? []),
    { links: among.columns(), words: [] },
  );
  return again.length === met.size && again.every((group) => new Set(group.map((index) => groupOf[places[index] ?? 0])).size === 1);
}
