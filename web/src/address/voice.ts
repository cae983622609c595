import type { Filters } from './place.ts';

/** Whose telling is followed. There is no 'truth' voice. */
export type Voice =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'outlet'; readonly outlet: string }
  | { readonly kind: 'speaker'; readonly says: string };

/** The voice that filters follow: 'own' of one outlet is that outlet's, one code is that speaker's. */
export function voiceOf({ outlet, says }: Filters): Voice {
  const [speaker, ...more] = says;
  if (speaker === undefined || more.length > 0) return { kind: 'everyone' };
  if (speaker !== 'own') return { kind: 'speaker', says: speaker };
  const [only, ...others] = outlet;
  return only !== undefined && others.length === 0 ? { kind: 'outlet', outlet: only } : { kind: 'everyone' };
}

/** The filters as another voice would have them; an outlet that was only the old voice goes with it. */
export function withVoice(filters: Filters, voice: Voice): Filters {
  const outlet = voiceOf(filters).kind === 'outlet' ? [] : filters.outlet;
  if (voice.kind === 'everyone') return { ...filters, outlet, says: [] };
  if (voice.kind === 'outlet') return { ...filters, outlet: [voice.outlet], says: ['own'] };
  return { ...filters, outlet, says: [voice.says] };
}
