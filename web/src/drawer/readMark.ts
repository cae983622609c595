/** A mark that stands for several events, as the address names it: 'place:city:1', 'actor:RUS', 'dyad:RUS:UKR'. */
type Mark =
  | { readonly kind: 'place'; readonly at: string }
  | { readonly kind: 'actor'; readonly who: string }
  | { readonly kind: 'dyad'; readonly who: string; readonly whom: string };

/** The mark that a selection names; null where it is an event or a finding. */
export function readMark(select: string | null): Mark | null {
  const [, kind, rest = ''] = /^(place|actor|dyad):(.+)$/.exec(select ?? '') ?? [];
  if (kind === 'place') return { kind, at: rest };
  if (kind === 'actor') return { kind, who: rest };
  const [who, whom] = rest.split(':');
  return kind === 'dyad' && who !== undefined && whom !== undefined ? { kind, who, whom } : null;
}

/** The mark as parameters of the API. */
export function markSearch(mark: Mark): URLSearchParams {
  const { kind, ...names } = mark;
  return new URLSearchParams(names);
}
