import { address } from '../address/address.svelte.ts';
import { record } from '../ask/record.svelte.ts';
import { chipsOf } from '../frame/chips.ts';
import { type Frame, framedSvg } from './framedSvg.ts';

/** A drawn picture as a file that says of which record it is, and under which of the page's filters. */
export function framedNow(drawn: string, { about, ...frame }: Frame): string {
  const summary = record.value;
  if (summary === null) return framedSvg(drawn, { about, ...frame });
  const filters = chipsOf(address.place, summary).flatMap(({ holds, name, value }) => (holds ? [`${name} ${value}`] : []));
  return framedSvg(drawn, { about: [about, ...filters, `record ${summary.name}`].join(' · '), ...frame });
}
